// A dash where an entry of a reference list has the authors of the entry before: `———, 2005.`, `--- 2015.`, `______ (2012)`
// (The Chicago Manual of Style, 14.67: the 3-em dash).
import { readPrintedAuthors } from '../../references/read-printed-authors.ts';
import { parsePrintedReference } from '../../references/parse-printed-reference.ts';

/** One long dash may open the rest of a sentence, so that a stop or a year must follow it. */
const REPEAT = /^(?:[-–—―_]{2,12}|[-–—―_](?:\s[-–—―_]){1,5}|[—―](?=[.,:;]|\s?[(\d]))(?=[.,:;\s(\d]|$)/u;
/** Names behind the dash: it then stands for the first author alone. */
const MORE_NAMES =
  /^[,;]?\s?(?:(?:and|&|with|und|y)\s|et\sal\b|\p{Lu}[\p{L}\p{M}'’-]{1,40},?\s\p{Lu}\.|\p{Lu}\.\s?\p{Lu}[\p{L}.])/u;
const OWN_STOP = /^[.,;:\s]/;
/** Longer names are not taken over, only their first, so that a hostile list does not grow. */
const LONGEST = 2_000;

/** Whether a line opens an entry with such a dash. */
export const opensWithRepeat = (words: string): boolean => REPEAT.test(words);

/**
 * The entries of a list, each beginning with its authors: where one has a dash, they are taken over from the entry before.
 * @param entries as printed, labels left out; one that begins with a dash and has no authors before it stays as it is
 */
export function spellOutAuthors(entries: readonly string[]): string[] {
  const spelled: string[] = [];
  for (const entry of entries) {
    const dash = REPEAT.exec(entry)?.[0] ?? '';
    spelled.push(dash === '' ? entry : putAuthors(spelled.at(-1) ?? '', entry, entry.slice(dash.length)));
  }
  return spelled;
}

function putAuthors(before: string, entry: string, rest: string): string {
  const names = MORE_NAMES.test(rest) ? firstAuthor(before) : allAuthors(before);
  if (names === '') return entry;
  // The stop behind the last initial is there already.
  return names.endsWith('.') && rest.startsWith('.') ? names + rest.slice(1) : names + (OWN_STOP.test(rest) ? rest : ` ${rest}`);
}

function allAuthors(entry: string): string {
  const { end } = readPrintedAuthors(entry);
  return end > 0 && end < LONGEST ? entry.slice(0, end).replace(/[\s,;:]+$/, '') : firstAuthor(entry);
}

function firstAuthor(entry: string): string {
  const [first] = parsePrintedReference(entry, 'before').author;
  return first?.literal ?? [first?.family, first?.given].filter((part) => part !== undefined && part !== '').join(', ');
}
