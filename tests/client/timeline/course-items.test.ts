// The drawing of a course: where things stand, that nothing lies on anything, and that the calendar claims no more than is known.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CourseAnswer, CourseGap, CourseMark, CoursePoint, CourseTime } from '../../../server/api/contract.ts';
import { DAYS_A_MONTH, makeAxis, monthTicks, yearStarts } from '../../../client/timeline/axis.ts';
import { courseItems, gapLetter, numberMarks } from '../../../client/timeline/course-items.ts';
import { plotPoints, shortWords } from '../../../client/timeline/draw-series.ts';
import { packRows } from '../../../client/timeline/pack-rows.ts';

const time = (place: number | null, change: Partial<CourseTime> = {}): CourseTime => ({
  day: place,
  range: null,
  place,
  uncertain: false,
  words: 'told',
  ...change,
});

const mark = (event: string, place: number | null, lane: CourseMark['lane'] = 'imaging'): CourseMark => ({
  ...time(place),
  id: event,
  event,
  kind: 'imaging',
  lane,
  label: 'CT of the abdomen',
  summary: 'CT.',
  date: null,
  until: null,
  estimate: null,
  passages: [],
  claims: [],
  provenance: { status: 'case' },
});

const course = (change: Partial<CourseAnswer> = {}): CourseAnswer => ({
  zero: null,
  extent: { low: 0, high: 1000 },
  bars: [],
  marks: [],
  series: [],
  gaps: [],
  passages: [],
  ...change,
});

const axis = makeAxis({ low: 0, high: 1000 }, 1000, 90, 10);

describe('rows', () => {
  it('hold what fits side by side, and no lane without anything', () => {
    const packed = packRows([
      {
        name: 'one',
        spans: [
          { id: 'a', from: 0, to: 50 },
          { id: 'b', from: 55, to: 80 },
          { id: 'c', from: 60, to: 90 },
        ],
      },
      { name: 'none', spans: [] },
      { name: 'two', spans: [{ id: 'd', from: 0, to: 5 }] },
    ]);
    expect(packed.lanes).toEqual([
      { name: 'one', first: 0, rows: 2 },
      { name: 'two', first: 2, rows: 1 },
    ]);
    expect([...packed.rowOf]).toEqual([
      ['a', 0],
      ['b', 1],
      ['c', 0],
      ['d', 2],
    ]);
  });

  it('never let one thing lie on another', () => {
    const span = fc.record({ from: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 1, max: 200 }) });
    fc.assert(
      fc.property(fc.array(span, { maxLength: 40 }), (spans) => {
        const all = spans.map(({ from, width }, index) => ({ id: String(index), from, to: from + width }));
        const { rowOf } = packRows([{ name: 'lane', spans: all }]);
        return all.every((one) =>
          all.every(
            (other) =>
              one.id >= other.id || rowOf.get(one.id) !== rowOf.get(other.id) || one.to <= other.from || other.to <= one.from,
          ),
        );
      }),
    );
  });
});

describe('the items of a course', () => {
  it('number every event as the table does, whether it has a place or not', () => {
    const marks = [mark('first', 10), mark('nowhere', null), mark('third', 500)];
    expect([...numberMarks(marks)]).toEqual([
      ['first', 1],
      ['nowhere', 2],
      ['third', 3],
    ]);
    expect(courseItems(course({ marks }), axis, true).marks.map(({ number }) => number)).toEqual([1, 3]);
  });

  it('keep the marks of one event apart', () => {
    const twice = [mark('visit', 10, 'care'), { ...mark('visit', 10, 'laboratory'), id: 'visit--tests' }];
    const { marks, lanes } = courseItems(course({ marks: twice }), axis, true);
    expect(marks.map(({ row, number }) => [row, number])).toEqual([
      [1, 1],
      [0, 2],
    ]);
    expect(lanes.map(({ name }) => name)).toEqual(['Laboratory', 'Care']);
  });

  it('draw the event of a bar once, as the bar', () => {
    const bar = {
      id: 'bar--start',
      drug: 'imatinib',
      state: 'on',
      label: 'Imatinib',
      from: time(0),
      to: time(null, { uncertain: true }),
      event: 'start',
      passages: [],
      claims: [],
      provenance: { status: 'case' },
    } as const satisfies CourseAnswer['bars'][number];
    const items = courseItems(course({ bars: [bar], marks: [mark('start', 0, 'treatment')] }), axis, true);
    expect(items.marks).toEqual([]);
    expect(items.bars[0]).toMatchObject({ number: 1, from: 0, to: axis.high, open: true });
  });

  it('put a label before its mark where it would run off the drawing', () => {
    const items = courseItems(course({ marks: [mark('early', 10), mark('late', 995)] }), axis, true);
    expect(items.marks.map(({ before }) => before)).toEqual([false, true]);
  });

  it('draw a gap that has a time, and leave one of no time to the list', () => {
    const gap: Omit<CourseGap, 'id' | 'from' | 'to'> = { kind: 'date', words: 'Not told.', event: null, passages: [] };
    const gaps = [
      { ...gap, id: 'of-no-time', from: null, to: null },
      { ...gap, id: 'open', from: time(300), to: null },
      { ...gap, id: 'at-once', from: time(300), to: time(300) },
    ];
    const items = courseItems(course({ gaps }), axis, true);
    expect(items.gaps.map(({ gap: { id }, letter, from, to }) => [id, letter, from, to])).toEqual([
      ['open', 'B', 300, axis.high],
      ['at-once', 'C', 300, 300],
    ]);
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [53, 'BB'],
  ])('letter %d is %s', (index, letter) => expect(gapLetter(index)).toBe(letter));
});

describe('the axis', () => {
  it('has months from zero, and zero is among them', () => {
    const ticks = monthTicks(makeAxis({ low: -200, high: 1200 }, 1000, 90, 10));
    expect(ticks.map(({ months }) => months)).toContain(0);
    expect(ticks.every(({ day, months }) => Math.abs(day - months * DAYS_A_MONTH) < 1e-6)).toBe(true);
  });

  const zero = { anchor: 'start', label: 'First dose', date: null, earliest: null, latest: null, words: 'Not told.' };
  it('has no calendar where zero can not be dated', () => {
    expect(yearStarts(null, axis)).toEqual([]);
    expect(yearStarts(zero, axis)).toEqual([]);
    expect(yearStarts({ ...zero, earliest: '2007-07' }, axis)).toEqual([]);
  });

  it('spans the start of a year over all that zero may be', () => {
    const [first] = yearStarts({ ...zero, earliest: '2007-07', latest: '2007-10' }, axis);
    // From 31 October 2007 it is 62 days to 2008, from 1 July it is 184.
    expect(first).toEqual({ year: 2008, low: 62, high: 184 });
  });

  it('knows the day where zero has one, and a month or a year as what it is', () => {
    expect(yearStarts({ ...zero, date: '2007-12-31' }, axis)[0]).toEqual({ year: 2008, low: 1, high: 1 });
    expect(yearStarts({ ...zero, date: '2007-12' }, axis)[0]).toEqual({ year: 2008, low: 1, high: 31 });
    expect(yearStarts({ ...zero, date: '2007' }, axis)).toContainEqual({ year: 2008, low: 1, high: 365 });
  });
});

describe('measured points', () => {
  const point: Omit<CoursePoint, 'at'> = {
    value: null,
    low: null,
    high: null,
    approximate: false,
    words: '',
    event: 'e',
    passages: [],
    provenance: { status: 'case' },
  };
  it.each([
    [{ value: 130 }, '130'],
    [{ value: 5, approximate: true }, '≈ 5'],
    [{ low: 5, high: 30 }, '5–30'],
    [{ high: 2.5 }, '< 2.5'],
    [{ low: 7 }, '> 7'],
  ])('%j reads %s', (change, words) => expect(shortWords({ ...point, at: time(1), ...change })).toBe(words));

  it('are drawn in the order of time, those without place or figure not at all', () => {
    const points = [
      { ...point, at: time(9), value: 1 },
      { ...point, at: time(3), low: 2, high: 4 },
      { ...point, at: time(null), value: 7 },
      { ...point, at: time(5) },
    ];
    expect(plotPoints([{ name: 'size', unit: 'mm', points }]).map(({ day, value }) => [day, value])).toEqual([
      [3, 3],
      [9, 1],
    ]);
  });
});
