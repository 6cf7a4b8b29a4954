// The places where facts were read, by their ids and by their addresses.
import type { Place } from '../../model/provenance.ts';
import type { IdBook } from './id-book.ts';
import type { TableRow } from './table-row.ts';

/** The places of one set of tables; those that rows only name by an address are made. */
export class PlaceBook {
  readonly #ids: IdBook;
  readonly #byId = new Map<string, Place>();
  readonly #byAddress = new Map<string, string>();

  /** @param rows of the table of places; none where there is no such table */
  constructor(rows: readonly TableRow[], ids: IdBook) {
    this.#ids = ids;
    for (const row of rows) {
      const [id, address, read] = [row.text('id'), row.text('address'), row.text('read')];
      if (row.isBroken) continue;
      if (id === undefined || address === undefined)
        row.fail(
          id === undefined ? 'id' : 'address',
          'a place needs an id and an address; the row was left out',
          'Fill both in.',
        );
      else if (this.#byId.has(ids.find(id)))
        row.fail('id', `the id ${id} stands twice; the row was left out`, 'Give one of the two another id.');
      else this.#add({ id: ids.give(id, 'place'), address, ...(read === undefined ? {} : { read }) });
    }
  }

  #add(place: Place): string {
    this.#byId.set(place.id, place);
    if (!this.#byAddress.has(place.address)) this.#byAddress.set(place.address, place.id);
    return place.id;
  }

  /** Every place, in the order in which it came. */
  list(): Place[] {
    return [...this.#byId.values()];
  }

  has(id: string): boolean {
    return this.#byId.has(id);
  }

  /** Id of the place of an address, which is made where it is new. */
  at(address: string): string {
    return (
      this.#byAddress.get(address) ?? this.#add({ id: this.#ids.make(address.replace(/^https?:\/\//, ''), 'place'), address })
    );
  }

  /** Id of the place that a cell names; one that is not there is made, its name being all that is known of its address. */
  named(id: string): string {
    const known = this.#ids.find(id);
    return this.has(known) ? known : this.at(id);
  }
}
