// A table from its text: rows with their cells by column, whatever order the columns stand in and whoever saved it last.
import type { Column } from '../../model/table-columns.ts';
import { didYouMean } from '../../text/did-you-mean.ts';
import { paperWarning } from '../paper-problem.ts';
import type { NotRead } from '../reading.ts';
import { type CsvCell, parseCsv } from './parse-csv.ts';
import { type Problems, TableRow } from './table-row.ts';

/** What our own tables put before a text that a spreadsheet would run: taken away again, and from nothing else. */
const GUARD = /^'(?=[=+\-@\t\r'])/;
/** What R and pandas write for no value. */
const MISSING = /^(?:NA|NaN|NULL)$/;

export interface TableKind {
  /** Name of the file, for messages. */
  name: string;
  /** Every column that may stand in it. */
  columns: readonly Column[];
  /** Columns without which nothing can be made of it. */
  needed: readonly string[];
}

function readCell({ text, quoted }: CsvCell): string | null {
  if (text === '' || (!quoted && MISSING.test(text))) return null;
  return text.replace(GUARD, '');
}

/** The rows of a table, its first line being the names; or why there are none. What is wrong in it goes to `problems`. */
export function readTable(text: string, { name, columns, needed }: TableKind, problems: Problems): TableRow[] | NotRead {
  const known = new Map(columns.map((column) => [column.name.toLowerCase(), column.name]));
  const parsed = parseCsv(text, new Set(known.keys()));
  if ('message' in parsed) return { ...parsed, message: `${name}: ${parsed.message}` };
  const [head, ...rows] = parsed.rows;
  const titles = (head?.cells ?? []).map((cell) => cell.text.trim());
  const names = titles.map((title) => known.get(title.toLowerCase()) ?? null);
  const missing = needed.filter((column) => !names.includes(column));
  if (missing.length > 0)
    return {
      message: `${name} has no column ${missing.join(' and no column ')}`,
      tip: 'The first line of a table holds the names of its columns; keep it.',
      line: head?.line ?? 1,
    };
  titles.forEach((title, at) => {
    const place = { line: head?.line ?? 1, place: name };
    if (title !== '' && names[at] === null) problems.push(tellUnknown(title, [...known.values()], place));
    else if (names.indexOf(names[at] ?? null) !== at && title !== '')
      problems.push(
        paperWarning('table', `the column ${title} stands twice; the first is read`, 'Take one of them away.', place),
      );
  });
  return rows.map(({ line, cells }) => {
    const values = new Map<string, string>();
    cells.forEach((cell, at) => {
      const value = readCell(cell);
      const column = names[at] ?? null;
      if (value !== null && column !== null && !values.has(column)) values.set(column, value);
    });
    const row = new TableRow(name, line, values, problems);
    // A comma in a cell without quotation marks moves all cells behind it, so that nothing in the row can be trusted.
    if (cells.length > titles.length) {
      row.isBroken = true;
      row.fail(
        null,
        'the row has more cells than the table has columns; it was left out',
        'Put quotation marks around cells that hold the delimiter.',
      );
    }
    return row;
  });
}

function tellUnknown(title: string, known: readonly string[], place: { line: number; place: string }) {
  const meant = didYouMean(title, known);
  const guess = meant === null ? '' : `; did you mean ${meant}?`;
  return paperWarning(
    'table',
    `the column ${JSON.stringify(title.slice(0, 60))} is not known and was not read${guess}`,
    'Give it the name of a column of the data dictionary, if it is one of them.',
    place,
  );
}
