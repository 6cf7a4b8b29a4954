// Positions by view, each view laid out when it is first looked at, and once: the view of claims takes longer than all the rest,
// and not everybody who wants the studies wants it.
import type { Position } from '../graph-elements.ts';
import type { ViewName } from '../views/view-options.ts';

/** By id of the node, in model units. */
export type Positions = ReadonlyMap<string, Position>;

/** @param layOut gives the same each time */
export function layOutWhenSeen(layOut: Readonly<Record<ViewName, () => Positions>>): Readonly<Record<ViewName, Positions>> {
  const seen = new Map<ViewName, Positions>();
  const look = (view: ViewName): Positions => {
    const positions = seen.get(view) ?? layOut[view]();
    seen.set(view, positions);
    return positions;
  };
  return {
    get studies() {
      return look('studies');
    },
    get claims() {
      return look('claims');
    },
    get full() {
      return look('full');
    },
  };
}
