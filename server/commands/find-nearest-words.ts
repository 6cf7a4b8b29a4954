// What of a quotation does stand in a text: for a passage that was not found, the longest run of its words that was.
import { normaliseText } from '../text/normalise-text.ts';

/** Fewer words than this are found anywhere and tell nothing. */
const LEAST_WORDS = 3;
/** Words shown on either side of the run. */
const AROUND = 40;

/**
 * @param text the attached text
 * @param exact the words that were not found in it
 * @returns the run as it stands in the text with what is around it; null where not even three words are there
 */
export function findNearestWords(text: string, exact: string): string | null {
  const { text: plain } = normaliseText(text);
  const words = normaliseText(exact).text.split(' ');
  let best = { length: 0, at: -1, letters: 0 };
  for (let first = 0; first + best.length < words.length; ) {
    // Only a longer run than the best one matters, so that each step looks for one word more.
    const run = words.slice(first, first + Math.max(best.length + 1, LEAST_WORDS)).join(' ');
    const at = plain.indexOf(run);
    if (at === -1 || run.split(' ').length <= best.length) first += 1;
    else best = { length: run.split(' ').length, at, letters: run.length };
  }
  if (best.length < LEAST_WORDS) return null;
  const start = Math.max(0, best.at - AROUND);
  const end = Math.min(plain.length, best.at + best.letters + AROUND);
  return `${start > 0 ? '…' : ''}${plain.slice(start, end)}${end < plain.length ? '…' : ''}`;
}
