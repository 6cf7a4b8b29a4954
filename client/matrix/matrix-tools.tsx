// Above the matrix: in which order it stands, what is filtered, how much of it is in sight, and how to read a cell.
import { type ReactNode, useId, useMemo } from 'react';
import { PageFilters } from '../pages/page-filters.tsx';
import { DIRECTIONS, directionWords } from '../words/direction-words.ts';
import { FIDELITIES, fidelityWords } from '../words/fidelity-words.ts';
import { actions } from '../store/explorer.ts';
import type { Arranged } from './arrange-matrix.ts';
import { COLUMN_ORDERS, type ColumnOrder, columnOrderWords, ROW_ORDERS, type RowOrder, rowOrderWords } from './matrix-order.ts';

function Order<T extends string>({
  label,
  setting,
  orders,
  words,
  chosen,
}: {
  label: string;
  setting: 'rows' | 'columns';
  orders: readonly T[];
  words: Readonly<Record<T, string>>;
  chosen: T;
}): ReactNode {
  const id = useId();
  return (
    <span className="matrix-order">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={chosen}
        onChange={({ target }) => actions.set(setting, target.value === orders[0] ? null : target.value)}
      >
        {orders.map((order) => (
          <option key={order} value={order}>
            {words[order]}
          </option>
        ))}
      </select>
    </span>
  );
}

interface Props {
  rows: RowOrder;
  columns: ColumnOrder;
  counts: { claims: number; studies: number; lines: number };
}

export function MatrixTools({ rows, columns, counts }: Props): ReactNode {
  const { claims, studies, lines } = counts;
  return (
    <div className="matrix-tools">
      <PageFilters />
      <Order label="Claims by" setting="rows" orders={ROW_ORDERS} words={rowOrderWords} chosen={rows} />
      <Order label="Studies by" setting="columns" orders={COLUMN_ORDERS} words={columnOrderWords} chosen={columns} />
      <p className="quiet" role="status">
        {claims} {claims === 1 ? 'claim' : 'claims'} × {studies} {studies === 1 ? 'study' : 'studies'}, {lines}{' '}
        {lines === 1 ? 'line' : 'lines'} of evidence
      </p>
    </div>
  );
}

/** How to read a cell, in the glyphs themselves; of the verdicts those that are in sight. */
export function MatrixKey({ arranged }: { arranged: Arranged }): ReactNode {
  const verdicts = useMemo(() => {
    const seen = new Set<string>();
    for (const row of arranged.cells.values()) for (const { fidelity } of row.values()) if (fidelity) seen.add(fidelity.label);
    return FIDELITIES.filter((label) => seen.has(label));
  }, [arranged]);
  return (
    <p className="matrix-key quiet small" id="matrix-key">
      In a cell: direction <b>as cited → as checked</b>, verdict on the citation, level (L) and patients (n) of the study.{' '}
      {DIRECTIONS.map((direction) => (
        <span key={direction}>
          <b className={`direction-${direction}`}>{directionWords[direction].glyph}</b>{' '}
          {directionWords[direction].label.toLowerCase()},{' '}
        </span>
      ))}
      <span>– not cited, </span>
      <span>? could not be judged, </span>
      <span>… not said yet. </span>
      {verdicts.map((label) => (
        <span key={label} title={fidelityWords[label].meaning}>
          <b>{fidelityWords[label].glyph}</b> {fidelityWords[label].label.toLowerCase()},{' '}
        </span>
      ))}
      <span>◦ holds under a condition.</span>
    </p>
  );
}
