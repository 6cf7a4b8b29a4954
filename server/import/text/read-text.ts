// A paper from plain text, as PDF extractors leave it: lines broken and hyphenated, running heads, page numbers and captions
// between the words, columns one after the other.
import type { Paper } from '../paper.ts';
import { readLayout } from './read-layout.ts';
import { readLines } from './text-line.ts';

/**
 * Reads a paper from `text`. `Paper.text` is `text` itself, unchanged, so that every offset indexes what was handed in. A sentence
 * is one stretch of it: where a page's head or a caption interrupts the sentence, the stretch holds that too. Never throws; what
 * could not be found is in `problems`. Time grows in proportion to the text.
 */
export function readText(text: string): Paper {
  return readLayout(text, readLines(text), 'text');
}
