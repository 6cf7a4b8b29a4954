// Lines of a page as tests set them: where they stand, in the order in which they are drawn.
import type { PageLine } from '../../../server/import/pdf/page-line.ts';

/** A line of `words`, `width` units wide. */
export const setLine = (words: string, x: number, y: number, width: number, size = 10): PageLine => ({
  words,
  raised: [],
  x,
  y,
  width,
  size,
});

/** Lines one under the other, 12 units apart, all of one width but the last, which is half as wide. */
export function setColumn(words: readonly string[], x: number, y: number, width: number): PageLine[] {
  return words.map((line, row) => setLine(line, x, y + row * 12, row === words.length - 1 ? width / 2 : width));
}

/** As many lines of prose, told apart by their number. */
export const prose = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, row) => `${name} ${row} was kept in the garden for a year`);
