// Comma-separated values as people and their programs write them: RFC 4180, and with semicolons or tabs, any line ends, a byte order
// mark, quotation marks over several lines. Where a cell stood in quotation marks is kept, because there NA is a word.

export interface CsvCell {
  text: string;
  quoted: boolean;
}

/** `line`, from 1, is that on which the row begins. */
export interface CsvRow {
  line: number;
  cells: CsvCell[];
}

/** Why a table could not be taken apart. */
export interface CsvFault {
  line: number;
  message: string;
  tip: string;
}

/** Rows beyond this are no table of a dossier. */
const MOST_ROWS = 500_000;

/** Delimiters that are told apart; comma where nothing speaks for another. */
const DELIMITERS = [',', ';', '\t'] as const;

/** Names in the first line, by a delimiter. */
const splitNames = (line: string, delimiter: string): string[] =>
  line.split(delimiter).map((name) => name.trim().replace(/^"(.*)"$/s, '$1'));

/**
 * The delimiter under which the first line has most of the names that are known.
 * @param known names of columns, in lower case
 */
function findDelimiter(line: string, known: ReadonlySet<string>): string {
  const count = (delimiter: string): number => splitNames(line, delimiter).filter((name) => known.has(name.toLowerCase())).length;
  return DELIMITERS.reduce((best, one) => (count(one) > count(best) ? one : best));
}

/** A line of Excel's own that names the delimiter. */
const SEPARATOR_LINE = /^sep=.\r?\n/;

/**
 * Takes a table apart, its first line included.
 * @param known names of columns, in lower case, by which the delimiter is told
 */
export function parseCsv(text: string, known: ReadonlySet<string>): { rows: CsvRow[] } | CsvFault {
  const skipped = SEPARATOR_LINE.exec(text)?.[0] ?? '';
  const body = text.slice(skipped.length);
  const delimiter = findDelimiter(/^[^\r\n]*/.exec(body)?.[0] ?? '', known);
  const rows: CsvRow[] = [];
  let line = skipped === '' ? 1 : 2;
  let row: CsvRow = { line, cells: [] };
  let at = 0;
  while (at < body.length) {
    const cell = readCell(body, at, delimiter);
    if (cell === null)
      return {
        line,
        message: 'a quotation mark is opened here and never closed',
        tip: 'Close it; a quotation mark inside a cell is written twice.',
      };
    row.cells.push({ text: cell.text, quoted: cell.quoted });
    line += countLines(body, at, cell.end);
    at = cell.end;
    if (body[at] === delimiter) {
      at += 1;
      // A delimiter at the very end has an empty cell behind it.
      if (at === body.length) row.cells.push({ text: '', quoted: false });
      continue;
    }
    at += body.startsWith('\r\n', at) ? 2 : 1;
    line += 1;
    if (row.cells.some((one) => one.text !== '')) rows.push(row);
    if (rows.length > MOST_ROWS)
      return { line, message: `the table has more than ${MOST_ROWS} rows`, tip: 'Divide the dossier into several.' };
    row = { line, cells: [] };
  }
  if (row.cells.some((one) => one.text !== '')) rows.push(row);
  return { rows };
}

/** Line ends within a cell; one outside of cells is counted by whoever passes it. */
function countLines(text: string, from: number, to: number): number {
  let lines = 0;
  for (let at = from; at < to; at += 1) if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  return lines;
}

/** The cell at `start` and where it ends; null where its quotation marks do not close. */
function readCell(text: string, start: number, delimiter: string): (CsvCell & { end: number }) | null {
  if (text[start] !== '"') {
    const end = findBreak(text, start, delimiter);
    return { text: text.slice(start, end), quoted: false, end };
  }
  let words = '';
  let at = start + 1;
  for (;;) {
    const mark = text.indexOf('"', at);
    if (mark === -1) return null;
    words += text.slice(at, mark);
    at = mark + 1;
    if (text[at] !== '"') break;
    words += '"';
    at += 1;
  }
  // What stands behind the closing mark, against the rules, is kept.
  const end = findBreak(text, at, delimiter);
  return { text: words + text.slice(at, end), quoted: true, end };
}

function findBreak(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}
