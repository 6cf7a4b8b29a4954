// Anchoring against material from elsewhere: the fact pack of the first case, and cases of the approximate search it uses.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { anchorPassage } from '../../server/text/anchor-passage.ts';
import { mostErrors } from '../../server/text/find-approximate.ts';
import { findQuote } from '../../server/text/find-quote.ts';
import { normaliseText } from '../../server/text/normalise-text.ts';

const SHARED = new URL('../../../shared/', import.meta.url);
const PACK = new URL('gist/passages.yaml', SHARED);
const CASES = new URL('samples/anchoring/approx-string-match_cases.json', SHARED);
const hasPack = existsSync(PACK);
const hasCases = existsSync(CASES);
if (!hasPack) console.warn('The fact pack (../shared/gist) is not here: anchoring is not compared with its offsets.');
if (!hasCases) console.warn('The samples (../shared/samples/anchoring) are not here: their cases are skipped.');

interface PackPassage {
  id: string;
  text: string;
  spans: [number, number][];
}

/** The same words set otherwise: each keeps the words and loses the offsets. */
const RESET: [how: string, reset: (text: string) => string][] = [
  ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
  ['with non-breaking spaces', (text) => text.replaceAll(/(?<=\S) (?=\S)/g, '\u00a0')],
  ['in narrow lines that break after hyphens too', (text) => rewrap(text, 38)],
  ['in wide lines', (text) => rewrap(text, 120)],
  ['in one line', (text) => rewrap(text, Infinity)],
  ['with long words divided at line ends', (text) => rewrap(text, 60).replaceAll(/(?<=\p{L}{4})(?=\p{L}{5})/gu, '-\n')],
  ['with ligatures', (text) => text.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ')],
  ['in plain digits and brackets', (text) => text.replaceAll(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0))],
  ['with something before it', (text) => `${'Preprint, not peer reviewed. '.repeat(40)}\f${text}`],
];

/** Close the lines up by the rule of the pack, then break lines anew at spaces and after hyphens. */
function rewrap(text: string, width: number): string {
  const lines = [''];
  for (const word of text.replaceAll(/(?<=[-×/])\s*\n\s*/g, '').split(/(?<=-)(?=\S)|\s+/)) {
    const line = lines.at(-1) ?? '';
    const glue = line === '' || line.endsWith('-') ? '' : ' ';
    if ((line + glue + word).length > width) lines.push(word);
    else lines[lines.length - 1] = line + glue + word;
  }
  return lines.join('\n');
}

describe.skipIf(!hasPack)('the passages of the fact pack', () => {
  const passages = hasPack ? (parse(readFileSync(PACK, 'utf8')) as { passages: PackPassage[] }).passages : [];
  const text = hasPack ? readFileSync(new URL('gist/case.txt', SHARED), 'utf8') : '';
  const anchorAll = (original: string, recorded: boolean) => {
    const form = normaliseText(original);
    return passages.map(({ id, text: exact }) => anchorPassage({ id, exact }, form, recorded));
  };

  it('are all found word for word, each stretch at its offsets, from their words alone', () => {
    expect(passages).toHaveLength(90);
    const expected = passages.map(({ id, spans }) => ({ passage: id, state: 'verified', score: 1, spans }));
    expect(anchorAll(text, true)).toEqual(expected);
  });

  it.each(RESET)('are all found word for word in a copy %s', (_, reset) => {
    const copy = reset(text);
    expect(copy).not.toBe(text);
    const anchors = anchorAll(copy, false);
    expect(anchors.filter(({ state }) => state !== 'moved')).toEqual([]);
    const plain = (words: string) => normaliseText(words).text.replaceAll('-', '');
    for (const [i, { spans }] of anchors.entries()) {
      const words = spans.map(([start, end]) => plain(copy.slice(start, end)));
      expect(words).toEqual((passages[i] as PackPassage).text.split(' […] ').map(plain));
    }
  });
});

describe.skipIf(!hasCases)('the cases of the approximate search', () => {
  type Case = [text: string, pattern: string, matches: { start: number; end: number; errors: number }[]];
  const groups = hasCases ? (JSON.parse(readFileSync(CASES, 'utf8')) as Record<string, Case[]>) : {};
  const cases = Object.values(groups).flat();

  it('without errors are found at their places', () => {
    const exact = cases.filter(([, , matches]) => matches[0]?.errors === 0);
    expect(exact.length).toBeGreaterThan(2);
    for (const [text, pattern, [match]] of exact) {
      expect(findQuote(normaliseText(text), { exact: pattern })).toEqual({
        start: match?.start,
        end: match?.end,
        score: 1,
        exact: true,
      });
    }
  });

  it('with errors are refused, because they are short or repeat themselves', () => {
    const repeats = (pattern: string) =>
      new Set(Array.from(pattern, (_, at) => pattern.slice(at, at + 5))).size < pattern.length / 2;
    const inexact = cases.filter(([, , matches]) => matches[0]?.errors !== 0);
    expect(inexact.length).toBeGreaterThan(5);
    for (const [text, pattern, matches] of inexact) {
      expect(mostErrors(pattern.length) < (matches[0]?.errors ?? 0) || repeats(pattern)).toBe(true);
      expect(findQuote(normaliseText(text), { exact: pattern })).toBeNull();
    }
  });

  it('with errors are found at their places once they stand in a sentence', () => {
    const [before, after] = ['It is said in the nursery that ', ' are what nobody has ever seen run, or so it is told.'];
    const short = cases.filter((one) => one[0].length < 30);
    expect(short.length).toBeGreaterThan(5);
    for (const [text, pattern, [match]] of short) {
      const found = findQuote(normaliseText(before + text + after), {
        exact: `${before}${text.slice(0, match?.start)}${pattern}${text.slice(match?.end)}${after}`,
      });
      expect(found).toMatchObject({ start: 0, end: (before + text + after).length });
    }
  });
});
