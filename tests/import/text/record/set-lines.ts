// Lines of a first page for tests, as plain text tells them or with the sizes that a layout gives.
import type { FirstPages } from '../../../../server/import/text/record/first-pages.ts';
import { readLines, type TextLine } from '../../../../server/import/text/text-line.ts';

/** Lines of `text`; a line that begins with a number and a bar is set in that size: `18|Two primary tumours`. */
export function setLines(text: string): TextLine[] {
  return readLines(text).map((line) => {
    const sized = /^(\d+)\|(.*)$/.exec(line.words);
    return sized === null ? line : { ...line, size: Number(sized[1]), words: sized[2] ?? '' };
  });
}

/** A first page of which all lines are front matter. */
export function setPage(text: string, facts: Partial<FirstPages> = {}): FirstPages {
  const lines = setLines(text);
  return { front: lines, lines, margins: [], raised: null, file: null, ...facts };
}
