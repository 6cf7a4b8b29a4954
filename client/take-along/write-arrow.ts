// The ends of an edge, in the proportions in which the canvas draws them: a triangle, a tee, a circle, a vee.
import type { Arrow, Point } from './drawn-picture.ts';
import { figure } from './figure.ts';

/** Corners told from the tip, along x across the line and along y behind the tip (negative), in arrow sizes. */
const SHAPES: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  triangle: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
  ],
  tee: [
    [-0.15, 0],
    [-0.15, -0.1],
    [0.15, -0.1],
    [0.15, 0],
  ],
  vee: [
    [-0.15, -0.3],
    [0, 0],
    [0.15, -0.3],
    [0, -0.15],
  ],
};

const RADIUS = 0.15;

/** Size that shapes are told in: grows with the line, and is never too small to be seen. */
const sizeOf = (width: number, scale: number): number => Math.max((width * 13.37) ** 0.9, 29) * scale;

/**
 * @param tip where it points; @param from where the line comes from
 * @param ground what shows through a hollow arrow
 */
export function writeArrow(
  arrow: Arrow,
  { tip, from, width, scale, ground }: { tip: Point; from: Point; width: number; scale: number; ground: string },
): string {
  const size = sizeOf(width, scale);
  const look = arrow.hollow
    ? `fill="${ground}" stroke="${arrow.colour}" stroke-width="${figure(Math.max(1, width / 2))}"`
    : `fill="${arrow.colour}"`;
  if (arrow.shape === 'circle')
    return `<circle cx="${figure(tip.x)}" cy="${figure(tip.y)}" r="${figure(RADIUS * size)}" ${look}/>`;
  const corners = SHAPES[arrow.shape];
  if (!corners) return '';
  const length = Math.hypot(tip.x - from.x, tip.y - from.y) || 1;
  const along = { x: (tip.x - from.x) / length, y: (tip.y - from.y) / length };
  const points = corners.map(
    ([across, back]) =>
      `${figure(tip.x + (back * along.x - across * along.y) * size)},${figure(tip.y + (back * along.y + across * along.x) * size)}`,
  );
  return `<polygon points="${points.join(' ')}" ${look}/>`;
}
