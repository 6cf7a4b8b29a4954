// The course as things to draw, on the invented tea dossier: every time no more precise than it is told.
import { describe, expect, it } from 'vitest';
import { CourseAnswer } from '../../server/api/course-contract.ts';
import { buildCourse, type Course } from '../../server/graph/build-course.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { describeCourse } from '../../server/graph/describe-course.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { Timeline } from '../../server/model/event.ts';
import { loadTea } from '../fixtures/tea-library.ts';

const library = await loadTea();
const tea = library.dossiers[0]?.dossier.timeline ?? Timeline.parse({});
const course = buildCourse(tea);
const mark = (from: Course, id: string) => from.marks.find(({ event }) => event === id);

/** A timeline with these changes of the tea timeline, and nothing else in it. */
const build = (timeline: object): Course => buildCourse(Timeline.parse({ ...tea, quantities: [], variants: [], ...timeline }));

const event = (id: string, when: object, more: object = {}): object => ({
  id,
  kind: 'imaging',
  label: id,
  summary: id,
  when,
  whenWords: 'as told',
  passages: [],
  provenance: { status: 'case' },
  ...more,
});

const anchor = (id: string, date: string | null = null): object => ({
  id,
  label: id,
  date,
  known: 'as told',
  provenance: { status: 'case' },
});

describe('the axis', () => {
  it('counts from the start of treatment, between the months that all told times leave for it', () => {
    expect(course.zero).toEqual({
      anchor: 'tea-stopped',
      label: 'Evening tea stopped',
      date: null,
      earliest: '2018-05',
      latest: null,
      words: 'May 2018 or later',
    });
    expect(course.extent).toEqual({ low: -61, high: 70 });
  });

  it('has the printed date of its zero, and then places printed dates by their span', () => {
    const dated = build({ anchors: [anchor('tea-stopped', '2018-06-10')] });
    expect(dated.zero).toMatchObject({ date: '2018-06-10', earliest: null, latest: null });
    expect(mark(dated, 'e-visit')).toMatchObject({ day: null, range: { low: -40, high: -10 }, place: -40, uncertain: true });
  });

  it('counts from the first printed date where there is no anchor', () => {
    const events = [
      event('first', { anchor: 'calendar', relation: 'at', date: '2019-02-03' }),
      event('second', { anchor: 'calendar', relation: 'at', date: '2019-03' }),
    ];
    const plain = build({ anchors: [], events });
    expect(plain.zero).toMatchObject({ anchor: null, date: '2019-02-03' });
    expect(plain.marks.map(({ day, range, place }) => [day, range, place])).toEqual([
      [0, null, 0],
      [null, { low: 26, high: 56 }, 26],
    ]);
  });

  it('is empty where nothing has happened', () => {
    expect(buildCourse(Timeline.parse({}))).toEqual({ zero: null, extent: null, bars: [], marks: [], series: [], gaps: [] });
  });
});

describe('the marks', () => {
  it.each([
    // Told from zero, to the week: 28 days and half a week on either side.
    ['e-response', 28, { low: 25, high: 32 }, 28, false],
    ['e-stop', 0, null, 0, false],
    // Before zero, and nothing limits how long before: drawn at the latest.
    ['e-actigraphy', null, { low: null, high: 0 }, 0, true],
    // Three months before a month before zero.
    ['e-onset', null, { low: null, high: -46 }, -61, true],
    // After zero by its words, and by its order not before the event above it.
    ['e-follow-up', null, { low: 53, high: null }, 56, true],
  ] as const)('put %s where its words and its order leave it', (id, day, range, place, uncertain) => {
    expect(mark(course, id)).toMatchObject({ day, range, place, uncertain });
  });

  it('widen "about" to a whole unit and never call it a day', () => {
    const when = { anchor: 'tea-stopped', relation: 'after', offset: 'P3Y' };
    const told = build({ events: [event('three-years', when), event('about', { ...when, approximate: true })] });
    expect(mark(told, 'three-years')).toMatchObject({ day: 1096, range: { low: 913, high: 1278 }, uncertain: false });
    expect(mark(told, 'about')).toMatchObject({ day: null, range: { low: 913, high: 1461 }, place: 1096, uncertain: true });
  });

  it('carry the printed date, the words of the time, the claims and the passages', () => {
    expect(mark(course, 'e-visit')).toMatchObject({ date: '2018-05', words: 'May 2018', passages: ['p-first-visit'] });
    expect(mark(course, 'e-onset')?.date).toBeNull();
    expect(mark(course, 'e-rechallenge')?.claims.map(({ claim, direction }) => [claim, direction])).toEqual([
      ['tea-caused-it', 'supports'],
      ['late-tea-delays-sleep', 'supports'],
    ]);
    expect(mark(course, 'e-follow-up')?.estimate).toBe('at least 14 months after tea was stopped');
  });

  it('leave the order of the file aside where it contradicts the times', () => {
    const events = [
      event('late', { anchor: 'tea-stopped', relation: 'at', offset: 'P10W' }),
      event('early', { anchor: 'tea-stopped', relation: 'at', offset: 'P2W' }),
    ];
    expect(build({ events }).marks.map(({ day }) => day)).toEqual([70, 14]);
  });

  it('leave the dates of anchors aside where they contradict what is told', () => {
    const anchors = [anchor('tea-stopped', '2018-06-10'), anchor('other', '2018-06-20')];
    const events = [
      event('a', { anchor: 'tea-stopped', relation: 'at', offset: 'P2W' }),
      event('b', { anchor: 'other', relation: 'at', offset: 'P1W' }),
    ];
    expect(build({ anchors, events }).marks.map(({ day }) => day)).toEqual([14, 17]);
    const broken = [anchor('tea-stopped', '2018-06-10'), { ...anchor('other'), date: '2018-02-31' }];
    expect(build({ anchors: broken, events }).marks.map(({ day }) => day)).toEqual([14, null]);
  });
});

describe('the bars', () => {
  it('say which drug was on, off or given again, from when to when', () => {
    expect(course.bars.map(({ drug, state, from, to }) => [drug, state, from.place, to.place])).toEqual([
      ['evening tea', 'off', 0, 56],
      ['evening tea', 're-challenge', 56, 70],
      ['evening tea', 'off', 56, null],
    ]);
    expect(course.bars[2]?.to).toEqual({ day: null, range: null, place: null, uncertain: true, words: 'end not stated' });
  });
});

describe('the series', () => {
  it('hold numbers of one name and unit, in order', () => {
    expect(course.series.map(({ name, unit, points }) => [name, unit, points.map(({ value }) => value)])).toEqual([
      ['sleep latency', 'min', [74, 21]],
    ]);
  });

  it.each([
    ['the largest of dimensions', { value: [210, 120, 200], kind: 'dimensions' }, [210, null, null], 'x: 210 × 120 × 200 mm'],
    ['both ends of a range', { value: [5, 30], kind: 'range' }, [null, 5, 30], 'x: 5–30 mm'],
    ['a bound from above', { value: 5, comparison: '<' }, [null, null, 5], 'x: < 5 mm'],
    ['a bound from below', { value: 5, comparison: '≥' }, [null, 5, null], 'x: ≥ 5 mm'],
    ['a number told as about', { value: 200, approximate: true }, [200, null, null], 'x: about 200 mm'],
  ])('draw %s', (_, value, numbers, words) => {
    const values = [{ name: 'x', unit: 'mm', series: 'size', ...value }];
    const drawn = build({ events: [event('e', { anchor: 'tea-stopped', relation: 'at' }, { values })] });
    const [point] = drawn.series[0]?.points ?? [];
    expect([point?.value, point?.low, point?.high]).toEqual(numbers);
    expect(point?.words).toBe(words);
  });

  it('draw no words, and keep units apart', () => {
    const values = [
      { name: 'x', value: 'large', series: 'size' },
      { name: 'x', value: 12, unit: 'mm', series: 'size' },
      { name: 'x', value: 1.2, unit: 'cm', series: 'size' },
      { name: 'y', value: 3, unit: 'mm' },
    ];
    const drawn = build({ events: [event('e', { anchor: 'tea-stopped', relation: 'at' }, { values })] });
    expect(drawn.series.map(({ unit, points }) => [unit, points.length])).toEqual([
      ['mm', 1],
      ['cm', 1],
    ]);
  });
});

describe('the gaps', () => {
  it('name what the case does not tell: ends, dates, times of treatment, values', () => {
    const silence = { anchor: 'tea-stopped', relation: 'at', offset: 'P8W' };
    const events = [event('silence', { ...silence, until: { ...silence, offset: 'P10W' } }, { kind: 'treatment-gap' })];
    const quantities = [{ id: 'q', words: 'Caffeine in blood', value: null, provenance: { status: 'case' } }];
    expect(build({ events, quantities }).gaps.map(({ id, words, from, to }) => [id, words, from?.day, to?.day])).toEqual([
      ['treatment--silence', 'silence', 56, 70],
      ['date--tea-stopped', 'Evening tea stopped: May 2018 or later', 0, 0],
      ['value--q', 'Caffeine in blood', undefined, undefined],
    ]);
    expect(course.gaps.map(({ id }) => id)).toEqual(['end--e-follow-up', 'date--tea-stopped']);
  });
});

describe('the answer', () => {
  it('resolves every passage that it names, once, and fits the contract', () => {
    const records = findRecords(buildGraph(library), 'tea-2020');
    if (records === null) throw new Error('The tea dossier is gone.');
    const answer = describeCourse(records);
    const named = [...answer.marks, ...answer.bars, ...answer.gaps].flatMap(({ passages }) => passages);
    expect(answer.passages.map(({ id }) => id)).toEqual([...new Set(named)]);
    expect(CourseAnswer.parse(answer)).toEqual(answer);
  });
});
