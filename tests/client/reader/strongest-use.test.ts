// What a reader must see first of the things that rest on a passage, and what a click on it selects.
import { describe, expect, it } from 'vitest';
import { strongestUse, targetsOf } from '../../../client/reader/strongest-use.ts';
import type { EvidenceLine, PassageUse } from '../../../server/api/contract.ts';

const passage = (rest: Partial<PassageUse>): PassageUse => ({
  id: 'p-decaf',
  work: 'tea-2020',
  section: 'introduction',
  exact: 'Decaffeinated tea has no effect on sleep.',
  state: 'verified',
  score: 1,
  spans: [],
  claims: [],
  evidence: [],
  events: [],
  discrepancies: [],
  references: [],
  ...rest,
});
type Way = 'supports' | 'disputes' | 'neutral' | null;
const line = (asCited: Way, asChecked: Way): EvidenceLine =>
  ({ asCited: asCited && { direction: asCited }, asChecked: asChecked && { direction: asChecked } }) as EvidenceLine;
const lines = new Map([
  ['decaf-no-effect--novak-2016', line('supports', 'disputes')],
  ['decaf-no-effect--hale-2011', line('neutral', null)],
]);
const novak = { claim: 'decaf-no-effect', study: 'novak-2016' };
const hale = { claim: 'decaf-no-effect', study: 'hale-2011' };

describe('the strongest use of a passage', () => {
  it('turns from support to dispute when the citation is read as checked', () => {
    expect(strongestUse(passage({ evidence: [novak] }), lines, 'cited')).toBe('supports');
    expect(strongestUse(passage({ evidence: [novak] }), lines, 'checked')).toBe('disputes');
  });
  it('is support before a line without sides', () => {
    expect(strongestUse(passage({ evidence: [hale, novak] }), lines, 'cited')).toBe('supports');
  });
  it('is a claim alone where no line says anything under the basis', () => {
    expect(strongestUse(passage({ evidence: [hale] }), lines, 'checked')).toBe('claim');
    expect(strongestUse(passage({ claims: ['decaf-no-effect'] }), new Map(), 'cited')).toBe('claim');
  });
  it.each([
    [{ events: ['e-visit'], discrepancies: ['d-pages'] }, 'event'],
    [{ discrepancies: ['d-pages'] }, 'discrepancy'],
    [{ references: ['hale-2011'] }, 'none'],
  ] satisfies [Partial<PassageUse>, string][])('of %o is %s', (rest, use) => {
    expect(strongestUse(passage(rest), lines, 'cited')).toBe(use);
  });
});

describe('a click on a passage selects', () => {
  it.each([
    [
      'its claims, each once, also those of its evidence',
      { claims: ['decaf-no-effect', 'b'], evidence: [novak], events: ['e'] },
      ['decaf-no-effect', 'b'],
    ],
    ['its events where no claim rests on it', { events: ['e-visit'], discrepancies: ['d'] }, ['e-visit']],
    ['its discrepancies next', { discrepancies: ['d'], references: ['hale-2011'] }, ['d']],
    ['the work that it is the reference of', { references: ['hale-2011'] }, ['hale-2011']],
    ['itself where nothing rests on it', {}, ['p-decaf']],
  ] satisfies [string, Partial<PassageUse>, string[]][])('%s', (_name, rest, targets) => {
    expect(targetsOf(passage(rest))).toEqual(targets);
  });
});
