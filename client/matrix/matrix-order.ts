// In which order the rows and columns of the matrix stand. What is not known always comes last, and what is equal keeps
// the order of the answer, so that the same choice gives the same matrix on every visit.
import type { MatrixCell, MatrixColumn, MatrixRow } from '../../server/api/contract.ts';

export const ROW_ORDERS = ['reading', 'studies', 'level', 'n', 'year'] as const;
export type RowOrder = (typeof ROW_ORDERS)[number];

export const COLUMN_ORDERS = ['year', 'level', 'n', 'claims', 'name'] as const;
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];

export const rowOrderWords: Readonly<Record<RowOrder, string>> = {
  reading: 'reading order',
  studies: 'most studies first',
  level: 'strongest level first',
  n: 'largest n first',
  year: 'latest study first',
};

export const columnOrderWords: Readonly<Record<ColumnOrder, string>> = {
  year: 'year',
  level: 'strongest level first',
  n: 'largest n first',
  claims: 'most claims first',
  name: 'name',
};

/** What an address says, or the order that stands without it. */
export const rowOrder = (setting: string | undefined): RowOrder => ROW_ORDERS.find((one) => one === setting) ?? 'reading';
export const columnOrder = (setting: string | undefined): ColumnOrder => COLUMN_ORDERS.find((one) => one === setting) ?? 'year';

const NEVER = Number.POSITIVE_INFINITY;
const least = (values: readonly (number | null)[]): number => Math.min(NEVER, ...values.map((value) => value ?? NEVER));
const most = (values: readonly (number | null)[]): number => least(values.map((value) => (value === null ? null : -value)));

/** Smaller stands first; of what a row holds, the best counts. */
function rowKey(
  order: RowOrder,
  row: MatrixRow,
  cells: readonly MatrixCell[],
  years: ReadonlyMap<string, number | null>,
): number {
  if (order === 'studies') return -cells.length;
  if (order === 'level') return least(cells.map(({ level }) => level));
  if (order === 'n') return most(cells.map(({ n }) => n));
  if (order === 'year') return most(cells.map(({ study }) => years.get(study) ?? null));
  return row.order;
}

function columnKey(order: ColumnOrder, { level, n, year }: MatrixColumn, claims: number): number {
  if (order === 'level') return level ?? NEVER;
  if (order === 'n') return n === null ? NEVER : -n;
  if (order === 'claims') return -claims;
  return year ?? NEVER;
}

function sortBy<T>(things: readonly T[], key: (thing: T) => number): T[] {
  const keyed = things.map((thing) => ({ thing, by: key(thing) }));
  // Infinity less Infinity is not a number, and not an order.
  return keyed.toSorted((a, b) => (a.by === b.by ? 0 : a.by < b.by ? -1 : 1)).map(({ thing }) => thing);
}

/** Sorts the rows of one topic; `cellsOf` gives the cells in sight. Leaves its argument alone. */
export const sortRows = (
  order: RowOrder,
  rows: readonly MatrixRow[],
  cellsOf: (claim: string) => readonly MatrixCell[],
  years: ReadonlyMap<string, number | null>,
): MatrixRow[] => sortBy(rows, (row) => rowKey(order, row, cellsOf(row.id), years));

/** Sorts columns; `claimsOf` gives the number of cells in sight. Leaves its argument alone. */
export const sortColumns = (
  order: ColumnOrder,
  columns: readonly MatrixColumn[],
  claimsOf: (study: string) => number,
): MatrixColumn[] =>
  order === 'name'
    ? columns.toSorted((a, b) => a.label.localeCompare(b.label, 'en'))
    : sortBy(columns, (column) => columnKey(order, column, claimsOf(column.id)));
