// What a citing sentence says, without the marks by which it cites: they stand in the passage, and a statement is in plain words.
import type { Mention } from '../paper.ts';

/** A mark that only points: `[3, 5-8]`, `(12)`, `3,4`, `¹²`, `(Okafor, 2010; Roy 2011a)`. A name that the sentence speaks of is none. */
const ONLY_POINTS = /^(?:[[({]?[\d\s,;–—−‐‑-]{1,200}[\])}]?|[⁰¹²³⁴-⁹⁻,–-]{1,60}|[[(][^()[\]]{0,400}[\])])$/u;
/** Words that a sentence goes on from with what it cites: `as shown in [3]`, `the method of (4)`. */
const LEANS = /(?:^|[\s([])(?:in|by|see|from|of|to|with|and|or|than|et al\.?|refs?\.?|references?|study|studies|trial)$/iu;

/**
 * @param start where `exact` stands in the text
 * @param mentions those of the sentence, in order
 * @returns the words, white space collapsed; with the marks where the sentence would not stand without them
 */
export function plainStatement(
  { start, exact }: { start: number; exact: string },
  mentions: readonly Pick<Mention, 'start' | 'end' | 'text'>[],
): string {
  let words = '';
  let behind = 0;
  for (const { start: from, end, text } of mentions) {
    const at = from - start;
    if (at < behind || end - start > exact.length || !ONLY_POINTS.test(text)) continue;
    const before = words + exact.slice(behind, at);
    // At its beginning the mark is what the sentence speaks of.
    if (/^\W*$/u.test(before) || LEANS.test(before.trimEnd())) continue;
    words = before;
    behind = end - start;
  }
  const plain = tidy(words + exact.slice(behind));
  return /\p{L}{2}/u.test(plain) ? plain : closeUp(exact);
}

const closeUp = (words: string): string => words.replace(/\s+/g, ' ').trim();

/** White space collapsed, none before a stop or a comma, and no empty brackets. */
const tidy = (words: string): string =>
  closeUp(words)
    .replace(/ ?\( ?\)| ?\[ ?\]/g, '')
    .replace(/ (?=[.,;:?!](?:\s|$))/g, '')
    .trim();
