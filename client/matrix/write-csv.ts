// A table as CSV (RFC 4180), with cells that no spreadsheet runs as formulas.
import { writeCell } from '../pages/write-cell.ts';
import type { TextTable } from './matrix-table.ts';

/** Without the title: the first line is the head. */
export const writeCsv = ({ head, rows }: TextTable): string =>
  [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
