// Draws what was measured over time, in its unit, on the axis of the course: a line through values, bars over ranges, an arrow
// where only a bound is told. Uncertain times carry the same whiskers as above.
import { dot, gridY, line, link, ruleX, text, axisY } from '@observablehq/plot';
import type { CoursePoint, CourseSeries } from '../../server/api/contract.ts';
import { type Axis, monthTicks } from './axis.ts';
import { type Drawing, nameParts, plainPlot } from './plain-plot.ts';

const TOP = 22;
const BOTTOM = 12;

export interface PlottedPoint {
  readonly series: string;
  readonly point: CoursePoint;
  readonly day: number;
  /** What stands for it: its value, else the middle of its range, else its bound. */
  readonly value: number;
}

/** Points that have a place and anything to draw, in the order of time. */
export function plotPoints(series: readonly CourseSeries[]): PlottedPoint[] {
  return series
    .flatMap(({ name, points }) =>
      points.flatMap((point): PlottedPoint[] => {
        const bounds = [point.low, point.high].filter((bound) => bound !== null);
        const value = point.value ?? (bounds.length > 0 ? bounds.reduce((sum, bound) => sum + bound, 0) / bounds.length : null);
        return point.at.place === null || value === null ? [] : [{ series: name, point, day: point.at.place, value }];
      }),
    )
    .toSorted((one, other) => one.day - other.day);
}

/** One drawing for all series of one unit. */
export function drawSeries(series: readonly CourseSeries[], axis: Axis, width: number): Drawing {
  const points = plotPoints(series);
  const highest = Math.max(1, ...points.map(({ point, value }) => Math.max(value, point.high ?? 0, point.low ?? 0)));
  const few = points.length < 2;
  const height = few ? 90 : 200;
  const ranges = points.filter(({ point }) => point.low !== null && point.high !== null);
  const bounds = points.filter(({ point }) => point.value === null && (point.low === null) !== (point.high === null));
  const uncertain = points.filter(({ point }) => point.at.uncertain && point.at.range !== null);
  const end =
    (side: 'low' | 'high') =>
    ({ point }: PlottedPoint) =>
      Math.min(axis.high, Math.max(axis.low, point.at.range?.[side] ?? axis[side]));
  const last = new Map(points.map((point) => [point.series, point]));
  const named = last.size > 1;
  const clear = few ? 14 : 0;
  const drawing = plainPlot({
    width,
    height,
    margin: 0,
    x: { domain: [axis.low, axis.high], range: [axis.left, width - axis.right], axis: null },
    y: { domain: [0, highest], range: [height - BOTTOM, TOP + clear], nice: true, axis: null },
    marks: [
      gridY({ className: 'grid', ticks: few ? 2 : 4 }),
      axisY({
        className: 'values',
        ticks: few ? 2 : 4,
        tickSize: 0,
        x: axis.low,
        anchor: 'left',
        label: null,
        marginLeft: axis.left,
      }),
      ruleX(monthTicks(axis), { className: 'ticks', x: 'day' }),
      ruleX([0], { className: 'zero' }),
      link(uncertain, { className: 'whiskers', x1: end('low'), x2: end('high'), y1: 'value', y2: 'value' }),
      link(ranges, {
        className: 'ranges',
        x1: 'day',
        x2: 'day',
        y1: ({ point }: PlottedPoint) => point.low,
        y2: ({ point }: PlottedPoint) => point.high,
      }),
      link(bounds, {
        className: 'bounds',
        x1: 'day',
        x2: 'day',
        y1: 'value',
        y2: ({ point, value }: PlottedPoint) => (point.high === null ? Math.min(highest, value * 1.3) : value * 0.45),
        markerEnd: 'arrow',
      }),
      line(
        points.filter(({ point }) => point.value !== null),
        { className: 'courses', x: 'day', y: 'value', z: 'series' },
      ),
      dot(points, {
        className: 'points',
        x: 'day',
        y: 'value',
        r: 5,
        title: ({ series: name, point }: PlottedPoint) => `${name}: ${point.words}\n${point.at.words}`,
      }),
      text(points, {
        className: 'point-labels',
        x: 'day',
        y: 'value',
        dx: 10,
        dy: -10,
        textAnchor: 'start',
        text: (point: PlottedPoint) =>
          named && last.get(point.series) === point ? `${shortWords(point.point)}  ${point.series}` : shortWords(point.point),
      }),
    ],
  });
  nameParts(
    drawing,
    'points',
    points.map(({ point }) => ({ id: point.event, uncertain: point.at.uncertain })),
  );
  return drawing;
}

/** The figure alone; what it is of stands above the drawing. */
export function shortWords({ value, low, high, approximate }: CoursePoint): string {
  if (value !== null) return `${approximate ? '≈ ' : ''}${value}`;
  if (low !== null && high !== null) return `${low}–${high}`;
  return high !== null ? `< ${high}` : `> ${low ?? ''}`;
}
