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
const endsSentence = (line: string): boolean => /[.。:：!?)）]["”’]?\s*$/.test(line);

/** In order; together they hold every character of the text that is not white space. */
export function splitParagraphs(text: string): Paragraph[] {
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
      const begins = !open || open.heading || heading || isIndented(line) || (blank && endsSentence(last));
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
