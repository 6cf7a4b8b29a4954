// What if: switching evidence off counts independent cohorts, says why each thing is off, and never adds support.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WhatIfAnswer } from '../../server/api/questions-contract.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { measureSupport } from '../../server/graph/measure-support.ts';
import type { WhatIf, WhatIfOptions } from '../../server/graph/measure-support.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study, work } from './small-library.ts';
import { syntheticQuestions } from './synthetic-questions.ts';

const ask = (loaded: LoadedDossier, options: Partial<WhatIfOptions> = {}): WhatIf => {
  const answer = measureSupport(buildGraph(makeLibrary(loaded)), loaded.dossier.id, { basis: 'checked', ...options });
  if (!answer) throw new Error('There is no such dossier.');
  return answer;
};
const states = ({ items }: WhatIf) => Object.fromEntries(items.map(({ claim: id, state }) => [id, state]));
const counts = ({ items }: WhatIf) =>
  Object.fromEntries(items.map(({ claim: id, before, after }) => [id, [before.cohorts, after.cohorts]]));

describe('what if, of the tea dossier', async () => {
  const [tea = makeDossier()] = (await loadTea()).dossiers;

  it('changes nothing where nothing is switched off', () => {
    const answer = ask(tea);
    expect(answer.off).toEqual([]);
    expect(answer.totals).toEqual({
      claims: 8,
      supported: 3,
      kept: 3,
      weakened: 0,
      lost: 0,
      none: 5,
      studiesOff: 0,
      linesOff: 0,
    });
    for (const { before, after } of answer.items) expect(after).toEqual(before);
  });

  it('loses what rests on one study', () => {
    const answer = ask(tea, { without: ['hale-2011'] });
    expect(answer.off).toEqual([{ study: 'hale-2011', claim: null, because: ['It was switched off by name.'] }]);
    expect(answer.items[0]).toEqual({
      claim: 'late-tea-delays-sleep',
      label: 'Late tea delays sleep',
      topic: 'sleep-onset',
      before: { studies: ['hale-2011'], cohorts: 1 },
      after: { studies: [], cohorts: 0 },
      state: 'lost',
    });
    expect(states(answer)).toMatchObject({ 'caffeine-is-the-cause': 'kept', 'stop-tea-after-noon': 'none' });
  });

  it('keeps a cohort as long as one of its studies is on', () => {
    const cited = ask(tea, { basis: 'cited', without: ['hale-2011'] });
    expect(cited.items.find(({ claim: id }) => id === 'caffeine-is-the-cause')).toMatchObject({
      before: { studies: ['hale-2011', 'lindqvist-2014'], cohorts: 1 },
      after: { studies: ['lindqvist-2014'], cohorts: 1 },
      state: 'kept',
    });
  });

  it('switches off the line, not the study, where a citation is unfaithful', () => {
    const answer = ask(tea, { basis: 'cited', unfaithful: 'minor' });
    expect(answer.off).toEqual([
      { study: 'hale-2011', claim: 'late-tea-delays-sleep', because: ['It is cited unfaithfully here: overstated (minor).'] },
      {
        study: 'hale-2011',
        claim: 'caffeine-is-the-cause',
        because: ['It is cited unfaithfully here: not substantiated (minor).'],
      },
      { study: 'novak-2016', claim: 'decaf-no-effect', because: ['It is cited unfaithfully here: contradicted (major).'] },
      { study: 'lindqvist-2014', claim: 'tea-caused-it', because: ['It is cited unfaithfully here: irrelevant (minor).'] },
    ]);
    expect(answer.totals).toMatchObject({ studiesOff: 0, linesOff: 4, lost: 3, kept: 2 });
    expect(ask(tea, { basis: 'cited', unfaithful: 'major' }).off.map(({ study: id }) => id)).toEqual(['novak-2016']);
  });

  it('lists family names that stand on two studies', () => {
    expect(ask(tea).authors).toEqual([
      { family: 'Hale', studies: ['hale-2011', 'lindqvist-2014'] },
      { family: 'Lindqvist', studies: ['hale-2011', 'lindqvist-2014'] },
    ]);
  });
});

describe('switching off', () => {
  const cohort = { kind: 'same-cohort', words: 'The same patients.' } as const;
  const loaded = makeDossier({
    studies: [
      study({ id: 'a-2001', standing: { status: 'retracted' } }),
      study({
        id: 'b-2002',
        independence: [
          { study: 'a-2001', ...cohort },
          { study: 'c-2003', ...cohort },
        ],
      }),
      study({ id: 'c-2003', level: { value: 5, because: 'Two patients.' } }),
      study({ id: 'd-2004', design: { kind: 'criteria', words: 'criteria', provenance: { status: 'case' } } }),
      study({ id: 'e-2005', standing: { status: 'superseded' }, level: { value: 4, because: 'Few patients.' } }),
    ],
    works: [work('e-2005', { author: [{ family: 'Oosterom', 'non-dropping-particle': 'van' }, { literal: 'The Group' }] })],
    claims: [
      claim({ id: 'chain', evidence: ['a-2001', 'b-2002', 'c-2003'].map((id) => evidence({ study: id })) }),
      claim({ id: 'mixed', evidence: ['a-2001', 'd-2004', 'e-2005'].map((id) => evidence({ study: id })) }),
      claim({
        id: 'either',
        evidence: [evidence({ study: 'd-2004', oneOf: ['e-2005'] }), evidence({ study: 'e-2005', oneOf: ['d-2004'] })],
      }),
      claim({ id: 'unchecked', evidence: [evidence({ study: 'a-2001', asChecked: null, fidelity: null })] }),
    ],
  });

  it('counts before: shared patients once, and once what the case means one of', () => {
    expect(counts(ask(loaded))).toEqual({ chain: [1, 1], mixed: [3, 3], either: [1, 1], unchecked: [0, 0] });
    expect(counts(ask(loaded, { basis: 'cited' }))).toMatchObject({ unchecked: [1, 1] });
  });

  it('does not make two cohorts of one by taking out the study that joins them', () => {
    expect(counts(ask(loaded, { without: ['b-2002'] }))['chain']).toEqual([1, 1]);
  });

  it.each<[string, Partial<WhatIfOptions>, string[], Record<string, number>]>([
    ['retracted studies', { retracted: true }, ['a-2001'], { chain: 1, mixed: 2, either: 1 }],
    [
      'what is as weak as level 4 or weaker, not what has no level',
      { weaker: 4 },
      ['c-2003', 'e-2005'],
      { chain: 1, mixed: 2, either: 1 },
    ],
    ['an author with the particle of the name', { author: 'van Oosterom' }, ['e-2005'], { mixed: 2, either: 1 }],
    ['an organisation', { author: 'The Group' }, ['e-2005'], { mixed: 2, either: 1 }],
    ['both of which the case means one', { without: ['d-2004', 'e-2005'] }, ['d-2004', 'e-2005'], { mixed: 1, either: 0 }],
    [
      'everything',
      { without: ['a-2001', 'b-2002', 'c-2003', 'd-2004', 'e-2005'] },
      ['a-2001', 'b-2002', 'c-2003', 'd-2004', 'e-2005'],
      { chain: 0, mixed: 0, either: 0 },
    ],
  ])('%s', (_, options, off, after) => {
    const answer = ask(loaded, options);
    expect(answer.off.map(({ study: id }) => id)).toEqual(off);
    for (const [id, left] of Object.entries(after)) expect([id, counts(answer)[id]?.[1]]).toEqual([id, left]);
  });

  it('tells a claim that is weakened from one that is lost and from one that never had support', () => {
    expect(states(ask(loaded, { without: ['d-2004', 'e-2005'] }))).toEqual({
      chain: 'kept',
      mixed: 'weakened',
      either: 'lost',
      unchecked: 'none',
    });
  });

  it('gives every reason that a study has to be off', () => {
    const { off } = ask(loaded, { without: ['a-2001'], retracted: true, weaker: 3, author: 'A' });
    expect(off[0]).toEqual({
      study: 'a-2001',
      claim: null,
      because: ['It was switched off by name.', 'It was retracted.', 'Its level of evidence is 3.', 'A is among its authors.'],
    });
  });

  it('leaves the case itself on, and is not to be had of a dossier that is not there', () => {
    expect(ask(loaded, { without: ['case-2020'] }).off).toEqual([]);
    expect(measureSupport(buildGraph(makeLibrary()), 'nothing', { basis: 'cited' })).toBeNull();
  });
});

describe('on any dossier', () => {
  const options = fc.record({
    basis: fc.constantFrom('cited' as const, 'checked' as const),
    retracted: fc.boolean(),
    weaker: fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined }),
    unfaithful: fc.constantFrom(undefined, 'minor' as const, 'major' as const),
    author: fc.constantFrom(undefined, 'Abe', 'Diaz'),
  });

  it('nothing that is switched off adds support, and the totals add up', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), options, (seed, asked) => {
        const answer = ask(syntheticQuestions({ claims: 25, studies: 12, lines: 4, seed }), asked);
        expect(WhatIfAnswer.parse(answer)).toEqual(answer);
        for (const { before, after } of answer.items) {
          expect(after.cohorts).toBeLessThanOrEqual(before.cohorts);
          expect(before.cohorts).toBeLessThanOrEqual(before.studies.length);
          expect(after.studies.length === 0).toBe(after.cohorts === 0);
          expect(before.studies).toEqual(expect.arrayContaining(after.studies));
        }
        const { claims, supported, kept, weakened, lost, none, studiesOff, linesOff } = answer.totals;
        expect([kept + weakened + lost, supported + none]).toEqual([supported, claims]);
        expect(studiesOff + linesOff).toBe(answer.off.length);
      }),
      { numRuns: 40 },
    );
  });
});
