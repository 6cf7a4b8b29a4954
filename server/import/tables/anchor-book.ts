// The anchors of a timeline.
import type { Anchor } from '../../model/event.ts';
import type { Provenance } from '../../model/provenance.ts';

/** The points that times are told from: those that came along, and those that only times name. */
export class AnchorBook {
  readonly #byId: Map<string, Anchor>;

  constructor(anchors: readonly Anchor[]) {
    this.#byId = new Map(anchors.map((anchor) => [anchor.id, anchor]));
  }

  list(): Anchor[] {
    return [...this.#byId.values()];
  }

  /** Makes sure that an anchor is there. */
  need(id: string, provenance: Provenance): void {
    if (id !== 'calendar' && !this.#byId.has(id))
      this.#byId.set(id, { id, label: id, date: null, known: 'Not told in the tables.', provenance });
  }
}
