// Overlapping passages cut a text into segments: every character once, in order, with exactly the passages over it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegments, type Mark } from '../../../client/reader/build-segments.ts';

const TEXT = 'Decaffeinated tea has no effect on sleep. It is harmless.';
const mark = (passage: string, words: string): Mark => {
  const start = TEXT.indexOf(words);
  return { passage, start, end: start + words.length };
};

describe('segments of a sentence', () => {
  it('are one where nothing is marked', () => {
    expect(buildSegments(0, TEXT.length, [])).toEqual([{ start: 0, end: TEXT.length, passages: [], ending: [] }]);
  });

  it('are cut at every border of overlapping passages', () => {
    const segments = buildSegments(0, TEXT.length, [
      mark('a', 'Decaffeinated tea has no effect'),
      mark('b', 'no effect on sleep'),
    ]);
    expect(segments.map(({ start, end, passages, ending }) => [TEXT.slice(start, end), passages, ending])).toEqual([
      ['Decaffeinated tea has ', ['a'], []],
      ['no effect', ['a', 'b'], ['a']],
      [' on sleep', ['b'], ['b']],
      ['. It is harmless.', [], []],
    ]);
  });

  it('clip a passage that reaches beyond the paragraph, and do not call it ended', () => {
    const segments = buildSegments(0, 17, [mark('a', 'Decaffeinated tea has no effect')]);
    expect(segments).toEqual([{ start: 0, end: 17, passages: ['a'], ending: [] }]);
  });

  it('let a passage end where the paragraph does', () => {
    expect(buildSegments(0, 17, [mark('a', 'Decaffeinated tea')])[0]?.ending).toEqual(['a']);
  });

  it('name a passage once, even where two of its stretches touch', () => {
    const twice = [
      { passage: 'a', start: 0, end: 10 },
      { passage: 'a', start: 5, end: 12 },
    ];
    expect(buildSegments(0, 12, twice).map((one) => one.passages)).toEqual([['a'], ['a'], ['a']]);
  });
});

describe('segments of anything', () => {
  const marks = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(60), fc.nat(60))
      .map(([passage, one, other]): Mark => ({ passage, start: Math.min(one, other), end: Math.max(one, other) })),
    { maxLength: 12 },
  );
  it('cover every character once, with exactly the passages over it', () => {
    fc.assert(
      fc.property(marks, fc.nat(20), fc.integer({ min: 1, max: 40 }), (all, start, length) => {
        const end = start + length;
        const segments = buildSegments(start, end, all);
        expect(segments[0]?.start).toBe(start);
        expect(segments.at(-1)?.end).toBe(end);
        segments.forEach((segment, index) => {
          expect(segment.end).toBeGreaterThan(segment.start);
          if (index > 0) expect(segment.start).toBe(segments[index - 1]?.end);
          for (let at = segment.start; at < segment.end; at += 1) {
            const over = all.filter((one) => one.start <= at && at < one.end).map((one) => one.passage);
            expect(new Set(segment.passages)).toEqual(new Set(over));
          }
        });
      }),
    );
  });
});
