// The topics of a dossier: those that have rows, and those that only claims name.
import { Topic } from '../../model/dossier.ts';
import { TOPIC } from '../draft/unsorted-topic.ts';
import type { IdBook } from './id-book.ts';
import type { TableRow } from './table-row.ts';

const LONGEST = Topic.shape.label.maxLength ?? 40;

/** The topics of one set of tables. */
export class TopicBook {
  readonly #ids: IdBook;
  readonly #byId = new Map<string, Topic>();
  /** Ids of the topics that no row has, by the cells that name them. */
  readonly #made = new Map<string, string>();

  constructor(rows: ReadonlyMap<string, TableRow>, ids: IdBook) {
    this.#ids = ids;
    for (const [id, row] of rows) {
      const label = row.text('label') ?? id;
      if (label.length > LONGEST)
        row.warn('label', 'the label is too long for a legend and was cut', `Write at most ${LONGEST} letters.`);
      this.#byId.set(id, { id, label: label.slice(0, LONGEST), description: row.text('text') ?? label });
    }
  }

  /** Id of the topic that a cell names; made where no row has it. */
  find(cell: string | undefined): string {
    if (cell === undefined) return this.#unsorted();
    const id = this.#made.get(cell) ?? this.#ids.find(cell);
    if (this.#byId.has(id)) return id;
    const made = this.#ids.make(cell, 'topic');
    this.#made.set(cell, made);
    this.#byId.set(made, { id: made, label: cell.slice(0, LONGEST), description: `Claims filed under “${cell}”.` });
    return made;
  }

  #unsorted(): string {
    const known = [...this.#byId.values()].find(({ label }) => label === TOPIC.label);
    if (known !== undefined) return known.id;
    const id = this.#ids.make(TOPIC.id, TOPIC.id);
    this.#byId.set(id, { ...TOPIC, id });
    return id;
  }

  /** Every topic; a dossier has at least one. */
  list(): Topic[] {
    if (this.#byId.size === 0) this.#unsorted();
    return [...this.#byId.values()];
  }
}
