// All gaps of one kind, explained once. Long lists show their beginning first.
import { type ReactNode, useState } from 'react';
import type { GapKind, GapView } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { usePrinting } from '../words/use-printing.ts';
import { gapWords } from './gap-words.ts';

const FIRST = 6;

function GapItem({ gap, name }: { gap: GapView; name: (study: string) => string }): ReactNode {
  const { claim, label, event, sentence, studies, cohorts } = gap;
  return (
    <li className="gap">
      {claim !== null && (
        <p>
          <NodeLink id={claim}>{label ?? claim}</NodeLink>
        </p>
      )}
      {claim === null && event !== null && (
        <p>
          <NodeLink id={event}>An event of the patient’s course</NodeLink>
        </p>
      )}
      <p>{sentence}</p>
      {studies.length > 0 && (
        <p className="quiet small">
          {studies.map((study, index) => (
            <span key={study}>
              {index > 0 && ', '}
              <NodeLink id={study}>{name(study)}</NodeLink>
            </span>
          ))}
          {cohorts !== null &&
            cohorts > 0 &&
            ` · ${cohorts} independent ${cohorts === 1 ? 'cohort' : 'cohorts'} behind the claim`}
        </p>
      )}
    </li>
  );
}

export function GapGroup({
  kind,
  gaps,
  name,
}: {
  kind: GapKind;
  gaps: readonly GapView[];
  name: (study: string) => string;
}): ReactNode {
  const [all, showAll] = useState(false);
  const printing = usePrinting();
  const { label, meaning } = gapWords[kind];
  const shown = all || printing ? gaps : gaps.slice(0, FIRST);
  return (
    <section className="gap-group" aria-labelledby={`gaps-${kind}`}>
      <h3 id={`gaps-${kind}`}>
        {label} <span className="quiet">{gaps.length}</span>
      </h3>
      <p className="quiet">{meaning}</p>
      <ul>
        {shown.map((gap) => (
          <GapItem key={gap.id} gap={gap} name={name} />
        ))}
      </ul>
      {shown.length < gaps.length && (
        <button type="button" onClick={() => showAll(true)}>
          Show all {gaps.length}
        </button>
      )}
    </section>
  );
}
