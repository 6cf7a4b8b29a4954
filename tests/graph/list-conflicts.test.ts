// Conflicts: each told once, with everybody on the right side, aligned on what both sides state and on nothing else.
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ConflictView } from '../../server/api/questions-contract.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import { buildGraph } from '../../server/graph/build-graph.ts';
import { traceClaim } from '../../server/graph/trace-claim.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { axisOf, checked, conflictsOf, sidesOf } from './aligned-conflicts.ts';
import { claim, evidence, makeDossier, makeLibrary, study } from './small-library.ts';
import { syntheticQuestions } from './synthetic-questions.ts';

const folder = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));
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
