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

/** Characters that agree around a place without a break, counted away from it on both sides: quick, for ranking many places. */
export function countAgreeing(text: string, place: FormRange, context: Context): number {
  let count = 0;
  const { prefix, suffix } = context;
  const before = text[place.from - 1] === ' ' ? place.from - 2 : place.from - 1;
  const after = text[place.to] === ' ' ? place.to + 1 : place.to;
  if (prefix !== null) for (let i = 0; i < prefix.length && prefix[prefix.length - 1 - i] === text[before - i]; i++) count++;
  if (suffix !== null) for (let i = 0; i < suffix.length && suffix[i] === text[after + i]; i++) count++;
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
    prefix:
      prefix === null
        ? null
        : similarity(reverse(prefix), reverse(text.slice(Math.max(0, place.from - 2 * prefix.length), place.from))),
    suffix: suffix === null ? null : similarity(suffix, text.slice(place.to, place.to + 2 * suffix.length)),
  };
}

const reverse = (text: string): string => text.split('').toReversed().join('');

/** 1 less the edits, per character of `expected`, that make it a beginning of `found`: what stands farther off does not count. */
function similarity(expected: string, found: string): number {
  const near = found.trimStart();
  if (near.startsWith(expected)) return 1;
  const length = Math.min(near.length, Math.floor(expected.length * 1.5));
  let row = new Uint8Array(length + 1).map((_, j) => j);
  for (let i = 1; i <= expected.length; i++) {
    const next = new Uint8Array(length + 1);
    next[0] = i;
    const unit = expected.charCodeAt(i - 1);
    for (let j = 1; j <= length; j++) {
      const replaced = (row[j - 1] as number) + (unit === near.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(replaced, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    row = next;
  }
  return 1 - Math.min(...row) / expected.length;
}
