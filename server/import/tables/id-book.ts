// The ids of the rows of a dossier's tables. Those that can be ids stay as they are; others ("Bauer 2005") become ids, and whoever
// names them by what stands in the table still finds them.
import { Id } from '../../model/id.ts';
import { IdMaker } from '../draft/make-id.ts';

/** The ids of one set of tables: given once, found again by the cells that they came from. */
export class IdBook {
  readonly #maker: IdMaker;
  readonly #ids = new Map<string, string>();
  /** Cells that were no ids, in the order in which they came. */
  readonly changed: string[] = [];

  /** @param written every cell that is to be an id, in any order; those that are ids are kept free for themselves */
  constructor(written: Iterable<string>) {
    const good = new Set<string>();
    for (const cell of written) if (Id.safeParse(cell).success) good.add(cell);
    this.#maker = new IdMaker(good);
    for (const cell of good) this.#ids.set(cell, cell);
  }

  /** The id of a row. @param otherwise where the cell holds no letter and no digit */
  give(cell: string, otherwise: string): string {
    const known = this.#ids.get(cell);
    if (known !== undefined) return known;
    const id = this.#maker.make(cell, otherwise);
    this.#ids.set(cell, id);
    this.changed.push(cell);
    return id;
  }

  /** An id that nothing in the tables has. */
  make(words: string, otherwise: string): string {
    return this.#maker.make(words, otherwise);
  }

  /** The id that a cell names, or the cell itself where no row has it. */
  find(cell: string): string {
    return this.#ids.get(cell) ?? cell;
  }
}
