// How the two sides of a conflict compare, in words; and which kinds an address asks for.
import { describe, expect, it } from 'vitest';
import { comparedWords, CONFLICT_KINDS, differsWords } from '../../../client/conflicts/conflict-words.ts';
import { askedKinds } from '../../../client/pages/asked-kinds.ts';

describe('two sides compared', () => {
  it('names what differs first, then what is alike and what is not stated', () => {
    expect(
      comparedWords([
        { axis: 'genotype', differs: true },
        { axis: 'endpoint', differs: true },
        { axis: 'line-of-treatment', differs: false },
        { axis: 'n', differs: null },
      ]),
    ).toEqual({
      differs: 'Differs in genotype and endpoint.',
      rest: 'Alike in line of treatment. Not stated on one side: number of patients.',
    });
  });

  it('does not make a difference of what is alike or not stated throughout', () => {
    expect(comparedWords([{ axis: 'stage', differs: false }])).toEqual({
      differs: '',
      rest: 'Alike in everything that is compared.',
    });
    expect(comparedWords([{ axis: 'stage', differs: null }])).toEqual({
      differs: '',
      rest: 'Nothing that could be compared is stated on both sides.',
    });
  });

  it('has a glyph and a word for each outcome', () => {
    const all = [true, false, null].map(differsWords);
    expect(new Set(all.map(({ glyph }) => glyph)).size).toBe(3);
    expect(new Set(all.map(({ word }) => word)).size).toBe(3);
  });
});

describe('the kinds that an address asks for', () => {
  it.each([
    [undefined, CONFLICT_KINDS],
    ['nonsense', CONFLICT_KINDS],
    ['contradicting-claim,nonsense', ['contradicting-claim']],
    ['cited-against-checked,evidence-on-both-sides', ['evidence-on-both-sides', 'cited-against-checked']],
  ])('are, for %j, %j', (setting, expected) => {
    expect(askedKinds(setting, CONFLICT_KINDS)).toEqual(expected);
  });
});
