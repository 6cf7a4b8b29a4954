// Draws the course of the patient on one axis: drugs as bars, events as numbered marks, what is not told as gaps. Uncertain
// times are hatched or dashed and carry a whisker over everything that agrees with what is told.
import { link, rect, ruleX, ruleY, text, dot } from '@observablehq/plot';
import type { CourseAnswer, CourseTime } from '../../server/api/contract.ts';
import { type Axis, monthTicks, yearStarts } from './axis.ts';
import { type CourseItems, type DrawnBar, type DrawnGap, type DrawnMark, GAP_WORDS } from './course-items.ts';
import { addHatch, type Drawing, nameParts, plainPlot } from './plain-plot.ts';

const ROW = 26;
/** Room for the calendar and the months above the first row. */
const TOP = 58;
const BOTTOM = 10;

interface Whisker {
  id: string;
  row: number;
  from: number;
  to: number;
}

/** Over which days an uncertain time can lie, within the axis; null where it is exact or nothing is known. */
function whiskerOf(id: string, row: number, time: CourseTime, { low, high }: Axis): Whisker | null {
  if (!time.range || !time.uncertain) return null;
  return { id, row, from: Math.max(low, time.range.low ?? low), to: Math.min(high, time.range.high ?? high) };
}

/** @param labels whether there is room for labels beside the marks */
export function drawCourse(course: CourseAnswer, items: CourseItems, axis: Axis, width: number, labels: boolean): Drawing {
  const height = TOP + items.rows * ROW + BOTTOM;
  const years = yearStarts(course.zero, axis).filter(({ low }) => low > axis.low);
  const ticks = monthTicks(axis);
  const aYear = axis.at(365) - axis.at(0);
  const every = [1, 2, 5, 10, 50].find((step) => aYear * step >= 44) ?? 100;
  const namedYears = years.filter(({ year }) => year % every === 0);
  const { bars, marks, gaps } = items;
  const whiskers = marks.flatMap(({ mark, row }) => whiskerOf(mark.id, row, mark, axis) ?? []);
  const lasting = marks.filter(({ mark, day }) => (mark.until?.place ?? day) > day);
  const closed = bars.filter(({ open }) => !open);
  const open = bars.filter((bar) => bar.open);
  const ends = closed.flatMap(({ bar, row }) =>
    [whiskerOf(bar.event, row, bar.from, axis), whiskerOf(bar.event, row, bar.to, axis)].flatMap((one) => one ?? []),
  );
  const inset = 5;
  const barOptions = {
    x1: 'from',
    x2: 'to',
    y1: ({ row }: DrawnBar) => row + inset / ROW,
    y2: ({ row }: DrawnBar) => row + 1 - inset / ROW,
    rx: 3,
    title: ({ bar }: DrawnBar) => `${bar.label}\nfrom: ${bar.from.words}\nto: ${bar.to.words}`,
  };
  const drawing = plainPlot({
    width,
    height,
    margin: 0,
    x: { domain: [axis.low, axis.high], range: [axis.left, width - axis.right], axis: null },
    y: { domain: [0, items.rows], range: [TOP, height - BOTTOM], axis: null },
    marks: [
      rect(items.lanes, {
        className: 'lanes',
        x1: axis.low,
        x2: axis.high,
        y1: 'first',
        y2: ({ first, rows }: { first: number; rows: number }) => first + rows,
      }),
      rect(years, {
        className: 'year-starts',
        x1: 'low',
        x2: ({ low, high }: { low: number; high: number }) => Math.max(high, low + 4),
        y1: 0,
        y2: items.rows,
      }),
      text(namedYears, {
        className: 'years',
        x: ({ low, high }: { low: number; high: number }) => (low + high) / 2,
        y: 0,
        dy: -42,
        text: ({ year }: { year: number }) => String(year),
      }),
      ruleX(ticks, { className: 'ticks', x: 'day', y1: 0, y2: items.rows }),
      text(ticks, { className: 'months', x: 'day', y: 0, dy: -14, text: 'months' }),
      ruleX([0], { className: 'zero', y1: 0, y2: items.rows }),
      text(items.lanes, {
        className: 'lane-names',
        frameAnchor: 'left',
        textAnchor: 'start',
        y: ({ first }: { first: number }) => first + 0.5,
        text: ({ name }: { name: string }) => name.charAt(0).toUpperCase() + name.slice(1),
        lineAnchor: 'middle',
      }),
      link(whiskers, {
        className: 'whiskers',
        x1: 'from',
        x2: 'to',
        y1: ({ row }: Whisker) => row + 0.5,
        y2: ({ row }: Whisker) => row + 0.5,
      }),
      ruleX(
        whiskers.flatMap(({ row, from, to }) => [
          { row, x: from },
          { row, x: to },
        ]),
        {
          className: 'whisker-ends',
          x: 'x',
          y1: ({ row }: { row: number }) => row + 0.36,
          y2: ({ row }: { row: number }) => row + 0.64,
        },
      ),
      link(lasting, {
        className: 'lasting',
        x1: 'day',
        x2: ({ mark, day }: DrawnMark) => mark.until?.place ?? day,
        y1: ({ row }: DrawnMark) => row + 0.5,
        y2: ({ row }: DrawnMark) => row + 0.5,
      }),
      rect(closed, { ...barOptions, className: 'bars' }),
      rect(open, { ...barOptions, className: 'open-bars' }),
      ruleY(ends, { className: 'bar-ends', x1: 'from', x2: 'to', y: ({ row }: Whisker) => row + 0.92 }),
      text(bars, {
        className: 'bar-labels',
        x: 'from',
        y: ({ row }: DrawnBar) => row + 0.5,
        dx: 8,
        textAnchor: 'start',
        text: ({ bar, number, open: untold }: DrawnBar) =>
          labels ? `${number}  ${bar.label}${untold ? ', end not told' : ''}` : String(number),
      }),
      rect(gaps, {
        className: 'gap-bars',
        x1: ({ from, to }: DrawnGap) => (from === to ? from - 9 / pixelsADay(axis, width) : from),
        x2: ({ from, to }: DrawnGap) => (from === to ? to + 9 / pixelsADay(axis, width) : to),
        y1: ({ row }: DrawnGap) => row + inset / ROW,
        y2: ({ row }: DrawnGap) => row + 1 - inset / ROW,
        title: ({ gap }: DrawnGap) => gap.words,
      }),
      ...[true, false].map((atOnce) =>
        text(
          gaps.filter(({ from, to }) => (from === to) === atOnce),
          {
            className: `gap-labels ${atOnce ? 'at-once' : 'lasting'}`,
            x: 'from',
            y: ({ row }: DrawnGap) => row + 0.5,
            dx: atOnce ? -4 : 6,
            textAnchor: 'start',
            text: ({ gap, letter }: DrawnGap) => (labels ? `${letter}${atOnce ? '     ' : '  '}${GAP_WORDS[gap.kind]}` : letter),
          },
        ),
      ),
      dot(marks, {
        className: 'marks',
        x: 'day',
        y: ({ row }: DrawnMark) => row + 0.5,
        r: 10,
        title: ({ mark }: DrawnMark) => `${mark.label}\n${mark.words}${mark.uncertain ? '\ntime uncertain' : ''}`,
      }),
      text(marks, {
        className: 'mark-numbers',
        x: 'day',
        y: ({ row }: DrawnMark) => row + 0.5,
        text: ({ number }: DrawnMark) => String(number),
      }),
      ...(['after', 'before'] as const).map((side) =>
        text(labels ? marks.filter(({ before }) => before === (side === 'before')) : [], {
          className: `mark-labels ${side}`,
          x: 'day',
          y: ({ row }: DrawnMark) => row + 0.5,
          dx: side === 'before' ? -15 : 15,
          textAnchor: side === 'before' ? 'end' : 'start',
          text: ({ mark }: DrawnMark) => mark.label,
        }),
      ),
    ],
  });
  addHatch(drawing, 'hatch-drug', 'hatch-drug');
  addHatch(drawing, 'hatch-gap', 'hatch-gap');
  nameParts(
    drawing,
    'bars',
    closed.map(({ bar }) => ({ id: bar.event, classes: `bar-${bar.state}`, uncertain: bar.from.uncertain && bar.to.uncertain })),
  );
  nameParts(
    drawing,
    'open-bars',
    open.map(({ bar }) => ({ id: bar.event, classes: `bar-${bar.state}` })),
  );
  nameParts(
    drawing,
    'gap-bars',
    gaps.map(({ gap }) => ({ id: gap.event ?? '' })),
  );
  nameParts(
    drawing,
    'marks',
    marks.map(({ mark }) => ({ id: mark.event, uncertain: mark.uncertain, classes: `lane-${mark.lane}` })),
  );
  nameParts(
    drawing,
    'mark-numbers',
    marks.map(({ mark }) => ({ id: mark.event, uncertain: mark.uncertain })),
  );
  return drawing;
}

const pixelsADay = ({ low, high, left, right }: Axis, width: number): number => (width - left - right) / (high - low);
