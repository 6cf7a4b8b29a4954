// One cell of the grid: direction as cited and as checked, the verdict, level and n. Glyphs first; colour only repeats them.
import { memo, type ReactNode } from 'react';
import type { MatrixCell } from '../../server/api/contract.ts';
import { type Direction, directionWords } from '../words/direction-words.ts';
import { isCitation } from '../words/said-words.ts';
import { fidelityWords } from '../words/fidelity-words.ts';
import { COLUMN_WIDTH } from './grid-size.ts';

/** `none` stands where that side says nothing. */
function Way({ direction, none }: { direction: Direction | undefined; none: string }): ReactNode {
  return <b className={direction ? `direction-${direction}` : 'quiet'}>{direction ? directionWords[direction].glyph : none}</b>;
}

interface Props {
  cell: MatrixCell;
  sentence: string;
  left: number;
  /** Index of the column, from 0. */
  column: number;
  active: boolean;
  selected: boolean;
}

/** Its sentence is its name; what is drawn is hidden from screen readers. */
export const CellView = memo(function CellView({ cell, sentence, left, column, active, selected }: Props): ReactNode {
  const facts = [cell.level === null ? '' : `L${cell.level}`, cell.n === null ? '' : `n ${cell.n}`].filter(Boolean);
  return (
    <div
      role="gridcell"
      aria-label={sentence}
      aria-colindex={column + 2}
      aria-selected={selected}
      tabIndex={active ? 0 : -1}
      className={`matrix-cell${cell.unverified ? ' is-unverified' : ''}${isCitation(cell) ? '' : ' brought'}`}
      style={{ left, width: COLUMN_WIDTH }}
      data-column={column}
      title={sentence}
    >
      <span className="matrix-ways">
        <Way direction={cell.asCited?.direction} none={cell.proposed ? '…' : '–'} />
        <i>→</i>
        <Way direction={cell.asChecked?.direction} none={cell.proposed ? '…' : '?'} />
        {cell.fidelity && (
          <b className={`matrix-verdict severity-${cell.fidelity.severity}`}>{fidelityWords[cell.fidelity.label].glyph}</b>
        )}
      </span>
      <span className="matrix-facts">
        {facts.join(' · ')}
        {cell.condition !== null && ' ◦'}
      </span>
      {cell.unverified && <span className="matrix-facts">unverified</span>}
    </div>
  );
});

/** An empty cell, there only while the keyboard stands on it. */
export function EmptyCell({ sentence, left, column }: { sentence: string; left: number; column: number }): ReactNode {
  return (
    <div
      role="gridcell"
      aria-label={sentence}
      aria-colindex={column + 2}
      tabIndex={0}
      className="matrix-cell empty"
      style={{ left, width: COLUMN_WIDTH }}
      data-column={column}
    />
  );
}
