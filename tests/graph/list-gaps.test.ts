// Gaps: what is missing under each claim and in the case as a whole, each with the number of cohorts that is left.
import { describe, expect, it } from 'vitest';
import { GapView } from '../../server/api/questions-contract.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { listGaps } from '../../server/graph/list-gaps.ts';
import type { DossierGap } from '../../server/graph/list-gaps.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import type { Provenance } from '../../server/model/provenance.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';
import { syntheticQuestions } from './synthetic-questions.ts';

const gapsOf = (loaded: LoadedDossier): DossierGap[] => listGaps(buildGraph(makeLibrary(loaded)), loaded.dossier.id) ?? [];

describe('the gaps of the tea dossier', async () => {
  const [tea = makeDossier()] = (await loadTea()).dossiers;
  const gaps = gapsOf(tea);

  it('are these: claim by claim as one reads, then those of the case', () => {
    expect(gaps.map(({ id, studies, cohorts }) => [id, studies.join(' '), cohorts])).toEqual([
      ['late-tea-delays-sleep--single-study', 'hale-2011', 1],
      ['caffeine-is-the-cause--single-study', 'lindqvist-2014', 1],
      ['caffeine-is-the-cause--unverified-check', 'lindqvist-2014', 1],
      ['caffeine-is-the-cause--not-stated', 'hale-2011 lindqvist-2014', 1],
      ['theanine-may-help--single-study', 'ibrahim-2009', 1],
      ['theanine-may-help--unverified-check', 'ibrahim-2009', 1],
      ['guideline-no-late-tea--named-without-reference', 'hygiene-2018', 0],
      ['tea-caused-it--secondary-source', 'lindqvist-2014', 0],
      ['tea-caused-it--unverified-check', 'lindqvist-2014', 0],
      ['stop-tea-after-noon--no-evidence', '', 0],
      ['time-of-day-is-indifferent--single-study', 'haddad-2019', 1],
      ['hygiene-2018--named-without-reference', 'hygiene-2018', null],
      ['tea-stopped--not-stated', '', null],
      ['e-actigraphy--not-stated', '', null],
      ['e-genotype--not-stated', '', null],
      ['e-follow-up--not-stated', '', null],
    ]);
  });

  it('say of which claim and topic they are', () => {
    expect(gaps[0]).toEqual({
      id: 'late-tea-delays-sleep--single-study',
      kind: 'single-study',
      claim: 'late-tea-delays-sleep',
      label: 'Late tea delays sleep',
      topic: 'sleep-onset',
      event: null,
      sentence: 'Only one study speaks for it: Hale 2011.',
      studies: ['hale-2011'],
      cohorts: 1,
    });
  });

  it('say of the case what it leaves open, and what was worked out', () => {
    const sentences = new Map(gaps.filter((gap) => gap.claim === null).map(({ id, sentence }) => [id, sentence]));
    expect(Object.fromEntries(sentences)).toEqual({
      'hygiene-2018--named-without-reference': 'The case names Sleep hygiene guideline (2018) without giving a reference.',
      'tea-stopped--not-stated': 'The case does not state the date of “Evening tea stopped”. Known is: May 2018 or later.',
      'e-actigraphy--not-stated': 'The case does not state when this was: “Latency 74 min”. Known is: before tea was stopped.',
      'e-genotype--not-stated': 'The case does not state when this was: “CYP1A2 genotype”. Known is: before tea was stopped.',
      'e-follow-up--not-stated':
        'The case does not state when this was: “One year of good sleep”. Known is: one year, end not stated. Worked out: at least 14 months after tea was stopped.',
    });
    expect(gaps.find(({ id }) => id === 'e-genotype--not-stated')).toMatchObject({
      event: 'e-genotype',
      label: null,
      topic: null,
    });
  });
});

describe('a gap', () => {
  const verified: Provenance = { status: 'verified', where: ['page'] };
  const twins = [
    study({ id: 'a-2001' }),
    study({ id: 'b-2002', independence: [{ study: 'a-2001', kind: 'same-cohort', words: 'The same.' }] }),
    study({ id: 'c-2003', independence: [{ study: 'a-2001', kind: 'shared-authors', words: 'The same authors.' }] }),
    study({ id: 'd-2004', design: { kind: 'narrative-review', words: 'a review', provenance: verified } }),
  ];
  const gapsUnder = (...lines: Parameters<typeof evidence>[0][]) =>
    gapsOf(makeDossier({ studies: twins, claims: [claim({ id: 'tea-helps', evidence: lines.map(evidence) })] })).map(
      ({ kind, cohorts }) => [kind, cohorts],
    );

  it.each<[string, string[], [string, number][]]>([
    ['none', [], [['no-evidence', 0]]],
    ['one study', ['a-2001'], [['single-study', 1]]],
    ['two studies of the same patients', ['a-2001', 'b-2002'], [['same-cohort', 1]]],
    ['two studies that share authors alone', ['a-2001', 'c-2003'], []],
    ['the same patients and others', ['a-2001', 'b-2002', 'c-2003'], []],
    [
      'a review',
      ['d-2004'],
      [
        ['single-study', 1],
        ['secondary-source', 1],
      ],
    ],
  ])('under a claim with %s', (_, studies, expected) => {
    expect(gapsUnder(...studies.map((id) => ({ study: id })))).toEqual(expected);
  });

  it('knows one cohort where a study that is not counted joins two that are', () => {
    const either = { oneOf: ['b-2002'] };
    const joined = [
      study({ id: 'a-2001' }),
      study({ id: 'b-2002', independence: [{ study: 'c-2003', kind: 'overlapping-cohort', words: 'Some.' }] }),
      study({ id: 'c-2003' }),
    ];
    const lines = [{ study: 'a-2001', ...either }, { study: 'b-2002', oneOf: ['a-2001'] }, { study: 'c-2003' }];
    const gaps = gapsOf(makeDossier({ studies: joined, claims: [claim({ id: 'tea-helps', evidence: lines.map(evidence) })] }));
    expect(gaps.map(({ kind, cohorts }) => [kind, cohorts])).toEqual([
      ['same-cohort', 1],
      ['not-stated', 1],
    ]);
  });

  it('of one kind with two readings has two names', () => {
    const secondary = { direction: 'supports', basis: 'secondary-source', provenance: verified } as const;
    const loaded = makeDossier({
      studies: twins,
      claims: [claim({ id: 'tea-helps', evidence: [evidence({ study: 'd-2004', asChecked: secondary })] })],
    });
    expect(gapsOf(loaded).map(({ id }) => id)).toEqual([
      'tea-helps--single-study',
      'tea-helps--secondary-source',
      'tea-helps--secondary-source-2',
    ]);
  });

  it('tells a time without treatment in the words of its event, even where the time is known', () => {
    const [gap] = gapsOf(
      makeDossier({
        timeline: {
          events: [
            {
              id: 'e-pause',
              kind: 'treatment-gap',
              label: 'No tea, as it seems',
              summary: 'What she drank then is not said.',
              when: { anchor: 'calendar', relation: 'at', date: '2019-03' },
              whenWords: 'March 2019',
              provenance: { status: 'case' },
            },
          ],
        },
      }),
    );
    expect(gap).toMatchObject({
      kind: 'not-stated',
      event: 'e-pause',
      sentence: '“No tea, as it seems”: What she drank then is not said.',
    });
  });

  it('is not to be had of a dossier that is not there', () => {
    expect(listGaps(buildGraph(makeLibrary()), 'nothing')).toBeNull();
  });
});

it('the gaps of a synthetic dossier are as the contract promises, each with a name of its own', () => {
  const gaps = gapsOf(syntheticQuestions({ claims: 200, studies: 120, lines: 3 }));
  expect(gaps.map((gap) => GapView.parse(gap))).toEqual(gaps);
  expect(new Set(gaps.map(({ id }) => id)).size).toBe(gaps.length);
  expect(new Set(gaps.map(({ kind }) => kind)).size).toBeGreaterThan(6);
});
