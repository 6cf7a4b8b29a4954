// The matrix: claims by studies, grouped by topic, with what is cited and what was checked in every cell.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useMemo } from 'react';
import type { MatrixAnswer } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { type FileFormat, TakePage } from '../pages/take-page.tsx';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { Answer } from '../words/answer.tsx';
import { type Arranged, arrangeMatrix } from './arrange-matrix.ts';
import { MatrixGrid } from './matrix-grid.tsx';
import { type ColumnOrder, columnOrder, type RowOrder, rowOrder } from './matrix-order.ts';
import { PrintedMatrix } from './printed-matrix.tsx';
import { linesTable, matrixTable } from './matrix-table.ts';
import { MatrixKey, MatrixTools } from './matrix-tools.tsx';
import { writeCsv } from './write-csv.ts';
import { writeHtml } from './write-html.ts';
import { writeMarkdown } from './write-markdown.ts';
import './matrix.css';

const formats = (title: string, arranged: Arranged): readonly FileFormat[] => [
  { label: 'CSV', ending: 'csv', type: 'text/csv;charset=utf-8', write: () => writeCsv(matrixTable(title, arranged)) },
  {
    label: 'CSV, a line a row',
    ending: 'csv',
    type: 'text/csv;charset=utf-8',
    write: () => writeCsv(linesTable(title, arranged)),
  },
  {
    label: 'Markdown',
    ending: 'md',
    type: 'text/markdown;charset=utf-8',
    write: () => writeMarkdown(matrixTable(title, arranged)),
  },
  { label: 'HTML', ending: 'html', type: 'text/html;charset=utf-8', write: () => writeHtml(matrixTable(title, arranged)) },
];

interface ShownProps {
  answer: MatrixAnswer;
  arranged: Arranged;
  rows: RowOrder;
  columns: ColumnOrder;
}

function Shown({ answer, arranged, rows, columns }: ShownProps): ReactNode {
  const selected = useExplorer((state) => state.select);
  if (answer.rows.length === 0) return <p>This dossier holds no claim yet.</p>;
  return (
    <>
      <MatrixTools rows={rows} columns={columns} counts={arranged.counts} />
      <MatrixKey arranged={arranged} />
      {arranged.counts.claims === 0 ? (
        <p className="matrix-nothing">
          No evidence passes these filters.{' '}
          <button type="button" onClick={actions.clearFilters}>
            Clear the filters
          </button>
        </p>
      ) : (
        <>
          <MatrixGrid arranged={arranged} selected={selected} />
          <PrintedMatrix arranged={arranged} />
        </>
      )}
    </>
  );
}

export function MatrixPage({ dossier }: { dossier: string }): ReactNode {
  const matrix = useQuery(queries.matrix(dossier));
  const filters = useExplorer((state) => state.filters);
  const basis = useExplorer((state) => state.basis);
  const rows = useExplorer(({ settings }) => rowOrder(settings.rows));
  const columns = useExplorer(({ settings }) => columnOrder(settings.columns));
  const arranged = useMemo(
    () => matrix.data && arrangeMatrix(matrix.data, { filters, basis, rows, columns }),
    [matrix.data, filters, basis, rows, columns],
  );
  return (
    <PageFrame
      wide
      tools={arranged && <TakePage name={`${dossier}-matrix`} formats={formats(`Matrix of ${dossier}`, arranged)} />}
    >
      <Answer query={matrix} what="the matrix" lines={12}>
        {(answer) => arranged && <Shown answer={answer} arranged={arranged} rows={rows} columns={columns} />}
      </Answer>
    </PageFrame>
  );
}
