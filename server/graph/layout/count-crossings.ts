// How many edges cross, drawn as straight lines: the measure by which layouts are compared. Edges with a common end do not
// count. Orientation test after Cormen et al., Introduction to Algorithms, "Line-segment properties".
import type { Position } from '../graph-elements.ts';

const side = (a: Position, b: Position, c: Position): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

/** Crossing pairs among edges whose ends are ids; edges with an end that is not placed are left out. Quadratic. */
export const countCrossings = (
  edges: readonly { source: string; target: string }[],
  positions: ReadonlyMap<string, Position>,
): number => {
  const lines = edges.flatMap(({ source, target }) => {
    const from = positions.get(source);
    const to = positions.get(target);
    return from && to ? [{ source, target, from, to }] : [];
  });
  let crossings = 0;
  lines.forEach((one, i) => {
    for (const other of lines.slice(i + 1)) {
      const meets = (end: string): boolean => end === other.source || end === other.target;
      if (meets(one.source) || meets(one.target)) continue;
      const parted = side(one.from, one.to, other.from) * side(one.from, one.to, other.to) < 0;
      if (parted && side(other.from, other.to, one.from) * side(other.from, other.to, one.to) < 0) crossings++;
    }
  });
  return crossings;
};
