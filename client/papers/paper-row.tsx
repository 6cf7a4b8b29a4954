// One file on its way into the workspace, and what became of it.
import type { ReactNode } from 'react';
import type { ImportAnswer } from '../../server/api/contract.ts';
import type { Paper } from './import-papers.ts';

function Name({ name, good }: { name: string; good: boolean }): ReactNode {
  return (
    <>
      <b>
        <span aria-hidden="true">{good ? '✓' : '✗'}</span> {name}
      </b>{' '}
    </>
  );
}

/** A paper is reviewed; a dossier is opened, and reviewed there where it is a draft. */
function DossierLink({ answer: { dossier, kind } }: { answer: ImportAnswer }): ReactNode {
  return kind === 'paper' ? (
    <a href={`/d/${dossier}/review`}>Review the draft</a>
  ) : (
    <a href={`/d/${dossier}`}>Open the dossier</a>
  );
}

function Imported({ name, answer }: { name: string; answer: ImportAnswer }): ReactNode {
  const { counts, told, problems } = answer;
  return (
    <li>
      <Name name={name} good />
      {counts}
      {problems.length > 0 && `, ${problems.length} things to look at`}. {told.join(' ')} <DossierLink answer={answer} />
      {problems.length > 0 && (
        <details>
          <summary>What to look at</summary>
          <ul>
            {problems.map(({ place, message, tip }, at) => (
              <li key={at}>
                {place !== null && `${place}: `}
                {message}. {tip}
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  );
}

export function PaperRow({ paper: { name, state } }: { paper: Paper }): ReactNode {
  switch (state.kind) {
    case 'imported':
      return <Imported name={name} answer={state.answer} />;
    case 'failed':
      return (
        <li>
          <Name name={name} good={false} />
          {state.message} {state.tips.length === 1 && state.tips[0]}
          {state.tips.length > 1 && (
            <ul>
              {state.tips.map((tip, at) => (
                <li key={at}>{tip}</li>
              ))}
            </ul>
          )}
        </li>
      );
    case 'waiting':
      return <li>{name}: waiting</li>;
    case 'reading':
      return (
        <li>
          {name}: reading… <progress aria-label={`Reading ${name}`} />
        </li>
      );
  }
}
