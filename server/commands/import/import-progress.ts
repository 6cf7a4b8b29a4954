// How far an import is: one line that is drawn over where somebody watches, else a line now and then, and never more than a few
// seconds of silence.
import type { ImportWorld } from './import-world.ts';

/** Milliseconds between two lines, on a terminal and elsewhere. */
const REDRAW = 100;
const REPEAT = 5000;

type ProgressWorld = Pick<ImportWorld, 'now' | 'writeError' | 'isTerminal'>;

/** Counts papers. Close it when all is done: a clock runs until then. */
export class ImportProgress {
  readonly #total: number;
  readonly #world: ProgressWorld;
  /** Papers that are being read, in the order in which they were begun, with how far each is. */
  readonly #reading = new Map<string, string>();
  readonly #clock: NodeJS.Timeout;
  #done = 0;
  #told: number;
  #drawn = false;

  constructor(total: number, world: ProgressWorld) {
    this.#total = total;
    this.#world = world;
    // The first line comes when there is something to wait for.
    this.#told = world.now().getTime();
    this.#clock = setInterval(() => this.#tell(REPEAT), REPEAT / 5).unref();
  }

  /** A paper is about to be read: on a terminal said at once, because a long one may say nothing while it is read. */
  begin(name: string): void {
    this.#reading.set(name, '');
    if (this.#world.isTerminal && !this.#drawn) this.#draw();
  }

  /** How far a paper is, in words. */
  note(name: string, words: string): void {
    if (this.#reading.has(name)) this.#reading.set(name, words);
    this.#tell(this.#world.isTerminal ? REDRAW : REPEAT);
  }

  /** A paper is done. */
  step(name: string): void {
    this.#done += 1;
    this.#reading.delete(name);
    this.#tell(this.#world.isTerminal ? REDRAW : REPEAT);
  }

  /** Says something that stays. */
  say(text: string): void {
    this.#wipe();
    this.#world.writeError(text);
  }

  /** Stops, and takes the line away. */
  close(): void {
    clearInterval(this.#clock);
    this.#wipe();
  }

  /** Unless something was told within the last `quiet` milliseconds. */
  #tell(quiet: number): void {
    const now = this.#world.now().getTime();
    if (now - this.#told < quiet) return;
    this.#told = now;
    if (this.#world.isTerminal) this.#draw();
    else this.#world.writeError(`${this.#words()}\n`);
  }

  #words(): string {
    const [name, far] = this.#reading.entries().next().value ?? ['', ''];
    return `${this.#done} of ${this.#total} papers read${name === '' ? '' : `; reading ${name.slice(0, 60)}${far === '' ? '' : ` (${far})`}`}`;
  }

  #wipe(): void {
    if (this.#drawn) this.#world.writeError('\r\u001b[K');
    this.#drawn = false;
  }

  #draw(): void {
    this.#drawn = true;
    this.#world.writeError(`\r\u001b[K${this.#words()}`);
  }
}
