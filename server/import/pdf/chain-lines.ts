// Blocks of a page: lines that are drawn one after the other and stand one under the other, as the paragraphs of a column do.
import type { PageLine } from './page-line.ts';

/** Lines in the order in which they are drawn, and the box around them. */
export interface LineBlock {
  lines: PageLine[];
  left: number;
  right: number;
  /** Baseline of its first line less the height of its letters, and baseline of its last. */
  top: number;
  bottom: number;
}

/** In em of the line: how far below the line before the next may stand, how far its edge may stray, how far words may stand beside it. */
const LEAD = 2.2;
const STRAY = 3;
const BESIDE = 4;
/** Of words beside one another one is narrower than this, in em: two lines of prose stand in columns. */
const PIECE = 12;
/** A line that is less wide than this share of the block, like the one behind it, belongs to a narrower column. */
const NARROWER = 0.7;

const rightOf = (line: PageLine): number => line.x + line.width;

/** @param lines of one page, in the order in which they are drawn */
export function chainLines(lines: readonly PageLine[]): LineBlock[] {
  const blocks: LineBlock[] = [];
  for (const [index, line] of lines.entries()) {
    const open = blocks.at(-1);
    if (open === undefined || !goesOn(open, line, lines[index + 1])) {
      blocks.push({ lines: [line], left: line.x, right: rightOf(line), top: line.y - line.size, bottom: line.y });
      continue;
    }
    open.lines.push(line);
    open.left = Math.min(open.left, line.x);
    open.right = Math.max(open.right, rightOf(line));
    open.top = Math.min(open.top, line.y - line.size);
    open.bottom = Math.max(open.bottom, line.y);
  }
  return blocks;
}

function goesOn(block: LineBlock, line: PageLine, next: PageLine | undefined): boolean {
  const last = block.lines.at(-1) as PageLine;
  const em = Math.max(line.size, last.size, 1);
  const drop = line.y - last.y;
  // Words far apart on one baseline: a formula, a heading and its number.
  if (Math.abs(drop) <= em * 0.3) {
    const gap = line.x - rightOf(last);
    return gap >= -em && gap <= BESIDE * em && Math.min(last.width, line.width) <= PIECE * em;
  }
  if (drop < 0 || drop > LEAD * em) return false;
  if (Math.abs(line.x - block.left) > STRAY * em && line.x < block.left) return false;
  if (line.x - block.left > STRAY * em * 2 || line.x >= block.right) return false;
  const isWider = rightOf(line) > block.right + STRAY * em;
  return isWider ? block.lines.length === 1 : !isNarrower(block, line, next);
}

/** Whether a narrower column begins at `line` under a block that runs across the page: the next line ends where it does. */
function isNarrower(block: LineBlock, line: PageLine, next: PageLine | undefined): boolean {
  const width = block.right - block.left;
  if (next === undefined || line.width > width * NARROWER || next.width > width * NARROWER) return false;
  return next.y > line.y && Math.abs(rightOf(next) - rightOf(line)) < line.size;
}
