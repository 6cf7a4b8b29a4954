// The row of studies at the top of the grid, which stays there.
import type { VirtualItem } from '@tanstack/react-virtual';
import type { ReactNode } from 'react';
import type { MatrixColumn } from '../../server/api/contract.ts';
import { roleWords } from '../words/role-words.ts';
import { COLUMN_WIDTH, HEAD_HEIGHT } from './grid-size.ts';

/** What a reader must know before leaning on a study. */
const FALLEN: ReadonlySet<string> = new Set(['retracted', 'superseded', 'abandoned']);

function StudyFacts({ study }: { study: MatrixColumn }): ReactNode {
  const { citationNumber, role, level, n, standing } = study;
  const facts = [level === null ? '' : `L${level}`, n === null ? '' : `n ${n}`].filter(Boolean);
  return (
    <>
      <span className="matrix-facts">
        {citationNumber === null ? roleWords[role].label.toLowerCase() : `[${citationNumber}]`}
      </span>
      {facts.length > 0 && <span className="matrix-facts">{facts.join(' · ')}</span>}
      {FALLEN.has(standing.status) && <b className="matrix-facts warn-word">{standing.status}</b>}
    </>
  );
}

interface Props {
  headWidth: number;
  columns: readonly MatrixColumn[];
  shown: readonly VirtualItem[];
  /** Column that the keyboard stands on here; null: another row. */
  active: number | null;
  selected: string | null;
}

export function ColumnHeads({ headWidth, columns, shown, active, selected }: Props): ReactNode {
  return (
    <div role="row" aria-rowindex={1} className="matrix-heads" style={{ height: HEAD_HEIGHT }} data-row={-1}>
      <div
        role="columnheader"
        aria-colindex={1}
        tabIndex={active === -1 ? 0 : -1}
        className="matrix-corner"
        style={{ width: headWidth }}
        data-column={-1}
      >
        <span>Claim</span>
        <span className="quiet">Study</span>
      </div>
      {shown.map(({ index, start }) => {
        const study = columns[index];
        if (!study) return null;
        return (
          <div
            key={study.id}
            role="columnheader"
            aria-colindex={index + 2}
            aria-selected={selected === study.id}
            tabIndex={active === index ? 0 : -1}
            className="matrix-colhead"
            style={{ left: start, width: COLUMN_WIDTH, height: HEAD_HEIGHT }}
            data-column={index}
            title={study.title ?? study.label}
          >
            <span className="matrix-study">{study.label}</span>
            <StudyFacts study={study} />
          </div>
        );
      })}
    </div>
  );
}
