// Cells of tables, told by where they stand: beside one another within a column of prose, and not at its edge.
import { chainLines, type LineBlock } from './chain-lines.ts';
import { findColumns, type TextColumn } from './find-columns.ts';
import type { PageLine } from './page-line.ts';

/** How far, in em, prose is set in from the edge of its column at most (lists, quotations), and out of it. */
const INDENT = 4;
const OUTDENT = 1.5;
/** How far, in em, baselines of one row stray. */
const STRAY = 0.3;
/** Rows nearer than this, in em, are rows of one table; what stands between them belongs to it. */
const ROW_GAP = 4;
/** A table has at least as many rows. */
const LEAST_ROWS = 3;
/** Lines of a block that is known as prose. */
const LEAST_PROSE = 3;
/** How far, in units of the page, the edges of a block of prose stray from those of its column. */
const EDGE = 8;

/**
 * Lines that are cells of tables, or words in drawings that stand like them.
 * @param pages lines in the order in which they are drawn, page furniture left out
 */
export function findCells(pages: readonly { width: number; lines: readonly PageLine[] }[]): Set<PageLine> {
  const columns = findColumns(pages);
  const cells = new Set<PageLine>();
  if (columns.length === 0) return cells;
  for (const { lines } of pages) {
    const prose = new Set(chainLines(lines).flatMap((block) => (isProse(block, columns) ? block.lines : [])));
    const others = lines.filter((line) => !prose.has(line));
    for (const column of columns) for (const cell of findCellsWithin(others, column, columns)) cells.add(cell);
  }
  return cells;
}

/** Whether a block fills a column from edge to edge. */
const isProse = ({ lines, left, right }: LineBlock, columns: readonly TextColumn[]): boolean =>
  lines.length >= LEAST_PROSE &&
  columns.some((column) => Math.abs(column.left - left) <= EDGE && Math.abs(column.right - right) <= EDGE);

const isWithin = (line: PageLine, { left, right }: TextColumn): boolean =>
  line.x >= left - OUTDENT * line.size && line.x + line.width <= right + OUTDENT * line.size;

const isAtEdge = (line: PageLine, columns: readonly TextColumn[]): boolean =>
  columns.some(({ left }) => line.x >= left - OUTDENT * line.size && line.x <= left + INDENT * line.size);

function findCellsWithin(lines: readonly PageLine[], column: TextColumn, columns: readonly TextColumn[]): PageLine[] {
  const own = lines.filter((line) => isWithin(line, column)).toSorted((a, b) => a.y - b.y);
  const tables: { top: number; bottom: number; rows: number }[] = [];
  for (const row of groupRows(own)) {
    const [first] = row;
    if (first === undefined || row.length < 2 || row.every((line) => isAtEdge(line, columns))) continue;
    const last = tables.at(-1);
    if (last !== undefined && first.y - last.bottom <= ROW_GAP * first.size) {
      last.bottom = first.y;
      last.rows++;
    } else tables.push({ top: first.y, bottom: first.y, rows: 1 });
  }
  const real = tables.filter(({ rows }) => rows >= LEAST_ROWS);
  return real.length === 0
    ? []
    : own.filter(({ y, size }) => real.some(({ top, bottom }) => y >= top - size * STRAY && y <= bottom + size * STRAY));
}

/** Lines on one baseline; `lines` from top to bottom. */
function groupRows(lines: readonly PageLine[]): PageLine[][] {
  const rows: PageLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && line.y - first.y <= STRAY * first.size) row.push(line);
    else rows.push([line]);
  }
  return rows;
}
