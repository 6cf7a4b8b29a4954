// A row of the grid that is one cell wide: the name of a topic, or what an opened cell says.
import type { ReactNode } from 'react';
import type { MatrixColumn } from '../../server/api/contract.ts';
import type { GridItem } from './grid-items.ts';
import { OpenedCell } from './opened-cell.tsx';

interface Props {
  item: Exclude<GridItem, { kind: 'claim' }>;
  index: number;
  top: number;
  /** Columns that it spans, the headers included. */
  span: number;
  active: boolean;
  study: MatrixColumn | undefined;
  /** Tells how tall an opened cell has become. */
  measure: (element: HTMLElement | null) => void;
}

export function WideRow({ item, index, top, span, active, study, measure }: Props): ReactNode {
  const opened = item.kind === 'opened';
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={`matrix-wide ${item.kind}`}
      style={{ top }}
      data-row={index}
      data-index={index}
      ref={opened ? measure : undefined}
    >
      <div
        role={opened ? 'gridcell' : 'rowheader'}
        aria-colindex={1}
        aria-colspan={span}
        tabIndex={active ? 0 : -1}
        className="matrix-across"
        data-column={-1}
        title={opened ? undefined : item.topic.description}
      >
        {item.kind === 'topic' && (
          <>
            <b>{item.topic.label}</b>{' '}
            <span className="quiet">
              {item.claims} {item.claims === 1 ? 'claim' : 'claims'}
            </span>
          </>
        )}
        {opened && study && <OpenedCell row={item.row} cell={item.cell} study={study} />}
      </div>
    </div>
  );
}
