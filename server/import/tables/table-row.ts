// One row of a table: cells by the names of their columns, read as what they should be. What a cell should be and is not, is told with
// its table, line and column.
import type * as z from 'zod';
import { didYouMean } from '../../text/did-you-mean.ts';
import type { PaperProblem } from '../paper.ts';
import { paperError, paperWarning } from '../paper-problem.ts';

/** What programs write for true, in the languages that spreadsheets write it in. */
const TRUE = /^(?:true|1|yes|wahr|vrai|verdadero|vero)$/i;
const FALSE = /^(?:false|0|no|falsch|faux|falso)$/i;
/** Whole numbers; with missing values in the column some programs write 12.0. */
const WHOLE = /^[+-]?\d{1,16}(?:\.0+)?$/;

/** Where problems go. */
export type Problems = Pick<PaperProblem[], 'push'>;

/** What a word should have been, where a schema lists its words. */
interface Words<T extends string> extends z.ZodType<T> {
  options: readonly T[];
}

/** One row. Reading a cell tells what is wrong with it; whoever reads decides what becomes of the row. */
export class TableRow {
  /** A cell says something that cannot be used, so that the row says something else than was meant. */
  isBroken = false;
  readonly table: string;
  readonly line: number | null;
  readonly #cells: ReadonlyMap<string, string>;
  readonly #problems: Problems;

  /** @param table as people know it, such as nodes.csv @param cells by column; empty ones are not there */
  constructor(table: string, line: number | null, cells: ReadonlyMap<string, string>, problems: Problems) {
    this.table = table;
    this.line = line;
    this.#cells = cells;
    this.#problems = problems;
  }

  /** Tells that something of this row is not used. */
  fail(column: string | null, message: string, tip: string): void {
    this.#problems.push(paperError('table', message, tip, { line: this.line, place: this.#place(column) }));
  }

  /** Tells something that the reader should know of; what was read stands. */
  warn(column: string | null, message: string, tip: string): void {
    this.#problems.push(paperWarning('table', message, tip, { line: this.line, place: this.#place(column) }));
  }

  /** The cell as it stands; undefined where it is empty. */
  text(column: string): string | undefined {
    return this.#cells.get(column);
  }

  /** A whole number within bounds. One that is none is told and left out; the row stands. */
  whole(column: string, least = 0, most = Number.MAX_SAFE_INTEGER): number | undefined {
    const cell = this.text(column);
    if (cell === undefined) return undefined;
    const value = WHOLE.test(cell.trim()) ? Number(cell) : Number.NaN;
    if (value >= least && value <= most) return value;
    const range = most === Number.MAX_SAFE_INTEGER ? `from ${least} on` : `from ${least} to ${most}`;
    this.fail(
      column,
      `${show(cell)} is no whole number ${range}; the cell was not used`,
      'Correct the number, or leave it empty.',
    );
    return undefined;
  }

  /** A truth. One that is none is told and left out; the row stands. */
  truth(column: string): boolean | undefined {
    const cell = this.text(column)?.trim();
    if (cell === undefined) return undefined;
    if (TRUE.test(cell)) return true;
    if (!FALSE.test(cell))
      this.fail(column, `${show(cell)} is neither true nor false; the cell was not used`, 'Write true or false.');
    return FALSE.test(cell) ? false : undefined;
  }

  /** One of the words of a schema. Another word breaks the row, because it was meant to say something. */
  word<T extends string>(column: string, schema: Words<T>): T | undefined {
    const cell = this.text(column)?.trim();
    if (cell === undefined) return undefined;
    const found = schema.options.find((option) => option === cell.toLowerCase());
    if (found === undefined) {
      this.#failWord(column, cell, schema.options, 'the row was left out');
      this.isBroken = true;
    }
    return found;
  }

  /** One of the words of a schema. Another word is told and left out; the row stands. */
  softWord<T extends string>(column: string, schema: Words<T>): T | undefined {
    const cell = this.text(column)?.trim();
    const found = schema.options.find((option) => option === cell?.toLowerCase());
    if (cell !== undefined && found === undefined) this.#failWord(column, cell, schema.options, 'the cell was not used');
    return found;
  }

  /** A value that a schema takes, from JSON. Another is told and left out; the row stands. */
  json<T>(column: string, schema: z.ZodType<T>): T | undefined {
    const cell = this.text(column);
    if (cell === undefined) return undefined;
    const parsed = schema.safeParse(parseJson(cell));
    if (parsed.success) return parsed.data;
    const [issue] = parsed.error.issues;
    const where = issue === undefined || issue.path.length === 0 ? '' : ` at ${issue.path.map(String).join('.')}`;
    this.fail(
      column,
      `it is not the JSON that belongs there${where}; the cell was not used`,
      'Correct it, or leave it empty: the other columns are read without it.',
    );
    return undefined;
  }

  /** A text that fits a schema. Another is told and left out; the row stands. */
  form(column: string, schema: z.ZodType<string>): string | undefined {
    const cell = this.text(column)?.trim();
    if (cell === undefined) return undefined;
    const parsed = schema.safeParse(cell);
    if (parsed.success) return parsed.data;
    this.fail(
      column,
      `${show(cell)}: ${parsed.error.issues[0]?.message ?? 'it has another form'}; the cell was not used`,
      'Correct it.',
    );
    return undefined;
  }

  /** What stands between blanks, as ids do. */
  list(column: string): string[] {
    return (this.text(column) ?? '').split(/[\s,;]+/).filter((part) => part !== '');
  }

  /** The lines of a cell. */
  lines(column: string): string[] {
    return (this.text(column) ?? '').split('\n');
  }

  #failWord(column: string, cell: string, options: readonly string[], effect: string): void {
    const meant = didYouMean(cell, options);
    const guess = meant === null ? '' : `; did you mean "${meant}"?`;
    this.fail(column, `${show(cell)} is not one of its words${guess}; ${effect}`, `Write one of: ${options.join(', ')}.`);
  }

  #place(column: string | null): string {
    return column === null ? this.table : `${this.table}, column ${column}`;
  }
}

/** A cell in a message. */
function show(cell: string): string {
  return JSON.stringify(cell.length > 60 ? `${cell.slice(0, 57)}…` : cell);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
