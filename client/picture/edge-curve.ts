// A curve that leaves and arrives level, like the lines of a flow diagram, as the weights and distances that
// Cytoscape's `unbundled-bezier` wants: each control point told from the straight line between the ends.

interface Point {
  x: number;
  y: number;
}

/** Null where the ends stand (nearly) above each other: a straight line is the better drawing. Distances in model units. */
export function curveBetween(from: Point, to: Point): { weights: number[]; distances: number[] } | null {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy);
  if (Math.abs(dx) < 60 || Math.abs(dy) < 8) return null;
  const told = (x: number, y: number): [number, number] => {
    const px = x - from.x;
    const py = y - from.y;
    return [(px * dx + py * dy) / (length * length), (px * -dy + py * dx) / length];
  };
  const [w1, d1] = told(from.x + dx * 0.4, from.y);
  const [w2, d2] = told(from.x + dx * 0.6, to.y);
  // Cytoscape counts distances to the other side of the line than the mathematical normal.
  return { weights: [w1, w2], distances: [d1, d2] };
}
