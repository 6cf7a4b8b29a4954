// Results as people read them: value, unit, comparators, patients, p and time.
import { describe, expect, it } from 'vitest';
import { durationWords } from '../../../client/words/duration-words.ts';
import { findingDetails, findingValue } from '../../../client/words/finding-words.ts';
import type { Finding } from '../../../server/model/finding.ts';

const finding = (rest: Partial<Finding>): Finding => ({
  id: 'hale-2011-latency',
  outcome: 'Sleep latency',
  value: 18,
  provenance: { status: 'unverified', confidence: 'low' },
  ...rest,
});

describe('the value of a finding', () => {
  it.each([
    ['a number with a unit', { value: 34, unit: 'weeks' }, '34\u00a0weeks'],
    ['per cent closed up to its number', { value: 53, unit: '%' }, '53%'],
    ['a number without a unit', { value: 0.61 }, '0.61'],
    ['a range, which is not a number', { value: '40-66', unit: '%' }, '40-66%'],
    ['words, which take no unit', { value: 'not reached', unit: 'months' }, 'not reached'],
    ['zero', { value: 0, unit: '%' }, '0%'],
  ] satisfies [string, Partial<Finding>, string][])('shows %s', (_name, rest, words) => {
    expect(findingValue(finding(rest))).toBe(words);
  });
});

describe('the small print of a finding', () => {
  it.each([
    ['nothing where nothing is known', {}, ''],
    ['how many of how many', { count: 23, n: 43 }, '23 of 43'],
    ['how many, where the whole is not known', { count: 23 }, '23 patients'],
    ['a p with its own sign', { p: '<0.01' }, 'p\u00a0<0.01'],
    ['a p without a sign', { n: 147, p: '0.37' }, 'n\u00a0=\u00a0147 · p\u00a0=\u00a00.37'],
    ['the time', { at: 'P24W' }, 'after 24 weeks'],
    [
      'what it is compared with, group by group',
      {
        value: 80,
        unit: '%',
        comparators: [
          { group: 'limited progression', value: 33 },
          { group: 'generalised', value: 0 },
        ],
        p: '<0.01',
      },
      'v 33% (limited progression), v 0% (generalised) · p\u00a0<0.01',
    ],
    ['nothing twice', { value: '11 of 12', count: 11, n: 12 }, ''],
    ['no patients at all', { count: 0, n: 8 }, '0 of 8'],
  ] satisfies [string, Partial<Finding>, string][])('shows %s', (_name, rest, words) => {
    expect(findingDetails(finding(rest))).toBe(words);
  });
});

describe('durations', () => {
  it.each([
    ['P3M', '3 months'],
    ['P1Y', '1 year'],
    ['P3Y6M', '3 years, 6 months'],
    ['P0D', '0 days'],
    ['two weeks', 'two weeks'],
  ])('says %s as "%s"', (duration, words) => {
    expect(durationWords(duration)).toBe(words);
  });
});
