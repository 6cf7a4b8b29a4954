// A curve that leaves and arrives level at the sides of its boxes, like the lines of a flow diagram, as the weights and
// distances that Cytoscape's `unbundled-bezier` wants: each control point told from the straight line between the ends.

export interface Box {
  x: number;
  y: number;
  /** Half of what is drawn at this position, without a label below it; model units. */
  halfWidth: number;
}

export interface Curve {
  weights: number[];
  distances: number[];
  /** Sides of source and target that it joins, e.g. `right-left`. */
  ends: 'right-left' | 'left-right' | 'right-right' | 'left-left';
}

/** How far a line between two boxes of one column bends out beside them. */
const BEND = 26;

/** Distances in model units; boxes of one column are joined by an arc on the side of the middle of the picture. */
export function curveBetween(from: Box, to: Box): Curve {
  const apart = Math.abs(to.x - from.x) - from.halfWidth - to.halfWidth;
  if (apart < 12) {
    const side = from.x < 0 ? 1 : -1;
    const start = { x: from.x + side * from.halfWidth, y: from.y };
    const end = { x: to.x + side * to.halfWidth, y: to.y };
    const out = Math.max(start.x * side, end.x * side) * side + side * BEND;
    return {
      ...told(start, end, [
        { x: out, y: start.y },
        { x: out, y: end.y },
      ]),
      ends: side === 1 ? 'right-right' : 'left-left',
    };
  }
  const side = to.x > from.x ? 1 : -1;
  const start = { x: from.x + side * from.halfWidth, y: from.y };
  const end = { x: to.x - side * to.halfWidth, y: to.y };
  const reach = (end.x - start.x) * 0.45;
  return {
    ...told(start, end, [
      { x: start.x + reach, y: start.y },
      { x: end.x - reach, y: end.y },
    ]),
    ends: side === 1 ? 'right-left' : 'left-right',
  };
}

interface Point {
  x: number;
  y: number;
}

/** Control points told from the line between the ends: how far along it (0 to 1) and how far beside it. */
function told(start: Point, end: Point, controls: readonly Point[]): { weights: number[]; distances: number[] } {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  const length = Math.max(1, Math.hypot(dx, dy));
  return {
    weights: controls.map(({ x, y }) => ((x - start.x) * dx + (y - start.y) * dy) / (length * length)),
    distances: controls.map(({ x, y }) => ((y - start.y) * dx - (x - start.x) * dy) / length),
  };
}
