// Where the headings of a text stand, from what the import told of its sections. Words and offsets stay those of the text.
import type { TextAnswer } from '../../server/api/contract.ts';

/** UTF-16 code units of the whole text, end exclusive. */
export interface Heading {
  readonly start: number;
  readonly end: number;
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text[at] ?? '');

/** Where `words` end that begin at `start`, however white space is set; null where other words stand there. */
function endOf(words: string, text: string, start: number): number | null {
  let at = start;
  for (const letter of words.replace(/\s+/g, '')) {
    while (at < text.length && isSpace(text, at)) at++;
    if (!text.startsWith(letter, at)) return null;
    at += letter.length;
  }
  return at === start ? null : at;
}

/** The headings that have their lines for themselves, in order; a section whose title is not printed where it begins has none. */
export function findHeadings(text: string, sections: TextAnswer['sections']): Heading[] {
  return sections.flatMap(({ title, start: from }) => {
    let start = from;
    while (start < text.length && isSpace(text, start)) start++;
    const end = endOf(title, text, start);
    const isAlone = end !== null && /^[ \t\r]*(?:\n|$)/.test(text.slice(end, end + 80));
    return isAlone ? [{ start, end }] : [];
  });
}
