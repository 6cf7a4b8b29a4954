// Results of studies in words, for sentences and for the picture.
import { describe, expect, it } from 'vitest';
import { durationWords } from '../../server/graph/duration-words.ts';
import { findingLabel, findingWords } from '../../server/graph/finding-words.ts';
import type { Finding } from '../../server/model/finding.ts';

const of = (given: Partial<Finding>): Finding => ({
  id: 'some-finding',
  outcome: 'Median PFS',
  value: 1.8,
  unit: 'months',
  provenance: { status: 'case' },
  ...given,
});

describe('a finding in words', () => {
  it.each<[Partial<Finding>, string]>([
    [{}, 'Median PFS: 1.8 months'],
    [{ value: 53, unit: '%', group: 'all patients' }, 'Median PFS, all patients: 53%'],
    [{ value: 'not reached', unit: undefined }, 'Median PFS: not reached'],
    [{ value: 0 }, 'Median PFS: 0 months'],
    [{ value: 'not reached' }, 'Median PFS: not reached'],
    [{ value: '12 to 18' }, 'Median PFS: 12 to 18 months'],
    [
      { value: 8, group: 'tea', comparators: [{ group: 'water', value: 'not reached' }] },
      'Median PFS: 8 months (tea) against not reached (water)',
    ],
    [
      { group: 're-challenge', comparators: [{ group: 'placebo', value: 0.9 }], p: '0.005' },
      'Median PFS: 1.8 months (re-challenge) against 0.9 months (placebo), p = 0.005',
    ],
    [{ p: '<0.01' }, 'Median PFS: 1.8 months, p < 0.01'],
    [{ p: 'P=0.02' }, 'Median PFS: 1.8 months, p = 0.02'],
    [{ at: 'P24W' }, 'Median PFS: 1.8 months, at 24 weeks'],
    [{ n: 60 }, 'Median PFS: 1.8 months, n = 60'],
    [{ n: 60, count: 32 }, 'Median PFS: 1.8 months, 32 of 60 patients'],
    [{ count: 0 }, 'Median PFS: 1.8 months, count 0'],
  ])('%j reads "%s"', (given, words) => {
    const finding = Object.fromEntries(Object.entries(of(given)).filter(([, value]) => value !== undefined)) as Finding;
    expect(findingWords(finding)).toBe(words);
  });

  it.each<[Partial<Finding>, string]>([
    [{ unit: 'months' }, 'Median PFS: 1.8 months'],
    [
      { outcome: 'Clinical benefit response by RECIST of all the patients', value: 53, unit: '%' },
      'Clinical benefit response by RECIST of all…: 53%',
    ],
    [{ value: 'not reached', unit: 'months' }, 'Median PFS: not reached'],
    [{ value: 'a long sentence instead of a number, which says a lot' }, 'Median PFS: a long sentence instead of a number…'],
  ])('%j is labelled "%s"', (given, label) => {
    const words = findingLabel(of({ unit: undefined, ...given }));
    expect(words.length).toBeLessThanOrEqual(48);
    expect(words).toBe(label);
  });
});

describe('a duration in words', () => {
  it.each([
    ['P36M', '36 months'],
    ['P1Y', '1 year'],
    ['P2Y6M', '2 years 6 months'],
    ['P0D', '0 days'],
    ['P', 'P'],
    ['soon', 'soon'],
  ])('%s is %s', (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });
});
