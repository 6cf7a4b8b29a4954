// Marks that are no filters: what else can be seen in the current view, and how to move in it.
import type { ReactNode } from 'react';
import type { Basis, ViewName } from '../address/address.ts';

export function OtherMarks({ view, basis }: { view: ViewName; basis: Basis }): ReactNode {
  return (
    <details className="legend-group">
      <summary>Other marks, and how to move</summary>
      <ul className="small">
        <li>
          <span className="unverified">unverified</span> A dashed outline: recalled, or resting on something recalled; not checked
          against a record.
        </li>
        {basis === 'checked' && (
          <li>A hollow arrow: the evidence holds only under a condition. A heavy line: a major infidelity.</li>
        )}
        <li>A thick amber line joins studies of the same patients: they count once.</li>
        {view !== 'studies' && (
          <li>
            A dashed line with a bar at both ends joins claims that contradict each other; a thin arrow, a claim that follows
            from, refines or restates another.
          </li>
        )}
        {view !== 'studies' && <li>Claims on paper are the authors’, in our words; an outlined one is the curators’ own.</li>}
        <li>Click shows the words; double click shows only what touches a node; drag and wheel move the picture.</li>
        <li>
          <kbd>/</kbd> searches. The outline holds the same graph for the keyboard.
        </li>
      </ul>
    </details>
  );
}
