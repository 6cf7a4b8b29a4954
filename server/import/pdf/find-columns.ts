// The columns in which a paper sets its prose: the same edges, page after page.
import { chainLines, type LineBlock } from './chain-lines.ts';
import type { PageLine } from './page-line.ts';

/** Edges of a column, in units of the page. */
export interface TextColumn {
  left: number;
  right: number;
}

/** Prose stands in blocks of as many lines, and takes this share of the width of its page. */
const LEAST_LINES = 4;
const LEAST_WIDTH = 0.22;
/** Share of the letters that a column must hold; less if its lines end at one edge, as cells of tables do not. */
const SHARE = 0.15;
const SHARE_JUSTIFIED = 0.05;
const JUSTIFIED = 0.6;
/** How far, in units of the page, edges of one column stray. */
const STRAY = 8;

interface Sums extends TextColumn {
  letters: number;
  justified: number;
}

/** @param pages lines in the order in which they are drawn */
export function findColumns(pages: readonly { width: number; lines: readonly PageLine[] }[]): TextColumn[] {
  const sums: Sums[] = [];
  for (const { lines, width } of pages)
    for (const block of chainLines(lines))
      if (block.lines.length >= LEAST_LINES && block.right - block.left >= width * LEAST_WIDTH) addBlock(sums, block);
  const all = sums.reduce((sum, { letters }) => sum + letters, 0);
  return sums
    .filter(
      ({ letters, justified }) =>
        letters >= all * SHARE || (letters >= all * SHARE_JUSTIFIED && justified >= letters * JUSTIFIED),
    )
    .map(({ left, right }) => ({ left, right }));
}

function addBlock(sums: Sums[], block: LineBlock): void {
  const letters = countLetters(block.lines);
  const justified = isJustified(block) ? letters : 0;
  const same = sums.find(({ left, right }) => Math.abs(left - block.left) <= STRAY && Math.abs(right - block.right) <= STRAY);
  if (same === undefined) sums.push({ left: block.left, right: block.right, letters, justified });
  else {
    same.letters += letters;
    same.justified += justified;
  }
}

const countLetters = (lines: readonly PageLine[]): number => lines.reduce((sum, { words }) => sum + words.length, 0);

function isJustified({ lines, right }: LineBlock): boolean {
  const full = lines.filter((line) => right - line.x - line.width < line.size * 0.6).length;
  return full >= lines.length * JUSTIFIED;
}
