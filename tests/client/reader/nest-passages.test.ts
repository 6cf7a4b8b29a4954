// Passages inside passages: read once, each marked where it stands, none lost.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nestPassages } from '../../../client/reader/nest-passages.ts';
import type { PassageUse } from '../../../server/api/contract.ts';

const passage = (id: string, exact: string, section = 'discussion'): PassageUse =>
  ({ id, exact, section, work: 'tea-2020' }) as PassageUse;
const read = (passages: PassageUse[]) =>
  nestPassages(passages).map((block) => [
    block.text,
    block.marks.map(({ passage: id, start, end }) => [id, block.text.slice(start, end)]),
  ]);

describe('nested passages', () => {
  it('are marked in the longer one, whichever stands first', () => {
    const whole = passage('d6', 'Sunitinib is effective, which makes it inefficient.');
    const part = passage('d6-verdict', 'which makes it inefficient');
    const block = [
      whole.exact,
      [
        ['d6', whole.exact],
        ['d6-verdict', part.exact],
      ],
    ];
    expect(read([whole, part])).toEqual([block]);
    expect(read([part, whole])).toEqual([block]);
  });

  it('with left-out words are marked stretch by stretch', () => {
    const whole = passage('a', 'Tea, taken late, delays the onset of sleep.');
    const part = passage('b', 'Tea […] delays […] sleep');
    expect(read([whole, part])[0]?.[1]).toEqual([
      ['a', whole.exact],
      ['b', 'Tea'],
      ['b', 'delays'],
      ['b', 'sleep'],
    ]);
  });

  it('with a stretch that comes twice are marked one after the other', () => {
    const whole = passage('a', 'the tea and the sleep');
    expect(nestPassages([whole, passage('b', 'the […] the')])[0]?.marks.slice(1)).toEqual([
      { passage: 'b', start: 0, end: 3 },
      { passage: 'b', start: 12, end: 15 },
    ]);
  });

  it('stay apart where they only share words, or stand in another section', () => {
    const all = [passage('a', 'Tea delays sleep'), passage('b', 'sleep is good'), passage('c', 'Tea delays', 'abstract')];
    expect(read(all)).toHaveLength(3);
  });

  it('that say the same share a block', () => {
    expect(read([passage('a', 'Tea.'), passage('b', 'Tea.')])).toEqual([
      [
        'Tea.',
        [
          ['a', 'Tea.'],
          ['b', 'Tea.'],
        ],
      ],
    ]);
  });

  it('are each shown exactly once, with exactly their words', () => {
    const some = fc.uniqueArray(fc.tuple(fc.nat(12), fc.integer({ min: 1, max: 12 })), { selector: String, maxLength: 10 });
    const text = 'Green tea taken late delays sleep.';
    fc.assert(
      fc.property(some, (cuts) => {
        const all = cuts.map(([start, length], index) => passage(`p-${index}`, text.slice(start, start + length)));
        const blocks = nestPassages(all);
        expect(blocks.flatMap((block) => block.passages.map((one) => one.id)).toSorted()).toEqual(
          all.map((one) => one.id).toSorted(),
        );
        for (const block of blocks)
          for (const mark of block.marks)
            expect(block.text.slice(mark.start, mark.end)).toBe(block.passages.find((one) => one.id === mark.passage)?.exact);
      }),
    );
  });
});
