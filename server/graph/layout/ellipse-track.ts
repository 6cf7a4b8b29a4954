// The rim of an ellipse measured by how many boxes fit on it: where it runs level a box takes its width, where it runs
// upright its height. Equal steps along this measure give equal room, which equal angles do not.

export interface EllipseTrack {
  /** How many boxes of the size stand on the rim, one beside the other. */
  capacity: number;
  /** Point at a share of the way round, 0 at the top, clockwise; model units, y downwards. */
  at(share: number): { x: number; y: number };
}

const steps = 720;

/** Rim of the ellipse with half-axes `a` and `b`, centre 0,0, for boxes of `width` × `height` (margins included). */
export const ellipseTrack = (a: number, b: number, width: number, height: number): EllipseTrack => {
  const point = (i: number) => {
    const angle = (i / steps) * 2 * Math.PI;
    return { x: a * Math.sin(angle), y: -b * Math.cos(angle) };
  };
  const measure = [0];
  for (let i = 1; i <= steps; i++) {
    const from = point(i - 1);
    const to = point(i);
    // Two boxes are apart as soon as they are apart in either direction.
    const room = Math.max(Math.abs(to.x - from.x) / width, Math.abs(to.y - from.y) / height);
    measure.push((measure[i - 1] ?? 0) + room);
  }
  const capacity = measure[steps] ?? 0;
  const at = (share: number) => {
    const wanted = (share - Math.floor(share)) * capacity;
    let low = 0;
    let high = steps;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((measure[middle] ?? 0) <= wanted) low = middle;
      else high = middle;
    }
    const span = (measure[high] ?? 0) - (measure[low] ?? 0);
    return point(low + (span > 0 ? (wanted - (measure[low] ?? 0)) / span : 0));
  };
  return { capacity, at };
};
