// How far an import is: one line that is drawn over where somebody watches, else a line now and then.
import type { ImportWorld } from './import-world.ts';

/** Milliseconds between two lines, on a terminal and elsewhere. */
const REDRAW = 100;
const REPEAT = 5000;

/** Counts papers. */
export class ImportProgress {
  readonly #total: number;
  readonly #world: Pick<ImportWorld, 'now' | 'writeError' | 'isTerminal'>;
  #done = 0;
  #told: number;
  #drawn = false;

  constructor(total: number, world: Pick<ImportWorld, 'now' | 'writeError' | 'isTerminal'>) {
    this.#total = total;
    this.#world = world;
    // The first line comes when there is something to wait for.
    this.#told = world.now().getTime();
  }

  /** A paper is about to be read: on a terminal said at once, because a long one says nothing while it is read. */
  begin(name: string): void {
    if (this.#world.isTerminal && !this.#drawn) this.#draw(name);
  }

  /** A paper is done. */
  step(name: string): void {
    this.#done += 1;
    const now = this.#world.now().getTime();
    if (now - this.#told < (this.#world.isTerminal ? REDRAW : REPEAT)) return;
    this.#told = now;
    if (this.#world.isTerminal) this.#draw(name);
    else this.#world.writeError(`${this.#done} of ${this.#total} papers read\n`);
  }

  /** Says something that stays. */
  say(text: string): void {
    this.end();
    this.#world.writeError(text);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#drawn) this.#world.writeError('\r\u001b[K');
    this.#drawn = false;
  }

  #draw(name: string): void {
    this.#drawn = true;
    this.#world.writeError(`\r\u001b[K${this.#done}/${this.#total}  ${name.slice(0, 60)}`);
  }
}
