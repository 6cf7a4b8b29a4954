// Conflicts laid side by side: what both sides state is compared, and what is not stated is not filled in.
import { describe, expect, it } from 'vitest';
import type { AlignedConflict } from '../../server/graph/align-conflicts.ts';
import type { Provenance } from '../../server/model/provenance.ts';
import { axisOf, checked, conflictsOf } from './aligned-conflicts.ts';
import { claim, evidence, makeDossier, study } from './small-library.ts';

const verified: Provenance = { status: 'verified', where: ['page'] };
const recalled: Provenance = { status: 'unverified', confidence: 'low' };

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

describe('a citation that turns round', () => {
  const turn = (indirectIn: ('population' | 'outcome' | 'comparator')[], asChecked = checked('disputes')) =>
    conflictsOf(
      makeDossier({
        studies: [study({ id: 'a-2001', population: { words: 'Bakers', provenance: verified } })],
        claims: [
          claim({ id: 'tea-helps', evidence: [evidence({ study: 'a-2001', asChecked, directness: 'indirect', indirectIn })] }),
        ],
      }),
    )[0];

  it.each<[('population' | 'outcome' | 'comparator')[], string[]]>([
    [[], []],
    [['comparator'], []],
    [['population'], ['population']],
    [
      ['population', 'outcome'],
      ['population', 'endpoint'],
    ],
  ])('differs where the curator noted another %j', (indirectIn, expected) => {
    const differing = turn(indirectIn)?.aligned.filter(({ differs }) => differs === true);
    expect(differing?.map(({ axis }) => axis)).toEqual(expected);
  });

  it('fills in nothing for the claim itself', () => {
    for (const { sides } of turn(['population'])?.aligned ?? []) {
      expect(sides[0]).toEqual({ study: null, words: null, provenance: null, unverified: false });
    }
  });
});
