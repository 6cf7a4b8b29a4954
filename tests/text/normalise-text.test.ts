// The comparison form: what it makes equal, what it keeps apart, and that its map leads back to the original.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IGNORED, JOINS, SPACE, characterClass, plainForm } from '../../server/text/character-class.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';
import { AWKWARD_PIECES, PROSE } from './prose.ts';

const formOf = (text: string): string => normaliseText(text).text;

/** Any string of any code units, lone surrogates included, and strings of the pieces that make trouble. */
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...AWKWARD_PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
);

describe('the comparison form', () => {
  it.each<[what: string, text: string, form: string]>([
    ['line ends of any kind', 'a\nb\r\nc\rd\u2028e\ff', 'a b c d e f'],
    ['runs of white space of any width', 'a \t\u00a0\u3000\u2009 b', 'a b'],
    ['white space at the ends', '\n  stable disease \r\n', 'stable disease'],
    ['a word divided at a line end', 'gastro-\nintestinal', 'gastrointestinal'],
    ['a word divided and indented', 'gastro-  \r\n\t intestinal', 'gastrointestinal'],
    ['a word divided by a soft hyphen', 'gastro\u00ad\nintestinal', 'gastrointestinal'],
    ['soft hyphens inside a line', 'gas\u00adtro\u00adin\u00adtes\u00adti\u00adnal', 'gastrointestinal'],
    ['a word divided after an accent', 'cafe\u0301-\nhouse', 'caf\u00e9house'],
    ['a word divided by a full-width hyphen', 'ｇａｓｔｒｏ－\nintestinal', 'gastrointestinal'],
    ['a range divided at a line end', '12%-\n14%', '12%-14%'],
    ['pages divided at a line end', '620-\n626', '620-626'],
    ['an en-dash range divided at a line end', '2–\n58 months', '2–58 months'],
    ['a product divided at a line end', '130×110×\n110 mm', '130×110×110 mm'],
    ['a pair divided at its stroke', 'advanced/\nmetastatic', 'advanced/metastatic'],
    ['a hyphen with a stray space', 'single- facility', 'single-facility'],
    ['a stroke with a stray space', '400 mg/ day', '400 mg/day'],
    ['full-width digits, letters and brackets', '（１２） ＧＩＳＴ：', '(12) GIST:'],
    ['ligatures', 'eﬃcacy, ﬂow, ﬁrst', 'efficacy, flow, first'],
    ['the micro sign', '5 µg', '5 μg'],
    ['Unicode hyphens', 'long‐term, re‑challenge', 'long-term, re-challenge'],
    ['decomposed letters', 'Schu\u0308tte, n\u0303', 'Sch\u00fctte, \u00f1'],
    ['decomposed letters with something invisible inside', 'e\u00ad\u0301', '\u00e9'],
    ['Hangul letters', '\u1100\u1161\u11a8', '각'],
    ['Japanese over a line end', '消化管\n間質　腫瘍。\r\nである', '消化管間質腫瘍。である'],
    ['zero-width characters and a byte order mark', '\ufeffse\u200bries\u2060', 'series'],
    ['marks of writing direction', 'שלום\u200f \u202bעולם\u202c', 'שלום עולם'],
  ])('makes %s equal to its plain form', (_, text, form) => {
    expect(formOf(text)).toBe(form);
  });

  it.each<[what: string, text: string, form: string]>([
    ['superscripts', '10⁶ cells/m²', '10⁶ cells/m²'],
    ['fractions and Roman numerals', '½ of phase Ⅱ', '½ of phase Ⅱ'],
    ['capitals', 'Gist GIST', 'Gist GIST'],
    ['typographic quotation marks', 'the child’s “head”', 'the child’s “head”'],
    ['dashes', 'a – b — c', 'a –b —c'],
    ['a hyphen inside a line', 'long-term', 'long-term'],
    ['a minus sign that a line end follows', 'a change of -\nb', 'a change of -b'],
    ['a hyphen on a line of its own', 'a\n-\nb', 'a -b'],
    ['a double hyphen at a line end', 'so--\nthen', 'so--then'],
    ['a hyphen that carries a mark', 'a-\u0301\nb', 'a-\u0301 b'],
    ['a hyphen between a letter and a digit', 'IL-\n6', 'IL-6'],
    ['a space between full-width digits', '１２　３', '12 3'],
    ['a space between Latin and Japanese', 'GIST の 治療', 'GIST の治療'],
    ['emoji and their joiners', '👩‍🔬 😀', '👩‍🔬 😀'],
    ['letters beyond the first plane', '\u{1d49c}\u{1d4b7}', '\u{1d49c}\u{1d4b7}'],
    ['lone surrogates', 'a\ud83d b\ude00', 'a\ud83d b\ude00'],
  ])('keeps %s', (_, text, form) => {
    expect(formOf(text)).toBe(form);
  });

  it('is empty for a text without anything to see', () => {
    expect(formOf('')).toBe('');
    expect(formOf(' \u00ad\r\n\u200b\ufeff\t')).toBe('');
  });

  it('marks where a hyphen was taken out, and nowhere else', () => {
    const { text, joints } = normaliseText('Long-\nterm re-challenge of gastro\u00ad\nintestinal, 12%-\n14%');
    const marked = [...joints.keys()].filter((at) => joints[at] === 1).map((at) => text.slice(at, at + 4));
    expect(marked).toEqual(['term', 'inte']);
  });

  it('is the composed form of the folded text where there is no white space and no hyphen', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const visible = [...text].filter((c) => !(characterClass(c.codePointAt(0) as number) & (SPACE | IGNORED)));
        const folded = visible.map((c) => plainForm(c.codePointAt(0) as number)).join('');
        fc.pre(!folded.includes('-') && visible.length > 0);
        expect(formOf(visible.join(''))).toBe(folded.normalize('NFC'));
      }),
    );
  });

  it('does not depend on how a text is cut into lines', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(' ', '\n', '\r\n', ' \n  ', '\u00a0', '\f'), { minLength: 400, maxLength: 400 }),
        (spaces) => {
          let next = 0;
          const recut = PROSE.replaceAll(/\s+/g, () => spaces[next++ % spaces.length] as string);
          expect(formOf(recut)).toBe(formOf(PROSE));
        },
      ),
      { numRuns: 20 },
    );
  });

  it('is its own comparison form', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const form = formOf(text.replaceAll(/\p{Cs}/gu, ''));
        expect(formOf(form)).toBe(form);
      }),
    );
  });
});

describe('the map of the comparison form', () => {
  it.each<[original: string, part: string, from: string]>([
    ['of eﬃcacy', 'ffi', 'ﬃ'],
    ['cafe\u0301s', '\u00e9', 'e\u0301'],
    ['gastro-\n intestinal', 'oi', 'o-\n i'],
    ['a \r\n b', ' ', ' \r\n '],
    ['x😀y', '😀', '😀'],
    ['x😀y', '\ude00', '😀'],
    ['（１２）', '12', '１２'],
    ['gas\u00adtric', 'str', 's\u00adtr'],
    ['\u{1d15e}!', '!', '!'],
  ])('leads in %j from %j back to %j', (original, part, from) => {
    const { text, starts, ends } = normaliseText(original);
    const at = text.indexOf(part);
    expect(original.slice(starts[at], ends[at + part.length - 1])).toBe(from);
  });

  it('never falls, never leaves the text and never gives an empty range', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends, joints } = normaliseText(original);
        expect([starts.length, ends.length, joints.length]).toEqual([text.length, text.length, text.length]);
        for (let i = 0; i < text.length; i++) {
          const [start, end] = [starts[i] as number, ends[i] as number];
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : (starts[i - 1] as number));
          expect(end).toBeGreaterThanOrEqual(i === 0 ? 0 : (ends[i - 1] as number));
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(original.length);
        }
      }),
    );
  });

  it('gives ranges that have the form they stand for, and leaves out only what has none', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { text, starts, ends, joints } = normaliseText(original);
        let at = 0;
        for (let i = 0; i < text.length; ) {
          const [start, end] = [starts[i] as number, ends[i] as number];
          const skipped = formOf(original.slice(at, start));
          expect(joints[i] === 1 ? ['', '-'] : ['']).toContain(skipped);
          let next = i + 1;
          while (next < text.length && starts[next] === start) next++;
          const units = text.slice(i, next);
          expect(formOf(original.slice(start, end))).toBe(units === ' ' ? '' : units);
          i = next;
          at = end;
        }
        expect(formOf(original.slice(at))).toBe('');
      }),
    );
  });

  it('is whole where the form is much longer than the original', () => {
    const { text, starts, ends } = normaliseText(`a${'\ufb03'.repeat(50)}`);
    expect([text.length, starts.length, ends.length]).toEqual([151, 151, 151]);
    expect([starts[150], ends[150]]).toEqual([50, 51]);
    expect(starts.slice(1, 7)).toEqual(Uint32Array.of(1, 1, 1, 2, 2, 2));
  });

  it('keeps surrogate pairs whole', () => {
    fc.assert(
      fc.property(anyText, (original) => {
        const { starts, ends } = normaliseText(original);
        const splits = (at: number) =>
          /[\ud800-\udbff]/.test(original[at - 1] ?? '') && /[\udc00-\udfff]/.test(original[at] ?? '');
        expect([...starts].filter(splits)).toEqual([]);
        expect([...ends].filter(splits)).toEqual([]);
      }),
    );
  });
});

describe('a hostile text', () => {
  it.each<[what: string, text: string]>([
    ['one letter under a million marks', `e${'\u0301\u0316'.repeat(500_000)}`],
    ['a million soft hyphens', `e${'\u00ad'.repeat(1_000_000)}\u0301`],
    ['a million divided words', 'a-\n'.repeat(333_333)],
    ['one word of a million letters', 'a'.repeat(1_000_000)],
    ['a line of half a million words', 'a '.repeat(500_000)],
    ['half a million lone surrogates', '\udc00\ud800'.repeat(250_000)],
  ])('of %s is normalised', (_, text) => {
    const { text: form, ends } = normaliseText(text);
    expect(form.length).toBeGreaterThan(0);
    expect(ends.at(-1)).toBeLessThanOrEqual(text.length);
  });

  it('keeps every mark on a letter that has more than anyone could read', () => {
    const { text } = normaliseText(`e${'\u0323'.repeat(200)}`);
    expect([...text.normalize('NFD')].filter((c) => characterClass(c.codePointAt(0) as number) & JOINS)).toHaveLength(200);
  });
});
