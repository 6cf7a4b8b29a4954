// What curators do to a draft: accept, change, split, merge, reject. Nothing is lost, and nothing is half done.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdit } from '../../server/edit/apply-edit.ts';
import type { Draft } from '../../server/edit/draft.ts';
import { Claim } from '../../server/model/claim.ts';
import { Edit } from '../../server/model/edit.ts';

const claim = (id: string, studies: string[], more: object = {}): Claim =>
  Claim.parse({
    id,
    label: id,
    statement: `Something about ${id}.`,
    topic: 'unsorted',
    kind: 'finding',
    voice: 'citing-authors',
    state: 'proposed',
    passages: [`p-${id}`],
    evidence: studies.map((study) => ({
      study,
      form: 'number',
      asCited: null,
      asChecked: null,
      fidelity: null,
      directness: 'direct',
    })),
    ...more,
  });

const DRAFT: Draft = {
  state: 'draft',
  topics: [{ id: 'unsorted', label: 'Unsorted', description: 'Not sorted yet.' }],
  claims: [
    claim('green-tea-sleep', ['lee-2010', 'roy-2012']),
    claim('black-tea-sleep', ['roy-2012'], {
      relations: [{ to: 'green-tea-sleep', kind: 'refines', because: 'It is about one tea.' }],
    }),
    claim('tea-dose', ['kim-2015']),
  ],
  taken: new Set(['lee-2010', 'roy-2012', 'kim-2015', 'green-tea-sleep-2']),
};

const after = (edit: object, draft = DRAFT): Draft => {
  const result = applyEdit(draft, Edit.parse(edit));
  if ('refused' in result) throw new Error(result.refused);
  return result.draft;
};
const refusal = (edit: object): string => {
  const result = applyEdit(DRAFT, Edit.parse(edit));
  return 'refused' in result ? result.refused : 'not refused';
};
const ids = (draft: Draft): string[] => draft.claims.map(({ id }) => id);

describe('an edit', () => {
  it('accepts a claim with what the curator says of its citations, and verifies nothing by that', () => {
    const fidelity = { label: 'overstated', severity: 'minor', because: 'The trial was small.' };
    const line = { study: 'lee-2010', asCited: 'supports', asChecked: { direction: 'neutral', basis: 'abstract' }, fidelity };
    const [accepted] = after({ kind: 'accept', claim: 'green-tea-sleep', change: { label: 'Sleep', evidence: [line] } }).claims;
    expect(accepted).toMatchObject({ state: 'accepted', label: 'Sleep', statement: 'Something about green-tea-sleep.' });
    expect(accepted?.evidence[0]).toMatchObject({
      asCited: { direction: 'supports' },
      asChecked: { direction: 'neutral', basis: 'abstract', provenance: { status: 'unverified' } },
      fidelity,
    });
    expect(accepted?.evidence[1]).toEqual(DRAFT.claims[0]?.evidence[1]);
  });

  it('splits a claim: the words stay with both parts, each citation goes where it belongs, new ids are new', () => {
    const parts = [
      { label: 'Falling asleep', statement: 'Green tea shortens falling asleep.', studies: ['lee-2010'] },
      { label: 'Staying asleep', statement: 'Green tea lengthens sleep.', studies: ['roy-2012', 'lee-2010'] },
    ];
    const draft = after({ kind: 'split', claim: 'green-tea-sleep', parts });
    expect(ids(draft)).toEqual(['green-tea-sleep', 'green-tea-sleep-3', 'black-tea-sleep', 'tea-dose']);
    expect(draft.claims.slice(0, 2).map(({ passages }) => passages)).toEqual([['p-green-tea-sleep'], ['p-green-tea-sleep']]);
    expect(draft.claims[1]?.evidence.map(({ study }) => study)).toEqual(['lee-2010', 'roy-2012']);
  });

  it('merges claims: the words of all, one line to a study, and what pointed to one points to the other', () => {
    const words = { label: 'Tea and sleep', statement: 'Tea changes sleep.' };
    const draft = after({ kind: 'merge', claims: ['tea-dose', 'green-tea-sleep'], ...words });
    expect(ids(draft)).toEqual(['black-tea-sleep', 'tea-dose']);
    expect(draft.claims[1]).toMatchObject({ ...words, passages: ['p-tea-dose', 'p-green-tea-sleep'] });
    expect(draft.claims[1]?.evidence.map(({ study }) => study)).toEqual(['kim-2015', 'lee-2010', 'roy-2012']);
    expect(draft.claims[0]?.relations).toEqual([{ to: 'tea-dose', kind: 'refines', because: 'It is about one tea.' }]);
  });

  it('leaves no relation of a claim to itself when the two are merged', () => {
    const draft = after({ kind: 'merge', claims: ['green-tea-sleep', 'black-tea-sleep'], label: 'a', statement: 'b' });
    expect(draft.claims[0]?.relations).toEqual([]);
  });

  it('rejects a claim with all that pointed to it', () => {
    const draft = after({ kind: 'reject', claim: 'green-tea-sleep' });
    expect(ids(draft)).toEqual(['black-tea-sleep', 'tea-dose']);
    expect(draft.claims[0]?.relations).toEqual([]);
  });

  it('makes a curated dossier of a draft in which everything is judged', () => {
    const judged = DRAFT.claims.map((one) => one.id).reduce((draft, id) => after({ kind: 'accept', claim: id }, draft), DRAFT);
    expect(after({ kind: 'finish' }, judged).state).toBe('curated');
  });

  it.each([
    [{ kind: 'accept', claim: 'coffee' }, 'no claim coffee'],
    [{ kind: 'change', claim: 'tea-dose', change: { topic: 'coffee' } }, 'no topic coffee'],
    [{ kind: 'change', claim: 'tea-dose', change: { evidence: [{ study: 'lee-2010' }] } }, 'does not cite lee-2010'],
    [
      {
        kind: 'change',
        claim: 'tea-dose',
        change: { evidence: [{ study: 'kim-2015', asCited: 'supports' }, { study: 'kim-2015' }] },
      },
      'names kim-2015 twice',
    ],
    [
      {
        kind: 'split',
        claim: 'green-tea-sleep',
        parts: [1, 2].map(() => ({ label: 'a', statement: 'b', studies: ['lee-2010'] })),
      },
      'No part takes roy-2012',
    ],
    [{ kind: 'merge', claims: ['tea-dose', 'tea-dose'], label: 'a', statement: 'b' }, 'only be merged with another'],
    [{ kind: 'add-topic', topic: { id: 'tea-dose', label: 'a', description: 'b' } }, 'called tea-dose already'],
    [{ kind: 'finish' }, '3 proposed claims are still to be judged'],
  ])('refuses %j', (edit, words) => {
    expect(refusal(edit)).toContain(words);
  });

  it('never changes the draft it was given, whatever is asked', () => {
    const id = fc.constantFrom('green-tea-sleep', 'black-tea-sleep', 'tea-dose', 'coffee');
    const words = { label: 'a', statement: 'b' };
    const edit = fc.oneof(
      fc.record({ kind: fc.constant('reject'), claim: id }),
      fc.record({ kind: fc.constant('accept'), claim: id }),
      fc.array(id, { minLength: 2, maxLength: 3 }).map((claims) => ({ kind: 'merge', claims, ...words })),
    );
    const before = structuredClone(DRAFT.claims);
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 6 }), (edits) => {
        let draft = DRAFT;
        for (const one of edits) {
          const result = applyEdit(draft, Edit.parse(one));
          if ('draft' in result) draft = result.draft;
        }
        const left = new Set(draft.claims.map((one) => one.id));
        for (const one of draft.claims) for (const { to } of one.relations) expect(left).toContain(to);
        expect(DRAFT.claims).toEqual(before);
      }),
    );
  });
});
