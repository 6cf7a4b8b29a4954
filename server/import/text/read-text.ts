// A paper from plain text, as PDF extractors leave it: lines broken and hyphenated, running heads, page numbers and captions
// between the words, columns one after the other.
import { emptyPaper } from '../empty-paper.ts';
import type { Paper, PaperProblem } from '../paper.ts';
import { judgeText } from '../paper-bounds.ts';
import { readLayout } from './read-layout.ts';
import { type TextLine, readLines } from './text-line.ts';

/**
 * Reads a paper from `text`. `Paper.text` is `text` itself, unchanged, so that every offset indexes what was handed in. A sentence
 * is one stretch of it: where a page's head or a caption interrupts the sentence, the stretch holds that too. Never throws; what
 * could not be found is in `problems`, and a text that is too long to be a paper gives an empty one with an error. Time grows in
 * proportion to the text.
 */
export function readText(text: string): Paper {
  const excess = judgeText(text);
  if (excess !== null) return emptyPaper('text', [excess]);
  const lines = readLines(text);
  const paper = readLayout(text, lines, 'text');
  if (hasColumnsSideBySide(lines)) paper.problems.push(SIDE_BY_SIDE);
  return paper;
}

const SIDE_BY_SIDE: PaperProblem = {
  rule: 'columns-in-order',
  severity: 'warning',
  reference: null,
  line: null,
  message: 'The columns of the pages stand side by side in the text, so that sentences and references run into one another.',
  tip: 'Extract the text again in reading order (pdftotext without -layout), or import the PDF itself.',
};

/** Words, a wide space, and words again, on most lines: `pdftotext -layout` of a page in columns. */
function hasColumnsSideBySide(lines: readonly TextLine[]): boolean {
  const split = lines.filter(({ words }) => /\p{L}{2}\S{0,40} {3,200}\S{0,40}\p{L}{2}/u.test(words.slice(0, 400))).length;
  return split > 20 && split > lines.length * 0.35;
}
