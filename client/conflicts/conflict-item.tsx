// One conflict: between what, in a sentence, on which axes its sides differ, and the table of the sides behind a button.
import { type ReactNode, useId } from 'react';
import type { ConflictView } from '../../server/api/contract.ts';
import { GraphLink } from '../pages/graph-link.tsx';
import { NodeLink } from '../words/node-link.tsx';
import { AlignedTable } from './aligned-table.tsx';
import { comparedWords, conflictWords } from './conflict-words.ts';

interface Props {
  conflict: ConflictView;
  label: (claim: string) => string;
  open: boolean;
  toggle: () => void;
}

export function ConflictItem({ conflict, label, open, toggle }: Props): ReactNode {
  const { id, kind, claims, sentence, because, discussed, aligned } = conflict;
  const compared = comparedWords(aligned);
  const table = useId();
  // Where studies stand on both sides the reason is how they compare, which is said below.
  const reason = kind !== 'evidence-on-both-sides' && !sentence.includes(because);
  return (
    <article className="conflict" id={`conflict-${id}`}>
      <p className="quiet small" title={conflictWords[kind].meaning}>
        {conflictWords[kind].label}
        {discussed === false && <b className="warn-word"> · not discussed by the case</b>}
        {discussed === true && ' · discussed by the case'}
      </p>
      <h4>
        {claims.map((claim, index) => (
          <span key={claim}>
            {index > 0 && <span className="quiet"> against </span>}
            <NodeLink id={claim}>{label(claim)}</NodeLink>
          </span>
        ))}
      </h4>
      <p>{sentence}</p>
      {reason && <p>{because}</p>}
      <p>
        {compared.differs && (
          <b>
            <span aria-hidden="true">≠ </span>
            {compared.differs}
          </b>
        )}{' '}
        <span className="quiet">{compared.rest}</span>
      </p>
      <div className="conflict-tools">
        <button type="button" aria-expanded={open} aria-controls={open ? table : undefined} onClick={toggle}>
          {open ? 'Hide the sides' : 'Lay the sides beside each other'}
        </button>
        <GraphLink select={claims[0] ?? null}>Show in the graph</GraphLink>
      </div>
      {open && (
        <div id={table}>
          <AlignedTable conflict={conflict} />
        </div>
      )}
    </article>
  );
}
