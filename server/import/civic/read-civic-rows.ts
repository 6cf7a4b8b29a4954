// The rows of an export of evidence from CIViC: tabs divide the cells and nothing stands in quotation marks, unless a spreadsheet has
// saved it since.
import type { PaperProblem } from '../paper.ts';
import type { NotRead } from '../reading.ts';
import { readTable, type TableKind } from '../tables/read-table.ts';
import { TableRow } from '../tables/table-row.ts';
import { CIVIC_COLUMNS, CIVIC_SIGNS } from './civic-item.ts';

/** A cell that a spreadsheet put into quotation marks. */
const QUOTED = /^"((?:[^"]|"")*)"$/s;

const unquote = (cell: string): string => QUOTED.exec(cell)?.[1]?.replaceAll('""', '"') ?? cell;

/** The rows, or why there are none. @param file name of the file, to be shown */
export function readCivicRows(text: string, file: string, problems: PaperProblem[]): TableRow[] | NotRead {
  const lines = text.split(/\r\n?|\n/);
  const names = (lines[0] ?? '').split('\t').map((name) => unquote(name).trim());
  const rows = lines
    .map((line, at) => ({ cells: line.split('\t'), line: at + 1 }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  // With the same number of cells in every line no cell holds a line break, and quotation marks are the curators' own.
  const isPlain = names.length > 1 && rows.every(({ cells }) => cells.length === names.length);
  if (!isPlain) {
    const kind: TableKind = { name: file, columns: CIVIC_COLUMNS, needed: CIVIC_SIGNS };
    return readTable(text, kind, problems);
  }
  return rows.slice(1).map(({ cells, line }) => {
    const known = cells.flatMap((cell, at): [string, string][] => (cell === '' ? [] : [[names[at] ?? '', unquote(cell)]]));
    return new TableRow(file, line, new Map(known), problems);
  });
}
