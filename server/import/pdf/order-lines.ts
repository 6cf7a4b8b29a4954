// Reading order of the lines of a page, and the column that each stands in.
import { chainLines, type LineBlock } from './chain-lines.ts';
import { orderBlocks } from './order-blocks.ts';
import { orderColumns } from './order-columns.ts';
import type { PageLine, PlacedLine } from './page-line.ts';

/** Pages with more blocks are tables or drawings: their order is told line by line, which is quicker. */
const MOST_BLOCKS = 500;
/** Lines of prose take at least this share of the page's width. */
const WIDE = 0.22;
/** A page is drawn block by block if this share of its lines of prose have others above or below them in their block. */
const CHAINED = 0.5;
/** How far, in em, the edges of blocks of one column may lie apart. */
const EDGE = 3;

/** @param lines of one page, in the order in which they are drawn */
export function orderLines(lines: readonly PageLine[], width: number): PlacedLine[] {
  const blocks = chainLines(lines);
  if (blocks.length > MOST_BLOCKS || !isChained(blocks, width)) return orderColumns(lines, width);
  const columns = numberColumns(blocks);
  return orderBlocks(blocks).flatMap((block) => block.lines.map((line) => ({ line, column: columns.get(block) ?? null })));
}

function isChained(blocks: readonly LineBlock[], width: number): boolean {
  const wide = (some: readonly LineBlock[]) =>
    some.reduce((sum, { lines }) => sum + lines.filter((line) => line.width > width * WIDE).length, 0);
  return wide(blocks.filter(({ lines }) => lines.length > 2)) >= wide(blocks) * CHAINED;
}

/** Blocks with the same edges stand in one column; short ones in that into which they fit. Columns are numbered by their longest block. */
function numberColumns(blocks: readonly LineBlock[]): Map<LineBlock, number> {
  const columns: LineBlock[] = [];
  const numbers = new Map<LineBlock, number>();
  for (const block of blocks.toSorted((a, b) => b.lines.length - a.lines.length)) {
    const em = (block.lines[0]?.size ?? 1) * EDGE;
    const found = columns.findIndex(
      (column) =>
        Math.abs(column.left - block.left) <= em && (block.lines.length < 3 || Math.abs(column.right - block.right) <= em * 2),
    );
    numbers.set(block, found === -1 ? columns.length : found);
    if (found === -1) columns.push(block);
  }
  return numbers;
}
