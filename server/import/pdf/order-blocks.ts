// Reading order of the blocks of a page: what stands above goes first, then what stands to the left; where neither tells, as they are drawn.
// After Breuel, "High performance document layout analysis" (Symposium on Document Image Understanding Technology, 2003): a partial
// order of blocks, made a whole one by topological sorting. Most programs draw a page as it is read.
import type { LineBlock } from './chain-lines.ts';

/** Blocks share a column where they overlap by this share of the narrower one. */
const SHARED = 0.2;
/** Blocks that overlap by less than this height, in units of the page, stand above one another. */
const TOUCH = 2;
/** Lines that a block has, at least, that says whether a page is drawn from left to right. */
const TELLING = 3;

const shareColumn = (a: LineBlock, b: LineBlock): boolean =>
  Math.min(a.right, b.right) - Math.max(a.left, b.left) > SHARED * Math.min(a.right - a.left, b.right - b.left);
const shareRow = (a: LineBlock, b: LineBlock): boolean => Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > TOUCH;

/** Whether `a` must be read before `b`, by their places alone. */
function goesBefore(a: LineBlock, b: LineBlock): boolean {
  if (shareColumn(a, b)) return a.top < b.top || (a.top === b.top && a.left < b.left);
  if (shareRow(a, b)) return a.left < b.left;
  return a.top < b.top && a.left < b.left;
}

/** Whether of columns beside one another the left one is mostly drawn first. */
function isDrawnFromLeft(blocks: readonly LineBlock[]): boolean {
  const telling = blocks.filter(({ lines }) => lines.length >= TELLING);
  let sense = 0;
  for (const [place, block] of telling.entries())
    for (const later of telling.slice(place + 1))
      if (shareRow(block, later) && !shareColumn(block, later)) sense += block.left < later.left ? 1 : -1;
  return sense >= 0;
}

/**
 * The blocks of a page as they are read. Time grows with the square of their number.
 * @param blocks in the order in which they are drawn
 */
export function orderBlocks(blocks: readonly LineBlock[]): LineBlock[] {
  const ranked = isDrawnFromLeft(blocks) ? [...blocks] : blocks.toSorted((a, b) => a.left - b.left || a.top - b.top);
  const waiting = ranked.map((block) => ranked.filter((other) => other !== block && goesBefore(other, block)).length);
  const left = new Set(ranked.keys());
  const ordered: LineBlock[] = [];
  while (left.size > 0) {
    let next = -1;
    // Boxes that lie on one another may wait in a circle: it is opened where the fewest go before.
    for (const at of left) if (next === -1 || (waiting[at] as number) < (waiting[next] as number)) next = at;
    left.delete(next);
    const block = ranked[next] as LineBlock;
    ordered.push(block);
    for (const at of left) if (goesBefore(block, ranked[at] as LineBlock)) waiting[at] = (waiting[at] as number) - 1;
  }
  return ordered;
}
