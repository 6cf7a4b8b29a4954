// The course of the first patient as it is drawn: drugs, sizes and gaps as the case tells them, and nothing that it does not.
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../server/data/load-library.ts';
import { buildCourse } from '../../server/graph/build-course.ts';
import { Timeline } from '../../server/model/event.ts';

const { library } = await loadLibrary({ dossiers: new URL('../../graph-data/dossiers', import.meta.url).pathname });
const timeline = library.dossiers.find((one) => one.dossier.id === 'monobe-2017')?.dossier.timeline ?? Timeline.parse({});
const course = buildCourse(timeline);
const mark = (id: string) => course.marks.find(({ event }) => event === id);

describe('the course of monobe-2017', () => {
  it('counts from the first dose, whose date is not told and can only lie between July and October 2007', () => {
    expect(course.zero).toEqual({
      anchor: 't0-first-dose',
      label: 'First dose of imatinib',
      date: null,
      earliest: '2007-07',
      latest: '2007-10',
      words: 'Not stated; July 2007 or later.',
    });
  });

  it('has imatinib on, off by implication, and again, with an end that is not told; and no other drug', () => {
    expect(
      course.bars.map(({ drug, state, from, to, provenance }) => [drug, state, from.place, to.place, provenance.status]),
    ).toEqual([
      ['imatinib', 'on', 0, 1096, 'case'],
      ['imatinib', 'off', 1096, 1613, 'derived'],
      ['imatinib', 're-challenge', 1613, null, 'case'],
    ]);
    // That it stopped at 36 months is implied: no bar ends on a day as if it had been told.
    expect(course.bars.map(({ to }) => to.day)).toEqual([null, null, null]);
    expect(course.bars[0]?.to.words).toContain('the day and the reason are not told');
  });

  it('draws the size of the main tumour and nothing between or after', () => {
    const sizes = course.series.find(({ name }) => name === 'main tumour, longest diameter');
    expect(sizes?.unit).toBe('mm');
    expect(sizes?.points.map(({ event, value, words }) => [event, value, words])).toEqual([
      ['e03-first-ct', 210, 'tumour size: 210 × 120 × 200 mm'],
      ['e08-ct-eight-months', 130, 'tumour size: 130 × 110 × 110 mm'],
      ['e16-specimen-measured', 125, 'primary tumour, diameter: 125 mm'],
    ]);
  });

  it('draws bounds as bounds', () => {
    const numbers = course.series.map(({ name, points }) => [name, points.map(({ value, low, high }) => [value, low, high])]);
    expect(numbers).toContainEqual(['main tumour, SUVmax', [[null, null, 2.5]]]);
    expect(numbers).toContainEqual(['disseminated tumours, size', [[null, 5, 30]]]);
  });

  it.each([
    ['e06-imatinib-started', 0, null],
    ['e08-ct-eight-months', 243, { low: 228, high: 259 }],
    ['e12-ct-three-years', 1096, { low: 913, high: 1278 }],
    // Of the first dose only months are known, so no printed date is a day of this axis.
    ['e09-pet-may-2008', null, { low: 228, high: 335 }],
    ['e02-first-consultation', null, { low: -107, high: 0 }],
    // The operation has no date: it lies after the CT at three years, and early enough for all that is told after it.
    ['e14-main-tumour-resected', null, { low: 913, high: 2432 }],
    ['e22-relapse', null, { low: 1415, high: 2934 }],
  ])('puts %s no more precisely than it is told', (id, day, range) => {
    expect(mark(id)).toMatchObject({ day, range, uncertain: day === null });
  });

  it('keeps the order of the file in the places where things are drawn', () => {
    const places = course.marks.map(({ place }) => place ?? Number.NaN);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('shows what is not told: the treatment after the operation, three dates, an end, two values', () => {
    expect(course.gaps.map(({ id }) => id)).toEqual([
      'treatment--e21-no-imatinib-implied',
      'end--e23-imatinib-reintroduced',
      'date--t0-first-dose',
      'date--t1-operation',
      'date--t2-reintroduction',
      'value--q07-density',
      'value--q08-suv-before-treatment',
    ]);
    expect(course.gaps[0]?.words).toContain('when it began and why is not told');
  });

  it('has laboratory, imaging, surgery, pathology and disease in lanes of their own, each mark with its words', () => {
    const lanes = new Set(course.marks.map(({ lane }) => lane));
    expect([...lanes].toSorted()).toEqual(['care', 'disease', 'imaging', 'laboratory', 'pathology', 'surgery', 'treatment']);
    expect(course.marks.filter(({ passages }) => passages.length === 0)).toEqual([]);
    expect(course.marks.filter(({ lane }) => lane === 'laboratory')).toMatchObject([
      { id: 'e02-first-consultation--laboratory', event: 'e02-first-consultation', label: 'Laboratory tests normal' },
    ]);
  });

  it('never shows an estimate as a printed date', () => {
    expect(course.marks.filter(({ date }) => date !== null).map(({ id, date }) => [id, date])).toEqual([
      ['e02-first-consultation', '2007-07'],
      ['e02-first-consultation--laboratory', '2007-07'],
      ['e09-pet-may-2008', '2008-05'],
      ['e26-manuscript-accepted', '2017-01-11'],
    ]);
  });
});
