// The course of an edge: quadratic Bézier curves through its control points, each meeting the next half way between them.
import type { PaintedEdge, Point } from './drawn-picture.ts';

type Course = Pick<PaintedEdge, 'from' | 'to' | 'controls'>;

/** Straight pieces that a curve is measured by. */
const PIECES = 16;

const half = (one: Point, other: Point): Point => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });

/** Its quadratic curves in order, as control point and end; a straight line has its own middle as control point. */
export function curvesOf({ from, to, controls }: Course): { control: Point; end: Point }[] {
  if (controls.length === 0) return [{ control: half(from, to), end: to }];
  return controls.map((control, index) => {
    const next = controls[index + 1];
    return { control, end: next ? half(control, next) : to };
  });
}

/** The point at a distance along the edge, told from its source or its target; the other end where it is shorter. */
export function pointAlong(course: Course, distance: number, end: 'source' | 'target'): Point {
  const points: Point[] = [course.from];
  let start = course.from;
  for (const { control, end: stop } of curvesOf(course)) {
    for (let piece = 1; piece <= PIECES; piece += 1) {
      const t = piece / PIECES;
      const at = (axis: 'x' | 'y'): number => (1 - t) ** 2 * start[axis] + 2 * (1 - t) * t * control[axis] + t ** 2 * stop[axis];
      points.push({ x: at('x'), y: at('y') });
    }
    start = stop;
  }
  if (end === 'target') points.reverse();
  let left = distance;
  for (const [index, point] of points.entries()) {
    const next = points[index + 1];
    if (!next) return point;
    const length = Math.hypot(next.x - point.x, next.y - point.y);
    if (length >= left && length > 0)
      return { x: point.x + ((next.x - point.x) * left) / length, y: point.y + ((next.y - point.y) * left) / length };
    left -= length;
  }
  return course.to;
}
