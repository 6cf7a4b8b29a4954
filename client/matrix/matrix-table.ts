// The matrix that is in sight as a table of texts: what every file of it is written from. Shapes: one row a claim and one
// column a study, or one row an evidence line.
import type { MatrixColumn } from '../../server/api/contract.ts';
import { roleWords } from '../words/role-words.ts';
import type { Arranged } from './arrange-matrix.ts';
import { cellText, checkedWords, citedWords } from './cell-words.ts';

export interface TextTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** "George 2009 [5]: level 4, n = 60"; what is not known is left out. */
export function columnText({ label, citationNumber, level, n, role }: MatrixColumn): string {
  const name = citationNumber === null ? `${label} (${roleWords[role].label.toLowerCase()})` : `${label} [${citationNumber}]`;
  const facts = [level === null ? '' : `level ${level}`, n === null ? '' : `n = ${n}`].filter(Boolean).join(', ');
  return facts ? `${name}: ${facts}` : name;
}

/** Claims down, studies across. */
export function matrixTable(title: string, { groups, columns, cells }: Arranged): TextTable {
  return {
    title,
    head: ['topic', 'claim', ...columns.map(columnText)],
    rows: groups.flatMap(({ topic, rows }) =>
      rows.map((row) => {
        const own = cells.get(row.id);
        return [
          topic.label,
          row.statement,
          ...columns.map(({ id }) => {
            const cell = own?.get(id);
            return cell ? cellText(cell) : '';
          }),
        ];
      }),
    ),
  };
}

const LINE_HEAD = [
  'topic',
  'claim',
  'statement',
  'study',
  'study id',
  'year',
  'as cited',
  'as checked',
  'fidelity',
  'severity',
  'because',
  'level',
  'n',
  'directness',
  'condition',
  'unverified',
];

/** One row a line, for statistics: nothing is joined into one text. */
export function linesTable(title: string, { groups, columns, cells }: Arranged): TextTable {
  const text = (value: string | number | null | undefined): string =>
    value === null || value === undefined ? '' : String(value);
  return {
    title,
    head: LINE_HEAD,
    rows: groups.flatMap(({ topic, rows }) =>
      rows.flatMap((row) =>
        columns.flatMap((column) => {
          const cell = cells.get(row.id)?.get(column.id);
          if (!cell) return [];
          const { fidelity } = cell;
          return [
            [
              topic.label,
              row.id,
              row.statement,
              column.label,
              column.id,
              text(column.year),
              citedWords(cell),
              checkedWords(cell),
              text(fidelity?.label),
              text(fidelity?.severity),
              text(fidelity?.because),
              text(cell.level),
              text(cell.n),
              cell.directness,
              text(cell.condition),
              cell.unverified ? 'unverified' : '',
            ],
          ];
        }),
      ),
    ),
  };
}
