// Lines from the pieces of a page, as a PDF draws them: what stands on one baseline and close together is one line; small raised
// pieces beside it are its superscripts.
import type { PageItem, PageLine } from './page-line.ts';

/** Gaps wider than this many em part cells and columns; narrower ones than SPACE are no space. */
const COLUMN_GAP = 1.8;
const SPACE = 0.12;
/** How far, in em of the line, a baseline may stray, and how far a superscript may rise or a subscript sink. */
const STRAY = 0.22;
const RISE = 0.75;
const SMALL = 0.86;

interface OpenLine {
  items: PageItem[];
  x: number;
  end: number;
  y: number;
  size: number;
}

/** The lines of a page from its items, which come in the order in which they are drawn. Rows of a table come as a line a cell. */
export function joinItems(items: readonly PageItem[]): PageLine[] {
  const lines: OpenLine[] = [];
  for (const item of items) {
    const open = lines.at(-1);
    if (open === undefined || !joins(open, item))
      lines.push({ items: [item], x: item.x, end: item.x + item.width, y: item.y, size: item.size });
    else {
      open.items.push(item);
      // The line takes size and baseline from its largest letters; a superscript may come first.
      if (item.size > open.size * 1.1) [open.y, open.size] = [item.y, item.size];
      open.end = Math.max(open.end, item.x + item.width);
    }
  }
  return mergeRows(lines).map(finishLine);
}

function joins(line: OpenLine, item: PageItem): boolean {
  const em = Math.max(line.size, item.size);
  const gap = item.x - line.end;
  if (gap > COLUMN_GAP * em || gap < -0.6 * em) return false;
  const drop = Math.abs(item.y - line.y);
  if (drop <= STRAY * em) return true;
  return drop <= RISE * em && Math.min(line.size, item.size) < SMALL * em;
}

/** Lines on one baseline that follow one another closely were drawn in pieces: a label and its entry, words and their numbers. */
function mergeRows(lines: readonly OpenLine[]): OpenLine[] {
  const merged: OpenLine[] = [];
  for (const line of lines) {
    const last = merged.at(-1);
    const isLabel =
      last !== undefined && last.end - last.x < 3 * last.size && line.x - last.end < 4 * line.size && line.x >= last.end - 1;
    if (last !== undefined && isLabel && Math.abs(last.y - line.y) <= STRAY * line.size) {
      for (const item of line.items) last.items.push(item);
      last.end = line.end;
      if (line.size > last.size) last.size = line.size;
    } else merged.push(line);
  }
  return merged;
}

function finishLine({ items, x, y, end, size }: OpenLine): PageLine {
  let words = '';
  let last: PageItem | null = null;
  const raised: [number, number][] = [];
  for (const item of items) {
    const gap = last === null ? 0 : item.x - (last.x + last.width);
    if (gap > SPACE * size && words !== '' && !words.endsWith(' ') && !item.words.startsWith(' ')) words += ' ';
    const from = words.length;
    words += item.words;
    // Space before and behind the number is not part of it.
    const lead = item.words.length - item.words.trimStart().length;
    const isRaised = item.size < SMALL * size && y - item.y > STRAY * 0.6 * size && item.words.trim() !== '';
    if (isRaised) {
      const open = raised.at(-1);
      if (open !== undefined && words.slice(open[1], from + lead).trim() === '') open[1] = words.trimEnd().length;
      else raised.push([from + lead, words.trimEnd().length]);
    }
    if (item.words.trim() !== '') last = item;
  }
  return { words, raised, x, y, width: end - x, size };
}
