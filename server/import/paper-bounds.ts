// How much of everything one paper may have: several times what the longest that were seen have, and little enough that no file takes
// more than its share of time and memory. What has more is no paper, and is refused whole: nothing is left out silently.
import type { PaperProblem } from './paper.ts';
import { paperError } from './paper-problem.ts';

/** Code units of plain text; a book of a thousand pages has fewer. */
export const MOST_TEXT = 4_000_000;
/** Lines of plain text; empty ones are not counted. */
export const MOST_LINES = 120_000;
/** Paragraphs, headings and rows of tables of a tagged article. */
export const MOST_BLOCKS = 250_000;
/** Entries of a reference list. */
export const MOST_REFERENCES = 10_000;
/** Places at which the text cites. */
export const MOST_MENTIONS = 10_000;

const count = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');

/** Says that a file has more of something than a paper has, e.g. `lines`. */
export function tellExcess(what: string, most: number): PaperProblem {
  const message = `the file has more than ${count(most)} ${what}: that is no single paper`;
  return paperError('too-large', message, 'Hand in the paper alone, without what is bundled with it.');
}

/** What is too much about a text before it is read; null where nothing is. */
export function judgeText(text: string): PaperProblem | null {
  if (text.length > MOST_TEXT) return tellExcess('letters', MOST_TEXT);
  let lines = 0;
  let isEmpty = true;
  for (let at = 0; at < text.length; at++) {
    const ends = isLineEnd(text.charCodeAt(at));
    if (isEmpty && !ends) lines++;
    isEmpty = ends;
  }
  return lines > MOST_LINES ? tellExcess('lines', MOST_LINES) : null;
}

/** Line feed, form feed, carriage return, and the two separators of Unicode. */
const isLineEnd = (code: number): boolean => code === 10 || code === 12 || code === 13 || code === 0x2028 || code === 0x2029;

/** What is too much about a paper after it was read; null where nothing is. */
export function judgeCounts(references: number, mentions: number): PaperProblem | null {
  if (references > MOST_REFERENCES) return tellExcess('references', MOST_REFERENCES);
  return mentions > MOST_MENTIONS ? tellExcess('citations', MOST_MENTIONS) : null;
}
