// Provenance from the cells of a row. What a table calls verified stays so only where it says at which place; what it says nothing of
// is derived from the table, and no more.
import * as z from 'zod';
import { Provenance, ProvenanceStatus, type SingleProvenance } from '../../model/provenance.ts';
import type { PlaceBook } from './place-book.ts';
import type { TableRow } from './table-row.ts';

const All = z.record(z.string(), Provenance);

/** Reads the provenance of rows of one set of tables. */
export class ProvenanceReader {
  readonly #places: PlaceBook;
  readonly #hasPassage: (id: string) => boolean;

  /** @param hasPassage whether the tables have a passage of this id */
  constructor(places: PlaceBook, hasPassage: (id: string) => boolean) {
    this.#places = places;
    this.#hasPassage = hasPassage;
  }

  /** What a row says in full, by what it is of: as it stands, to be asked for fact by fact. */
  readAll(row: TableRow): ReadonlyMap<string, Provenance> {
    return new Map(Object.entries(row.json('provenances', All) ?? {}));
  }

  /** What nothing is said of. */
  fromTable(row: TableRow): Provenance {
    return { status: 'derived', from: `The table ${row.table}, which does not say where it was read.` };
  }

  /** The provenance of a fact beside others in its row. */
  readFact(row: TableRow, inFull: Provenance | undefined): Provenance {
    return inFull === undefined ? this.fromTable(row) : this.mend(inFull, row);
  }

  /** The provenance of the fact that a row is about. Where the plain word was changed, it counts and not what was said in full. */
  readMain(row: TableRow, inFull: Provenance | undefined): Provenance {
    const status = row.softWord('provenance', ProvenanceStatus);
    if (inFull !== undefined && (status === undefined || status === inFull.status)) return this.mend(inFull, row);
    switch (status) {
      case 'verified': {
        const where = row.lines('readAt').filter((address) => address.trim() !== '');
        return this.mend({ status, where: where.map((address) => this.#places.at(address)) }, row);
      }
      case 'unverified':
        return { status, confidence: 'low', note: `So the table ${row.table} says.` };
      case 'case':
      case 'not-found':
        return { status };
      case 'derived':
        return this.fromTable(row);
      case undefined:
        return row.truth('unverified') === true ? { status: 'unverified', confidence: 'low' } : this.fromTable(row);
    }
  }

  /** With places and passages that are there; called verified only where a place is named. */
  mend(provenance: Provenance, row: TableRow): Provenance {
    const { also, ...first } = provenance;
    const mended = this.#mendOne(first, row);
    return also === undefined ? mended : { ...mended, also: also.map((one) => this.#mendOne(one, row)) };
  }

  #mendOne(given: SingleProvenance, row: TableRow): SingleProvenance {
    const one = { ...given };
    if ('where' in one && one.where !== undefined) one.where = one.where.map((id) => this.#places.named(id));
    if ('passages' in one && one.passages !== undefined) one.passages = one.passages.filter((id) => this.#hasPassage(id));
    if (one.status !== 'verified' || (one.where ?? []).length > 0) return one;
    row.warn(
      'provenance',
      'it is called verified, but not where it was read; it is taken as derived from the table',
      'Fill in readAt.',
    );
    return { status: 'derived', from: `The table ${row.table}, which calls it verified and does not say where.` };
  }
}
