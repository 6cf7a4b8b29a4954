// Do any two boxes overlap? Sweep from left to right over the boxes, comparing only those that share an x.
import type { Position } from '../graph-elements.ts';
import type { NodeBox } from './node-box.ts';

export interface PlacedBox {
  id: string;
  position: Position;
  box: NodeBox;
}

/** Pairs of ids whose boxes are less than `margin` apart in both directions. */
export const findOverlaps = (boxes: readonly PlacedBox[], margin: number): [string, string][] => {
  const left = ({ position, box }: PlacedBox): number => position.x - box.width / 2;
  const sorted = boxes.toSorted((a, b) => left(a) - left(b));
  const pairs: [string, string][] = [];
  let open: PlacedBox[] = [];
  for (const one of sorted) {
    open = open.filter((other) => other.position.x + other.box.width / 2 + margin > left(one));
    for (const other of open) {
      const apart =
        other.position.y - other.box.above >= one.position.y + one.box.below + margin ||
        one.position.y - one.box.above >= other.position.y + other.box.below + margin;
      if (!apart) pairs.push([other.id, one.id]);
    }
    open.push(one);
  }
  return pairs;
};
