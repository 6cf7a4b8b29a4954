// Whatever was done can be taken back, unless it has been changed again since.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChange, takeBack } from '../../server/edit/draft-change.ts';
import type { Draft } from '../../server/edit/draft.ts';
import { Claim } from '../../server/model/claim.ts';

const claim = (id: string, label: string): Claim =>
  Claim.parse({ id, label, statement: 'Tea keeps people awake.', topic: 'tea', kind: 'finding', voice: 'citing-authors' });
const topics = [{ id: 'tea', label: 'Tea', description: 'All of it.' }];
const draft: fc.Arbitrary<Draft> = fc
  .record({
    state: fc.constantFrom('draft' as const, 'curated' as const),
    claims: fc.uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e'), fc.constantFrom('one', 'two')), {
      selector: ([id]) => id,
    }),
    more: fc.boolean(),
  })
  .map(({ state, claims, more }) => ({
    state,
    topics: more ? [...topics, { id: 'sleep', label: 'Sleep', description: 'The rest.' }] : topics,
    claims: claims.map(([id, label]) => claim(id, label)),
    taken: new Set<string>(),
  }));

describe('a change', () => {
  it('is taken back to exactly what was there, order included', () => {
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        expect(takeBack(after, describeChange(before, after))).toEqual(before);
      }),
    );
  });

  it('survives being written down', () => {
    fc.assert(
      fc.property(draft, draft, (before, after) => {
        const change = describeChange(before, after);
        expect(JSON.parse(JSON.stringify(change))).toEqual(change);
      }),
    );
  });

  it('is not taken back over a later one', () => {
    const first: Draft = { state: 'draft', topics, claims: [claim('a', 'one')], taken: new Set() };
    const second = { ...first, claims: [claim('a', 'two')] };
    const change = describeChange(first, second);
    expect(takeBack({ ...first, claims: [claim('a', 'three')] }, change)).toBeNull();
    expect(takeBack({ ...second, claims: [...second.claims, claim('b', 'one')] }, change)?.claims).toEqual([
      claim('a', 'one'),
      claim('b', 'one'),
    ]);
  });
});
