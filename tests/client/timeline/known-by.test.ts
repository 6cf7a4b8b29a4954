// What could be known by a year.
import { describe, expect, it } from 'vitest';
import type { ClaimView, WorkSummary } from '../../../server/api/contract.ts';
import { stackByYear } from '../../../client/timeline/draw-evidence.ts';
import { knownBy, readYear, yearsOf } from '../../../client/timeline/known-by.ts';

const work = (id: string, year: number | null, role: WorkSummary['role'] = 'cited'): WorkSummary =>
  ({ id, label: id, year, role, level: 3, citationNumber: null, unverified: false }) as WorkSummary;
const claim = (id: string, ...studies: string[]): ClaimView =>
  ({ id, evidence: studies.map((study) => ({ study })) }) as unknown as ClaimView;

const WORKS = [
  work('case', 2017, 'case'),
  work('late', 2021),
  work('early', 2002),
  work('also-early', 2002),
  work('undated', null),
];
const CLAIMS = [claim('one', 'early', 'late', 'early'), claim('two', 'late'), claim('three'), claim('four', 'undated')];

describe('the evidence timeline', () => {
  it('orders studies by year, counts the claims on each once, and leaves the case out', () => {
    const { studies } = knownBy(WORKS, CLAIMS, 2017);
    expect(studies.map(({ work: { id }, claims, known }) => [id, claims, known])).toEqual([
      ['also-early', 0, true],
      ['early', 1, true],
      ['late', 2, false],
      ['undated', 1, null],
    ]);
  });

  it.each([
    [2001, 0, 3, 0],
    [2002, 2, 1, 1],
    [2017, 2, 1, 1],
    [2021, 3, 0, 2],
  ])('by %d has %d published, %d later, and %d claims with a study', (year, published, later, claimsByThen) => {
    expect(knownBy(WORKS, CLAIMS, year)).toMatchObject({ published, later, undated: 1, claims: 3, claimsByThen });
  });

  it('knows its years', () => {
    const years = { first: 2002, last: 2021, case: 2017 };
    expect(yearsOf(WORKS)).toEqual(years);
    expect(yearsOf([work('undated', null)])).toBeNull();
    expect(readYear(undefined, years)).toBe(2017);
    expect(readYear('2010', years)).toBe(2010);
    expect(readYear('1066', years)).toBe(2002);
    expect(readYear('soon', years)).toBe(2017);
    expect(readYear(undefined, { ...years, case: null })).toBe(2021);
  });

  it('stacks the studies of one year', () => {
    const stacked = stackByYear(knownBy(WORKS, CLAIMS, 2017).studies);
    expect(stacked.map(({ year, place }) => [year, place])).toEqual([
      [2002, 0],
      [2002, 1],
      [2021, 0],
    ]);
  });
});
