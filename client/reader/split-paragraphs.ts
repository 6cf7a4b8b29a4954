// Splits a text that was taken off a printed page into its paragraphs, by the marks that such texts keep: an indented
// line, a heading in capitals, a blank line after the end of a sentence. Words and offsets stay those of the text.

export interface Paragraph {
  /** UTF-16 code units of the whole text, end exclusive; white space at both ends is left out. */
  readonly start: number;
  readonly end: number;
  readonly heading: boolean;
}

const isHeading = (line: string): boolean => /^\s?[A-Z][A-Z &/-]{3,48}\s*$/.test(line);
const isIndented = (line: string): boolean => /^[ \t\u3000]{2,}\S/.test(line);
/** "ABSTRACT   Unresectable …": a heading on the line that it heads. */
const startsHeaded = (line: string): boolean => /^\s?[A-Z]{5,}\s{2,}\S/.test(line);
const endsSentence = (line: string): boolean => /[.。:：!?)）]["”’]?\s*$/.test(line);

const NONE: ReadonlySet<number> = new Set();

/**
 * In order; together they hold every character of the text that is not white space.
 * @param breaks offsets at which a paragraph is known to end, such as the end of the title
 */
export function splitParagraphs(text: string, breaks: ReadonlySet<number> = NONE): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; heading: boolean } | null = null;
  let last = '';
  let blank = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') blank = true;
    else {
      const heading = isHeading(line);
      const begins =
        !open ||
        open.heading ||
        heading ||
        isIndented(line) ||
        startsHeaded(line) ||
        breaks.has(open.end) ||
        (blank && endsSentence(last));
      const start = offset + line.indexOf(trimmed);
      if (begins || !open) {
        if (open) paragraphs.push(open);
        open = { start, end: start + trimmed.length, heading };
      } else open.end = start + trimmed.length;
      last = line;
      blank = false;
    }
    offset += line.length + 1;
  }
  if (open) paragraphs.push(open);
  return paragraphs;
}
