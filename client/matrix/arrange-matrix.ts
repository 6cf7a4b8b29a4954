// What of the matrix is in sight, and where: the legend's filters and the chosen orders, applied to the answer. Pure.
import type { MatrixAnswer, MatrixCell, MatrixColumn, MatrixRow, Topic } from '../../server/api/contract.ts';
import type { Basis, FilterName, Filters } from '../address/address.ts';
import { type ColumnOrder, type RowOrder, sortColumns, sortRows } from './matrix-order.ts';

export interface Arranged {
  /** Topics with claims in sight, in reading order; the rows of each in the chosen order. */
  readonly groups: readonly { readonly topic: Topic; readonly rows: readonly MatrixRow[] }[];
  readonly columns: readonly MatrixColumn[];
  /** Cells in sight by claim, then by study. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, MatrixCell>>;
  /** Labels of all topics by id. */
  readonly topicLabels: ReadonlyMap<string, string>;
  readonly counts: { readonly claims: number; readonly studies: number; readonly lines: number };
}

export interface Arrangement {
  readonly filters: Filters;
  /** Which of a cell's two directions the filter of directions is about. */
  readonly basis: Basis;
  readonly rows: RowOrder;
  readonly columns: ColumnOrder;
}

/** Arranges it. Claims and studies without a cell stay (that is a finding) unless certain evidence is asked for. */
export function arrangeMatrix(answer: MatrixAnswer, { filters, basis, rows, columns }: Arrangement): Arranged {
  const admits = (name: FilterName, value: string | number | null | undefined): boolean =>
    filters[name].length === 0 || (value !== null && value !== undefined && filters[name].includes(String(value)));
  const studies = new Map(answer.columns.map((column) => [column.id, column]));
  const claims = new Map(answer.rows.filter(({ topic }) => admits('topic', topic)).map((row) => [row.id, row]));
  const byClaim = new Map<string, Map<string, MatrixCell>>();
  const claimsOf = new Map<string, number>();
  let lines = 0;
  for (const cell of answer.cells) {
    const seen =
      claims.has(cell.claim) &&
      admits('direction', (basis === 'cited' ? cell.asCited : cell.asChecked)?.direction) &&
      admits('level', cell.level) &&
      admits('fidelity', cell.fidelity?.label) &&
      admits('role', studies.get(cell.study)?.role);
    if (!seen) continue;
    lines += 1;
    claimsOf.set(cell.study, (claimsOf.get(cell.study) ?? 0) + 1);
    const row = byClaim.get(cell.claim);
    if (row) row.set(cell.study, cell);
    else byClaim.set(cell.claim, new Map([[cell.study, cell]]));
  }
  const asksForEvidence = (['direction', 'level', 'fidelity', 'role'] as const).some((name) => filters[name].length > 0);
  const narrowed = asksForEvidence || filters.topic.length > 0;
  const shownRows = [...claims.values()].filter(({ id }) => !asksForEvidence || byClaim.has(id));
  const shownColumns = answer.columns.filter(({ id }) => !narrowed || claimsOf.has(id));
  const years = new Map(answer.columns.map(({ id, year }) => [id, year]));
  const cellsOf = (claim: string): readonly MatrixCell[] => [...(byClaim.get(claim)?.values() ?? [])];
  const byTopic = new Map(answer.topics.map(({ id }) => [id, [] as MatrixRow[]]));
  for (const row of shownRows) byTopic.get(row.topic)?.push(row);
  return {
    groups: answer.topics.flatMap((topic) => {
      const own = byTopic.get(topic.id) ?? [];
      return own.length === 0 ? [] : [{ topic, rows: sortRows(rows, own, cellsOf, years) }];
    }),
    columns: sortColumns(columns, shownColumns, (study) => claimsOf.get(study) ?? 0),
    cells: byClaim,
    topicLabels: new Map(answer.topics.map(({ id, label }) => [id, label])),
    counts: { claims: shownRows.length, studies: shownColumns.length, lines },
  };
}
