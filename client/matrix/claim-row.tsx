// One claim across the studies in sight. Only cells that hold something are there, and the one the keyboard stands on.
import type { VirtualItem } from '@tanstack/react-virtual';
import { memo, type ReactNode } from 'react';
import type { MatrixCell, MatrixColumn, MatrixRow } from '../../server/api/contract.ts';
import { CellView, EmptyCell } from './cell-view.tsx';
import { cellSentence } from './cell-words.ts';
import { CLAIM_HEIGHT } from './grid-size.ts';

interface Props {
  /** Index among the rows below the head, from 0. */
  index: number;
  top: number;
  headWidth: number;
  row: MatrixRow;
  topic: string;
  cells: ReadonlyMap<string, MatrixCell> | undefined;
  columns: readonly MatrixColumn[];
  shown: readonly VirtualItem[];
  /** Column that the keyboard stands on in this row, -1 the header; null: another row. */
  active: number | null;
  /** Selected id where it is this claim or one of its lines. */
  selected: string | null;
}

export const ClaimRow = memo(function ClaimRow(props: Props): ReactNode {
  const { index, top, headWidth, row, topic, cells, columns, shown, active, selected } = props;
  return (
    <div role="row" aria-rowindex={index + 2} className="matrix-row" style={{ top, height: CLAIM_HEIGHT }} data-row={index}>
      <div
        role="rowheader"
        aria-colindex={1}
        tabIndex={active === -1 ? 0 : -1}
        className="matrix-rowhead"
        aria-selected={selected === row.id}
        style={{ width: headWidth }}
        data-column={-1}
        title={row.statement}
      >
        <span className="matrix-claim">{row.label}</span>
        <span className="unseen">
          . {topic}. {row.studies === 0 ? 'No study.' : `${row.studies} ${row.studies === 1 ? 'study' : 'studies'}.`}
        </span>
      </div>
      {shown.map(({ index: column, start }) => {
        const study = columns[column];
        if (!study) return null;
        const cell = cells?.get(study.id);
        if (!cell)
          return active === column ? (
            <EmptyCell key={study.id} sentence={`${study.label}: nothing on “${row.label}”.`} left={start} column={column} />
          ) : null;
        return (
          <CellView
            key={study.id}
            cell={cell}
            sentence={cellSentence(cell, row, study)}
            left={start}
            column={column}
            active={active === column}
            selected={selected === cell.id}
          />
        );
      })}
    </div>
  );
});
