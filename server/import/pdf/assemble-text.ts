// Pages of printed lines as one text with its lines: columns one after the other, page heads and numbers left out.
import { findCells } from './find-cells.ts';
import { findFurniture } from '../text/find-furniture.ts';
import { MARGIN_PAGES, MOST_MARGINS } from '../text/read-layout.ts';
import type { TextLine } from '../text/text-line.ts';
import { orderLines } from './order-lines.ts';
import type { PageLine, PlacedLine } from './page-line.ts';

export interface PdfPage {
  width: number;
  lines: PageLine[];
}

export interface AssembledText {
  text: string;
  lines: TextLine[];
  /** Superscripts, [start, end) in `text`, in order. */
  raised: [start: number, end: number][];
  /** Heads and feet of the first pages, which the text leaves out. */
  margins: string[];
}

/** Runs the pages together. A line break stands at the end of a line, an empty line where a wide space parts two of them. */
export function assembleText(pages: readonly PdfPage[]): AssembledText {
  const furniture = findPageFurniture(pages);
  const assembled: AssembledText = { text: '', lines: [], raised: [], margins: [] };
  const parts: string[] = [];
  let length = 0;
  const bare = pages.map(({ lines, width }) => ({ width, lines: lines.filter((line) => !furniture.has(line)) }));
  const cells = findCells(bare);
  for (const [page, { lines, width }] of bare.entries()) {
    const kept = orderLines(lines, width);
    const lefts = columnEdges(kept);
    for (const [index, placed] of kept.entries()) {
      const { line } = placed;
      const gap = gapBefore(kept[index - 1], placed);
      const lead = parts.length === 0 ? '' : gap > 0 || index === 0 ? '\n\n' : '\n';
      const words = line.words.trim();
      const cut = line.words.indexOf(words);
      const start = length + lead.length;
      parts.push(lead, words);
      length = start + words.length;
      const indent = line.size > 0 ? (line.x - (lefts.get(placed.column) ?? line.x)) / line.size : null;
      assembled.lines.push({ start, end: length, words, page, gap, indent, size: line.size, cell: cells.has(line) });
      for (const [from, to] of line.raised)
        assembled.raised.push([start + Math.max(0, from - cut), Math.min(length, start + to - cut)]);
    }
  }
  assembled.text = parts.join('');
  assembled.margins = pages
    .slice(0, MARGIN_PAGES)
    .flatMap(({ lines }) => lines.filter((line) => furniture.has(line)).map((line) => line.words.trim()))
    .slice(0, MOST_MARGINS);
  return assembled;
}

/** Page furniture is told by where it stands, so lines are handed over from top to bottom. */
function findPageFurniture(pages: readonly PdfPage[]): Set<PageLine> {
  const lines = pages.flatMap(({ lines: own }, page) => own.toSorted((a, b) => a.y - b.y).map((line) => ({ line, page })));
  const furniture = findFurniture(
    lines.map(({ line, page }) => ({
      start: 0,
      end: 0,
      words: line.words.trim(),
      page,
      gap: 1,
      indent: null,
      size: line.size,
      cell: false,
    })),
  );
  return new Set(lines.filter((_, index) => furniture.has(index)).map(({ line }) => line));
}

/** One empty line where the space to the line before is half as wide again as lines usually stand apart, or a new column begins. */
function gapBefore(before: PlacedLine | undefined, { line, column }: PlacedLine): number {
  if (before === undefined || before.column !== column) return 0;
  const lead = line.y - before.line.y;
  return lead > 1.75 * Math.max(line.size, before.line.size) || lead < 0 ? 1 : 0;
}

/** The left edge of each column: where most of its lines that stand furthest left begin. */
function columnEdges(placed: readonly PlacedLine[]): Map<number | null, number> {
  const starts = new Map<number | null, number[]>();
  for (const { line, column } of placed) starts.set(column, [...(starts.get(column) ?? []).slice(-400), line.x]);
  return new Map(Array.from(starts, ([column, xs]) => [column, xs.toSorted((a, b) => a - b)[Math.floor(xs.length * 0.08)] ?? 0]));
}
