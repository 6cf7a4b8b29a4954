// How well the words around a place agree with the words that a quotation is said to stand between.
import type { FormRange } from './find-exact.ts';
import { normaliseText } from './normalise-text.ts';

/** Of a longer prefix or suffix, the characters nearest the quotation count. */
const LONGEST_CONTEXT = 64;

/** The words before and after a quotation in comparison form; null where none were given. */
export interface Context {
  prefix: string | null;
  suffix: string | null;
}

/** Prepare a prefix and a suffix for comparison; blank ones count as not given. */
export function contextOf(prefix: string | undefined, suffix: string | undefined): Context {
  const form = (words: string | undefined) => (words ? normaliseText(words).text : '');
  return {
    prefix: form(prefix?.slice(-4 * LONGEST_CONTEXT)).slice(-LONGEST_CONTEXT) || null,
    suffix: form(suffix?.slice(0, 4 * LONGEST_CONTEXT)).slice(0, LONGEST_CONTEXT) || null,
  };
}

/** Where the context of a place begins on either side: one space between the two does not count. */
const before = (text: string, place: FormRange): number => (text[place.from - 1] === ' ' ? place.from - 2 : place.from - 1);
const after = (text: string, place: FormRange): number => (text[place.to] === ' ' ? place.to + 1 : place.to);

/** Words to compare with a text, both read from one character on in steps of 1 or -1: a prefix is read backwards, away from the quotation. */
interface Reading {
  words: string;
  first: number;
  at: number;
  step: 1 | -1;
}
const readPrefix = (words: string, text: string, place: FormRange): Reading => ({
  words,
  first: words.length - 1,
  at: before(text, place),
  step: -1,
});
const readSuffix = (words: string, text: string, place: FormRange): Reading => ({
  words,
  first: 0,
  at: after(text, place),
  step: 1,
});

/** Characters that agree around a place without a break, counted away from it on both sides: quick, for ranking many places. */
export function countAgreeing(text: string, place: FormRange, { prefix, suffix }: Context): number {
  return (
    (prefix === null ? 0 : agreeing(readPrefix(prefix, text, place), text)) +
    (suffix === null ? 0 : agreeing(readSuffix(suffix, text, place), text))
  );
}

function agreeing({ words, first, at, step }: Reading, text: string): number {
  let count = 0;
  while (count < words.length && words.charCodeAt(first + step * count) === text.charCodeAt(at + step * count)) count++;
  return count;
}

/** Similarity of the words around a place to the context, each from 0 to 1; null where none were given. */
export function measureContext(
  text: string,
  place: FormRange,
  context: Context,
): { prefix: number | null; suffix: number | null } {
  const { prefix, suffix } = context;
  return {
    prefix: prefix === null ? null : similarity(readPrefix(prefix, text, place), text),
    suffix: suffix === null ? null : similarity(readSuffix(suffix, text, place), text),
  };
}

/** 1 less the edits, per character of the words, that make them what the text begins with; what stands farther off does not count. */
function similarity(reading: Reading, text: string): number {
  const { words, first, at, step } = reading;
  // Characters that agree cost nothing and can be left out of the table (Sellers, 1980).
  const same = agreeing(reading, text);
  if (same === words.length) return 1;
  const rest = words.length - same;
  const readable = (step === 1 ? text.length - at : at + 1) - same;
  const length = Math.max(0, Math.min(readable, Math.floor(rest * 1.25)));
  let row = new Uint8Array(length + 1);
  let next = new Uint8Array(length + 1);
  for (let j = 0; j <= length; j++) row[j] = j;
  for (let i = 1; i <= rest; i++) {
    const unit = words.charCodeAt(first + step * (same + i - 1));
    next[0] = i;
    for (let j = 1; j <= length; j++) {
      const replaced = (row[j - 1] as number) + (unit === text.charCodeAt(at + step * (same + j - 1)) ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  return 1 - Math.min(...row) / words.length;
}
