// What holds of finding quotations for any text, any quotation and any edit.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JOINS, SPACE, IGNORED, characterClass } from '../../server/text/character-class.ts';
import { mostErrors } from '../../server/text/find-approximate.ts';
import { LEAST_SCORE, findQuote } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';
import { quoteContext } from '../../server/text/quote-context.ts';
import { type Edit, applyEdits, distancesByEnd } from './edit-text.ts';
import { AWKWARD_PIECES, OTHER_PROSE, PROSE } from './prose.ts';

const has = (text: string, at: number, flags: number): boolean => (characterClass(text.codePointAt(at) ?? 0) & flags) !== 0;

/** The range that is left of [a, b) when it may not begin or end in white space, in something invisible or inside a character; null if none is. */
function asQuotation(text: string, a: number, b: number): [start: number, end: number] | null {
  const cutsCharacter = (at: number) => /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '');
  const unseen = SPACE | IGNORED;
  let [start, end] = [Math.min(a, b), Math.max(a, b)];
  while (start < end && (cutsCharacter(start) || has(text, start, unseen | JOINS))) start++;
  const marksFollow = () => {
    let at = end;
    while (at < text.length && has(text, at, IGNORED)) at++;
    return at < text.length && has(text, at, JOINS);
  };
  while (end > start && (cutsCharacter(end) || has(text, end - 1, unseen) || marksFollow())) end--;
  return start < end ? [start, end] : null;
}

/** Equal but for how they were set and for hyphens at line ends. */
const bare = (text: string): string => normaliseText(text).text.replaceAll('-', '');

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const edits = (maxLength: number): fc.Arbitrary<Edit[]> =>
  fc.array(
    fc.record({
      at: share,
      kind: fc.constantFrom('replace', 'insert', 'delete'),
      letter: fc.constantFrom(...'etaoinsr ,'.split('')),
    }),
    {
      minLength: 1,
      maxLength,
    },
  );

/** A text and a range in it, as shares. */
const sliced = (text: fc.Arbitrary<string>) =>
  fc.tuple(text, share, share).map(([t, a, b]) => [t, Math.floor(a * t.length), Math.floor(b * t.length) + 1] as const);

const anyText = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 80 }),
  fc.string({ unit: fc.constantFrom('a', 'b', '-', '\n', ' '), minLength: 1, maxLength: 60 }),
  fc.array(fc.constantFrom(...AWKWARD_PIECES), { minLength: 1, maxLength: 60 }).map((pieces) => pieces.join('')),
);

const FORM = normaliseText(PROSE);

describe('any slice of any text', () => {
  it('is found, word for word, where it was cut out or where the same words stand', () => {
    fc.assert(
      fc.property(sliced(anyText), ([text, a, b]) => {
        const range = asQuotation(text, a, b);
        fc.pre(range !== null);
        const exact = text.slice(...range);
        const found = findQuote(normaliseText(text), { exact }, { hint: range[0] });
        expect(found).toMatchObject({ exact: true, score: 1 });
        const words = text.slice(found?.start, found?.end);
        if (found?.start !== range[0] || found.end !== range[1]) expect(bare(words)).toBe(bare(exact));
      }),
      { numRuns: 1000 },
    );
  });

  it('is found at its very place where its surroundings single it out', () => {
    const repeated = fc
      .array(fc.constantFrom(...PROSE.split(/(?<=\.) /)), { minLength: 2, maxLength: 12 })
      .map((sentences) => sentences.join(' '));
    fc.assert(
      fc.property(sliced(repeated), ([text, a, b]) => {
        const range = asQuotation(text, a, b);
        fc.pre(range !== null);
        const { exact, prefix, suffix } = quoteContext(text, ...range);
        fc.pre(text.indexOf(prefix + exact + suffix) === text.lastIndexOf(prefix + exact + suffix));
        fc.pre(prefix !== '' && suffix !== '');
        expect(findQuote(normaliseText(text), { exact, prefix, suffix })).toEqual({
          start: range[0],
          end: range[1],
          score: 1,
          exact: true,
        });
      }),
      { numRuns: 300 },
    );
  });
});

describe('a quotation from prose', () => {
  const slice = fc
    .tuple(share, fc.integer({ min: 40, max: 220 }))
    .map(
      ([at, length]) =>
        asQuotation(PROSE, Math.floor(at * (PROSE.length - length)), Math.floor(at * (PROSE.length - length)) + length) as [
          number,
          number,
        ],
    );

  it('is found word for word after edits outside it', () => {
    fc.assert(
      fc.property(slice, edits(60), edits(60), ([start, end], before, after) => {
        const left = applyEdits(PROSE.slice(0, start), before, () => start > 0);
        const right = applyEdits(PROSE.slice(end), after, () => end < PROSE.length);
        const { exact, prefix, suffix } = quoteContext(PROSE, start, end);
        const found = findQuote(normaliseText(`${left} ${exact} ${right}`), { exact, prefix, suffix });
        expect(found).toMatchObject({ start: left.length + 1, end: left.length + 1 + exact.length, exact: true });
      }),
      { numRuns: 200 },
    );
  });

  it('is found near its place after a few edits inside it', () => {
    fc.assert(
      fc.property(slice, edits(6), fc.boolean(), ([start, end], inside, withContext) => {
        const { exact, prefix, suffix } = quoteContext(PROSE, start, end);
        const edited = applyEdits(exact, inside.slice(0, Math.floor(mostErrors(exact.length) / 2)));
        const text = PROSE.slice(0, start) + edited + PROSE.slice(end);
        const found = findQuote(normaliseText(text), withContext ? { exact, prefix, suffix } : { exact });
        expect(found).not.toBeNull();
        expect(Math.abs((found?.start ?? 0) - start)).toBeLessThanOrEqual(2 * inside.length + 2);
        expect(Math.abs((found?.end ?? 0) - start - edited.length)).toBeLessThanOrEqual(2 * inside.length + 2);
        expect(found?.score).toBeGreaterThanOrEqual(LEAST_SCORE);
      }),
      { numRuns: 300 },
    );
  });

  it('is not found where it is not', () => {
    const words = [...new Set(OTHER_PROSE.match(/\p{L}{4,}/gu))].filter((word) => !PROSE.includes(word));
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 40 }), share, (chosen, at) => {
        const { prefix, suffix } = quoteContext(PROSE, Math.floor(at * PROSE.length), Math.floor(at * PROSE.length));
        expect(findQuote(FORM, { exact: chosen.join(' ') })).toBeNull();
        expect(findQuote(FORM, { exact: chosen.join(' '), prefix, suffix })).toBeNull();
      }),
      { numRuns: 300 },
    );
  });
});

describe('a place found with errors', () => {
  const letters = fc.constantFrom('abcdefgh', 'ab ', 'abcd');
  const textAndQuote = fc
    .tuple(letters, share, fc.integer({ min: 15, max: 70 }), edits(8))
    .chain(([alphabet, at, length, changes]) =>
      fc.string({ unit: fc.constantFrom(...alphabet.split('')), minLength: 80, maxLength: 400 }).map((text) => {
        const start = Math.floor(at * (text.length - length));
        return { text, quote: applyEdits(text.slice(start, start + length), changes) };
      }),
    );

  it('is the best there is, and no other comes near it, in any text', () => {
    fc.assert(
      fc.property(textAndQuote, ({ text, quote }) => {
        const form = normaliseText(text);
        const wanted = normaliseText(quote).text;
        const found = findQuote(form, { exact: quote });
        fc.pre(found !== null && !found.exact);
        const distances = distancesByEnd(form.text, wanted);
        const errors = Math.min(...distances);
        expect(found.score).toBeCloseTo(1 - errors / wanted.length, 10);
        const to = form.ends.indexOf(found.end) + 1;
        const rivals = distances.flatMap((distance, end) =>
          distance <= errors + 1 && Math.abs(end - to) > wanted.length / 2 + errors + 1 ? [end] : [],
        );
        expect(rivals).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('is missed only where another comes near it or there are too many errors', () => {
    fc.assert(
      fc.property(textAndQuote, ({ text, quote }) => {
        const form = normaliseText(text);
        const wanted = normaliseText(quote).text;
        fc.pre(findQuote(form, { exact: quote }) === null);
        const distances = distancesByEnd(form.text, wanted);
        const errors = Math.min(...distances);
        const best = distances.indexOf(errors);
        const lead = Math.max(2, Math.ceil(0.2 * errors - 1e-9));
        const rivals = distances.filter(
          (distance, end) => distance < errors + lead && Math.abs(end - best) > wanted.length / 2 - errors,
        );
        const grams = new Set(Array.from({ length: Math.max(1, wanted.length - 4) }, (_, at) => wanted.slice(at, at + 5)));
        const repeatsItself = grams.size * 2 < wanted.length - 4;
        expect(errors > mostErrors(wanted.length) || rivals.length > 0 || repeatsItself).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the surroundings of a quotation', () => {
  it('join up with it to the text, and cut no surrogate pair in two', () => {
    fc.assert(
      fc.property(sliced(anyText), ([text, a, b]) => {
        const range = asQuotation(text, a, b);
        fc.pre(range !== null);
        const { exact, prefix, suffix } = quoteContext(text, ...range);
        expect(text.slice(range[0] - prefix.length, range[1] + suffix.length)).toBe(prefix + exact + suffix);
        expect(prefix.length).toBeGreaterThanOrEqual(Math.min(31, range[0]));
        expect(suffix.length).toBeGreaterThanOrEqual(Math.min(31, text.length - range[1]));
        const loneSurrogate = /\p{Cs}/u;
        if (!loneSurrogate.test(text)) expect([prefix, suffix].some((part) => loneSurrogate.test(part))).toBe(false);
      }),
    );
  });
});
