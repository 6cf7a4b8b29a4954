// Conflicts: each told once, with everybody on the right side, aligned on what both sides state and on nothing else.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ConflictView } from '../../server/api/questions-contract.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { alignConflicts } from '../../server/graph/align-conflicts.ts';
import type { AlignedConflict } from '../../server/graph/align-conflicts.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { listConflicts } from '../../server/graph/list-conflicts.ts';
import { traceClaim } from '../../server/graph/trace-claim.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import type { Provenance } from '../../server/model/provenance.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';
import { syntheticQuestions } from './synthetic-questions.ts';

const folder = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));
const verified: Provenance = { status: 'verified', where: ['page'] };
const recalled: Provenance = { status: 'unverified', confidence: 'low' };
const checked = (direction: 'supports' | 'disputes' | 'neutral') => ({
  direction,
  basis: 'abstract' as const,
  provenance: verified,
});

const conflictsOf = (loaded: LoadedDossier): AlignedConflict[] => {
  const graph = buildGraph(makeLibrary(loaded));
  const records = findRecords(graph, loaded.dossier.id);
  if (!records) throw new Error('There is no such dossier.');
  return alignConflicts(records, listConflicts(graph, loaded.dossier.id) ?? []);
};
const axisOf = (conflict: AlignedConflict | undefined, axis: string) => conflict?.aligned.find((one) => one.axis === axis);
const sidesOf = (conflict: AlignedConflict | undefined) =>
  conflict?.sides.map(({ side, claim: of, study: by, direction }) => [side, of, by, direction]);

/** Two studies on one claim, the second against it. */
const quarrel = (first: object, second: object, lines: [object, object] = [{}, {}]): AlignedConflict | undefined =>
  conflictsOf(
    makeDossier({
      studies: [study({ id: 'pro-2001', ...first }), study({ id: 'contra-2002', ...second })],
      claims: [
        claim({
          id: 'tea-helps',
          evidence: [
            evidence({ study: 'pro-2001', ...lines[0] }),
            evidence({ study: 'contra-2002', asCited: null, fidelity: null, asChecked: checked('disputes'), ...lines[1] }),
          ],
        }),
      ],
    }),
  )[0];

describe('the conflicts of the tea dossier', async () => {
  const [tea = makeDossier()] = (await loadTea()).dossiers;
  const conflicts = conflictsOf(tea);
  const find = (id: string) => conflicts.find((conflict) => conflict.id === id);

  it('are these, as one reads', () => {
    expect(conflicts.map(({ id, kind }) => [id, kind])).toEqual([
      ['late-tea-delays-sleep--both-sides', 'evidence-on-both-sides'],
      ['caffeine-is-the-cause--hale-2011--turned', 'cited-against-checked'],
      ['decaf-no-effect--novak-2016--turned', 'cited-against-checked'],
      ['tea-caused-it--lindqvist-2014--turned', 'cited-against-checked'],
      ['stop-tea-after-noon--contradicts--time-of-day-is-indifferent', 'contradicting-claim'],
    ]);
  });

  it('tell one contradiction where both claims tell of it', () => {
    const conflict = find('stop-tea-after-noon--contradicts--time-of-day-is-indifferent');
    expect(conflict).toMatchObject({
      topic: 'tea-advice',
      claims: ['stop-tea-after-noon', 'time-of-day-is-indifferent'],
      sentence:
        '“All shift workers should stop tea after noon” contradicts “For people who drink tea every day the hour makes no measurable difference”, which the case does not discuss.',
      because: 'If the hour makes no difference to daily drinkers, there is no reason to stop at noon.',
      discussed: false,
      condition: null,
    });
    expect(sidesOf(conflict)).toEqual([
      [0, 'stop-tea-after-noon', null, null],
      [1, 'time-of-day-is-indifferent', 'haddad-2019', 'supports'],
    ]);
  });

  it('show that one of them is a condition', () => {
    const conflict = find('late-tea-delays-sleep--both-sides');
    expect(conflict?.sentence).toBe(
      'On checking, Hale 2011 supports “In healthy adults, green tea within three hours of bedtime delays sleep by a median of 18 min”, while حداد 2019 disputes it.',
    );
    expect(conflict?.condition).toBe(
      'Hale 2011: In young adults who are not used to tea. حداد 2019: In adults who drink tea every day.',
    );
    expect(axisOf(conflict, 'population')).toMatchObject({
      differs: true,
      sides: [{ words: 'Students, 19 to 24 years old, who rarely drank tea.' }, { words: 'Adults who drink tea every day.' }],
    });
    expect(axisOf(conflict, 'n')).toMatchObject({ differs: true, sides: [{ words: '48' }, { words: '1204' }] });
    expect(conflict?.because).toBe(conflict?.alignment);
  });

  it('set a citation that turns round beside the use that the case makes of it', () => {
    const conflict = find('decaf-no-effect--novak-2016--turned');
    expect(conflict?.sentence).toBe(
      'Novák 2016 is cited in support of “Decaffeinated tea does nothing to sleep”, but on checking it disputes it.',
    );
    expect(conflict?.because).toBe('The study found more awakenings after decaffeinated tea and says so.');
    expect(sidesOf(conflict)).toEqual([
      [0, 'decaf-no-effect', null, 'supports'],
      [1, 'decaf-no-effect', 'novak-2016', 'disputes'],
    ]);
  });

  it('take a claim of what was observed in the case for one about its patient', () => {
    const conflict = find('tea-caused-it--lindqvist-2014--turned');
    expect(sidesOf(conflict)?.[0]).toEqual([0, 'tea-caused-it', 'tea-2020', 'supports']);
    expect(axisOf(conflict, 'n')).toMatchObject({ differs: true, sides: [{ words: '1' }, { words: '48', unverified: true }] });
  });
});

describe('an axis', () => {
  const facts = (words: string, n: number) => ({ population: { words, n, provenance: verified } });

  it.each<[string, object, object, boolean | null]>([
    ['differs where the words do', facts('Bakers', 3), facts('Farmers', 3), true],
    ['does not differ for a capital and a full stop', facts('Bakers', 3), facts('bakers.', 4), false],
    ['is open where one side states nothing', facts('Bakers', 3), {}, null],
    ['is open where neither states anything', {}, {}, null],
  ])('%s', (_, first, second, differs) => {
    expect(axisOf(quarrel(first, second), 'population')?.differs).toBe(differs);
  });

  it('of n compares the numbers', () => {
    expect(axisOf(quarrel(facts('Bakers', 30), facts('Farmers', 30)), 'n')?.differs).toBe(false);
    expect(axisOf(quarrel(facts('Bakers', 30), facts('Bakers', 31)), 'n')?.differs).toBe(true);
  });

  it('of design compares its kind, not the words for it, and knows nothing of an unknown one', () => {
    const design = (kind: 'cohort' | 'case-series' | 'unknown', words: string) => ({
      design: { kind, words, provenance: verified },
    });
    expect(axisOf(quarrel(design('cohort', 'one cohort'), design('cohort', 'many')), 'design')?.differs).toBe(false);
    expect(axisOf(quarrel(design('cohort', 'one'), design('case-series', 'one')), 'design')?.differs).toBe(true);
    const open = axisOf(quarrel(design('cohort', 'one'), design('unknown', 'Not known.')), 'design');
    expect(open).toMatchObject({
      differs: null,
      sides: [{ words: 'one' }, { words: null, provenance: null, unverified: false }],
    });
  });

  it.each([
    ['stage', 'stage'],
    ['genotype', 'genotype'],
    ['lineOfTreatment', 'line-of-treatment'],
    ['endpoint', 'endpoint'],
    ['followUp', 'follow-up'],
  ])('takes %s from the setting of the study, with its provenance', (field, axis) => {
    const setting = (words: string, provenance: Provenance) => ({ setting: { [field]: { words, provenance } } });
    const aligned = axisOf(quarrel(setting('first', verified), setting('second', recalled)), axis);
    expect(aligned?.differs).toBe(true);
    expect(aligned?.sides).toEqual([
      { study: 'pro-2001', words: 'first', provenance: verified, unverified: false },
      { study: 'contra-2002', words: 'second', provenance: recalled, unverified: true },
    ]);
  });

  const results = {
    findings: [
      { id: 'used-a', outcome: 'Sleep latency', value: 1, at: 'P2Y', provenance: verified },
      { id: 'used-b', outcome: 'Awakenings', value: 2, provenance: recalled },
      { id: 'unused', outcome: 'Weight', value: 3, at: 'P9Y', provenance: verified },
    ],
  };

  it('of endpoint and follow-up falls back on the findings that the line rests on, weakest provenance first', () => {
    const conflict = quarrel(results, {}, [{ findings: ['used-a', 'used-b'] }, {}]);
    expect(axisOf(conflict, 'endpoint')?.sides[0]).toMatchObject({ words: 'Sleep latency and Awakenings', unverified: true });
    expect(axisOf(conflict, 'follow-up')?.sides[0]).toMatchObject({ words: '2 years', unverified: false });
  });

  it('prefers what is recorded of the study over its findings', () => {
    const setting = { endpoint: { words: 'Sleep, as felt', provenance: verified } };
    const conflict = quarrel({ ...results, setting }, {}, [{ findings: ['used-a'] }, {}]);
    expect(axisOf(conflict, 'endpoint')?.sides[0]?.words).toBe('Sleep, as felt');
  });

  it('is never filled in from findings that the line does not name', () => {
    const conflict = quarrel(results, {});
    expect(conflict?.aligned.flatMap(({ axis, sides: [first] }) => (first?.words === null ? [] : [axis]))).toEqual(['design']);
  });
});

describe('the sides of a contradiction', () => {
  const both = (discussed: (boolean | undefined)[]) =>
    makeDossier({
      studies: ['a-2001', 'b-2002', 'c-2003', 'd-2004'].map((id) => study({ id })),
      passages: [0, 1].map((i) => ({
        id: `words-${i}`,
        work: 'case-2020',
        section: 'discussion',
        exact: 'Words.',
        position: [[i, i + 1]],
      })),
      claims: [
        claim({
          id: 'operate',
          passages: ['words-1'],
          evidence: [
            evidence({ study: 'a-2001' }),
            evidence({ study: 'b-2002', asChecked: checked('disputes') }),
            evidence({ study: 'd-2004', asChecked: checked('neutral') }),
          ],
          relations: [
            {
              to: 'wait',
              kind: 'contradicts',
              because: 'One excludes the other.',
              ...(discussed[0] === undefined ? {} : { discussed: discussed[0] }),
            },
          ],
        }),
        claim({
          id: 'wait',
          passages: ['words-0'],
          evidence: [evidence({ study: 'c-2003', asChecked: null, fidelity: null })],
          relations: [
            {
              to: 'operate',
              kind: 'contradicts',
              because: 'It says so.',
              ...(discussed[1] === undefined ? {} : { discussed: discussed[1] }),
            },
          ],
        }),
      ],
    });
  const contradiction = (loaded: LoadedDossier) => conflictsOf(loaded).find(({ kind }) => kind === 'contradicting-claim');

  it('are told of the claim that the case comes to first', () => {
    expect(contradiction(both([]))).toMatchObject({
      id: 'wait--contradicts--operate',
      claims: ['wait', 'operate'],
      because: 'It says so.',
    });
  });

  it('hold who supports one with who disputes the other; who takes none stands last', () => {
    expect(sidesOf(contradiction(both([])))).toEqual([
      [0, 'wait', 'c-2003', 'supports'],
      [0, 'operate', 'b-2002', 'disputes'],
      [1, 'operate', 'a-2001', 'supports'],
      [null, 'operate', 'd-2004', 'neutral'],
    ]);
  });

  it('let a claim stand for itself where no study speaks for it', () => {
    const loaded = both([]);
    const [operate, wait] = loaded.dossier.claims;
    if (!operate || !wait) throw new Error('The claims are missing.');
    const alone = { ...loaded, dossier: { ...loaded.dossier, claims: [{ ...operate, evidence: [] }, wait] } };
    expect(sidesOf(contradiction(alone))).toEqual([
      [0, 'wait', 'c-2003', 'supports'],
      [1, 'operate', null, null],
    ]);
  });

  it.each<[string, (boolean | undefined)[], boolean | null]>([
    ['nobody noted', [], null],
    ['one claim says no', [false], false],
    ['one says no and the other yes', [false, true], true],
  ])('say whether the case discusses it: %s', (_, discussed, expected) => {
    const conflict = contradiction(both(discussed));
    expect(conflict?.discussed).toBe(expected);
    expect(conflict?.sentence.endsWith(', which the case does not discuss.')).toBe(expected === false);
  });
});

describe('the words for an alignment', () => {
  it('name what differs and what cannot be compared', () => {
    const conflict = quarrel(
      { population: { words: 'Bakers', n: 3, provenance: verified } },
      { population: { words: 'Farmers', n: 4, provenance: verified } },
    );
    expect(conflict?.alignment).toBe(
      'The two sides differ in population and number of patients; stage, genotype, line of treatment, endpoint and follow-up cannot be compared.',
    );
  });

  it('name a study that stands on both sides, since it explains no difference', () => {
    const two = (id: string, to: string, words: string) =>
      claim({
        id,
        evidence: [evidence({ study: 'a-2001', condition: words })],
        relations: [{ to, kind: 'contradicts', because: 'Both cannot hold.' }],
      });
    const [conflict] = conflictsOf(
      makeDossier({
        studies: [study({ id: 'a-2001' })],
        claims: [two('first', 'second', 'In the young.'), two('second', 'first', 'In the old')],
      }),
    );
    expect(conflict?.alignment).toMatch(/^A 2001 stands on both sides\. The two sides differ in nothing that both state; /);
    expect(conflict?.condition).toBe('A 2001: In the young. A 2001: In the old.');
  });
});

describe.each([
  [
    'monobe-2017',
    async () => (await loadLibrary({ dossiers: folder })).library.dossiers.find((one) => one.dossier.id === 'monobe-2017'),
  ],
  ['a synthetic dossier', async () => syntheticQuestions({ claims: 120, studies: 60, lines: 6 })],
] as const)('the conflicts of %s', async (name, load) => {
  const loaded = (await load()) ?? makeDossier();
  const { id: dossier } = loaded.dossier;
  const conflicts = conflictsOf(loaded);

  it('are as the contract promises, each with a name of its own', () => {
    expect(conflicts.map((conflict) => ConflictView.parse(conflict))).toEqual(conflicts);
    expect(new Set(conflicts.map(({ id }) => id)).size).toBe(conflicts.length);
    expect(conflicts.length).toBeGreaterThan(15);
  });

  it('are those that the traces tell of, contradictions once instead of twice', () => {
    const graph = buildGraph(makeLibrary(loaded));
    const told = loaded.dossier.claims.flatMap(
      ({ id }) => traceClaim(graph, dossier, id)?.conflicts.map(({ kind }) => kind) ?? [],
    );
    const count = (kinds: readonly string[], kind: string) => kinds.filter((one) => one === kind).length;
    const kinds = conflicts.map(({ kind }) => kind);
    for (const kind of ['evidence-on-both-sides', 'cited-against-checked']) expect(count(kinds, kind)).toBe(count(told, kind));
    const pairs = new Set(
      loaded.dossier.claims.flatMap(({ id, relations }) =>
        relations.filter(({ kind }) => kind === 'contradicts').map(({ to }) => [id, to].toSorted().join(' ')),
      ),
    );
    expect(count(kinds, 'contradicting-claim')).toBe(pairs.size);
    if (name === 'monobe-2017') expect(pairs.size).toBe(11);
  });

  it('have every axis, a cell for each side, and no words without a provenance', () => {
    for (const { aligned, sides } of conflicts) {
      expect(aligned.map(({ axis }) => axis)).toEqual([
        'population',
        'stage',
        'genotype',
        'line-of-treatment',
        'design',
        'n',
        'endpoint',
        'follow-up',
      ]);
      for (const row of aligned) {
        expect(row.sides.map(({ study: by }) => by)).toEqual(sides.map(({ study: by }) => by));
        for (const cell of row.sides) expect(cell.words === null).toBe(cell.provenance === null);
      }
    }
  });

  it('have somebody on either side', () => {
    for (const { sides } of conflicts)
      expect(new Set(sides.map(({ side }) => side)).has(0) && sides.some(({ side }) => side === 1)).toBe(true);
  });
});
