// Splits a text into its paragraphs. One that was taken off a printed page keeps only marks of them: an indented line, a heading in
// capitals, a blank line after the end of a sentence. Words and offsets stay those of the text.
import type { Heading } from './find-headings.ts';

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

/** Whether a line begins a paragraph by its own looks. */
const looksFirst = (line: string): boolean => isIndented(line) || startsHeaded(line);

const NONE: ReadonlySet<number> = new Set();

/** What is known of a text beside its words. */
export interface Known {
  /** Offsets at which a paragraph ends, such as the end of the title. */
  readonly breaks?: ReadonlySet<number>;
  readonly headings?: readonly Heading[];
  /** Every empty line parts paragraphs, as in a text that the import wrote. */
  readonly isParted?: boolean;
}

/** In order; together they hold every character of the text that is not white space. */
export function splitParagraphs(text: string, { breaks = NONE, headings = [], isParted = false }: Known = {}): Paragraph[] {
  const starts = new Map(headings.map((heading) => [heading.start, heading]));
  const paragraphs: { start: number; end: number; heading: boolean }[] = [];
  const parts = (above: string, isBlank: boolean): boolean => isBlank && (isParted || endsSentence(above));
  let headed = -1; // where the last known heading ends
  let last = '';
  let blank = false;
  let offset = 0;
  for (const line of text.split('\n')) {
    const trimmed = line.trim();
    if (trimmed === '') blank = true;
    else {
      const open = paragraphs.at(-1);
      const start = offset + line.indexOf(trimmed);
      const known = starts.get(start);
      headed = known?.end ?? headed;
      // A heading may be set in several lines.
      const goesOn = known === undefined && start < headed;
      const heading = known !== undefined || isHeading(line);
      const begins =
        open === undefined || heading || open.heading || looksFirst(line) || breaks.has(open.end) || parts(last, blank);
      const end = start + trimmed.length;
      if (open === undefined || (begins && !goesOn)) paragraphs.push({ start, end, heading });
      else open.end = end;
      last = line;
      blank = false;
    }
    offset += line.length + 1;
  }
  return paragraphs;
}
