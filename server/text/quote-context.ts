// Describe a span of a text as a quotation with its surroundings, so that it can be found again after the text has changed.
// Standard: W3C Web Annotation TextQuoteSelector.

/** Characters of context on each side: enough to tell places apart, little enough to quote. */
const CONTEXT_LENGTH = 32;

/** Whether the second half of a surrogate pair stands there. */
const isLow = (text: string, at: number): boolean => (text.charCodeAt(at) & 0xfc00) === 0xdc00;

/** The words of `original.slice(start, end)` and up to 32 code units on each side; offsets in UTF-16, surrogate pairs kept whole. */
export function quoteContext(original: string, start: number, end: number): { exact: string; prefix: string; suffix: string } {
  let from = Math.max(0, start - CONTEXT_LENGTH);
  let to = Math.min(original.length, end + CONTEXT_LENGTH);
  if (from > 0 && isLow(original, from)) from++;
  if (to < original.length && isLow(original, to)) to--;
  return { exact: original.slice(start, end), prefix: original.slice(from, start), suffix: original.slice(end, to) };
}
