// What a what-if comes to: how many claims lose or keep their support, which ones, and what is off and why. Counts of
// studies and of independent cohorts; never a score.
import { type ReactNode, useState } from 'react';
import type { WhatIfAnswer, WhatIfItem } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';
import { usePrinting } from '../words/use-printing.ts';
import { stateWords, SUPPORT_STATES, type SupportState, supportWords } from './state-words.ts';

function Bar({ totals }: { totals: WhatIfAnswer['totals'] }): ReactNode {
  return (
    <ul className="what-if-bar" aria-label="Claims by what becomes of their support">
      {SUPPORT_STATES.filter((state) => totals[state] > 0).map((state) => (
        <li key={state} className={`state-${state}`} style={{ flexGrow: totals[state] }} title={stateWords[state].meaning}>
          <b>
            <span aria-hidden="true">{stateWords[state].glyph}</span> {totals[state]}
          </b>{' '}
          {stateWords[state].label.toLowerCase()}
        </li>
      ))}
    </ul>
  );
}

function ClaimItem({ item }: { item: WhatIfItem }): ReactNode {
  return (
    <li>
      <NodeLink id={item.claim}>{item.label}</NodeLink>
      <span className="quiet">
        {supportWords(item.before)} <span aria-hidden="true">→</span>
        <span className="unseen">becomes</span> {supportWords(item.after)}
      </span>
    </li>
  );
}

function Group({ state, items }: { state: SupportState; items: readonly WhatIfItem[] }): ReactNode {
  const { label, glyph, meaning } = stateWords[state];
  const [open, setOpen] = useState(state === 'lost' || state === 'weakened');
  const printing = usePrinting();
  if (items.length === 0) return null;
  return (
    <details
      className={`what-if-group state-${state}`}
      open={open || printing}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <b>
          <span aria-hidden="true">{glyph}</span> {label}
        </b>{' '}
        <span className="quiet">
          {items.length}. {meaning}
        </span>
      </summary>
      <ul>{(open || printing) && items.map((item) => <ClaimItem key={item.claim} item={item} />)}</ul>
    </details>
  );
}

function Off({
  off,
  name,
  totals,
}: {
  off: WhatIfAnswer['off'];
  name: (study: string) => string;
  totals: WhatIfAnswer['totals'];
}): ReactNode {
  return (
    <details className="what-if-group">
      <summary>
        <b>What is off</b>{' '}
        <span className="quiet">
          {totals.studiesOff} {totals.studiesOff === 1 ? 'study' : 'studies'}, {totals.linesOff} single{' '}
          {totals.linesOff === 1 ? 'line' : 'lines'}
        </span>
      </summary>
      <ul>
        {off.map(({ study, claim, because }) => (
          <li key={`${study} ${claim ?? ''}`}>
            <NodeLink id={claim === null ? study : `${claim}--${study}`}>{name(study)}</NodeLink>
            <span className="quiet">
              {claim !== null && 'for one claim. '}
              {because.join(' ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Outcome({ answer, name }: { answer: WhatIfAnswer; name: (study: string) => string }): ReactNode {
  const { totals, items, off } = answer;
  if (off.length === 0)
    return (
      <p role="status">
        Nothing is switched off. {totals.supported} of {totals.claims} claims are supported by a study; {totals.none} are not.
      </p>
    );
  return (
    <div className="what-if-outcome">
      <p role="status">
        Of {totals.supported} supported claims, <b>{totals.lost}</b> {totals.lost === 1 ? 'loses' : 'lose'} all support,{' '}
        <b>{totals.weakened}</b> {totals.weakened === 1 ? 'is' : 'are'} weakened, <b>{totals.kept}</b>{' '}
        {totals.kept === 1 ? 'keeps' : 'keep'} it.
      </p>
      <Bar totals={totals} />
      {SUPPORT_STATES.map((state) => (
        <Group key={state} state={state} items={items.filter((item) => item.state === state)} />
      ))}
      <Off off={off} name={name} totals={totals} />
    </div>
  );
}
