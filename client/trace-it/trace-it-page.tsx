// Trace it: a learner judges each citation of the case after reading both sides, then sees the curators' judgement.
import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ClaimView } from '../../server/api/contract.ts';
import { queries } from '../api/queries.ts';
import { PageFrame } from '../pages/page-frame.tsx';
import { Answer } from '../words/answer.tsx';
import { type Attempt, keepAttempt, readAttempt } from './attempt.ts';
import { ExerciseView } from './exercise-view.tsx';
import { type Exercise, listExercises } from './list-exercises.ts';
import { Summary } from './summary.tsx';
import './trace-it.css';

function Judging({ dossier, claims }: { dossier: string; claims: readonly ClaimView[] }): ReactNode {
  const exercises = listExercises(claims);
  const [attempt, setAttempt] = useState<Attempt>(() => readAttempt(dossier));
  const [kept, setKept] = useState(true);
  const [at, setAt] = useState(() =>
    Math.max(
      0,
      exercises.findIndex(({ id }) => !(id in attempt)),
    ),
  );
  const exercise: Exercise | undefined = exercises[at];
  const trace = useQuery({ ...queries.trace(dossier, exercise?.claim ?? ''), enabled: exercise !== undefined });
  if (!exercise) return <p>The case of this dossier cites nothing that could be judged.</p>;
  const change = (next: Attempt): void => {
    setAttempt(next);
    setKept(keepAttempt(dossier, next));
  };
  const lines = claims.flatMap(({ evidence }) => evidence.filter(({ asCited }) => asCited !== null));
  return (
    <>
      <div className="exercise-steps">
        <button type="button" disabled={at === 0} onClick={() => setAt(at - 1)}>
          Previous
        </button>
        <span role="status">
          Citation {at + 1} of {exercises.length}
        </span>
        <button type="button" disabled={at === exercises.length - 1} onClick={() => setAt(at + 1)}>
          Next
        </button>
      </div>
      <progress aria-label="Citations judged" value={Object.keys(attempt).length} max={exercises.length} />
      {!kept && <p className="warn-word">This browser keeps nothing: the attempt is lost when the window closes.</p>}
      <Answer query={trace} what="both sides of the citation">
        {(data) => {
          const line = data.evidence.find(({ id }) => id === exercise.id);
          if (!line) return <p>This citation is no longer in the dossier.</p>;
          return (
            <ExerciseView
              key={exercise.id}
              trace={data}
              line={line}
              given={attempt[exercise.id] ?? null}
              judge={(judgement) => change({ ...attempt, [exercise.id]: judgement })}
            />
          );
        }}
      </Answer>
      <Summary
        dossier={dossier}
        lines={lines}
        attempt={attempt}
        startAgain={() => {
          change({});
          setAt(0);
        }}
      />
    </>
  );
}

export function TraceItPage({ dossier }: { dossier: string }): ReactNode {
  const claims = useQuery(queries.claims(dossier));
  return (
    <PageFrame lead="Read what the case says and what the cited study reports, choose, then compare. Nothing leaves this browser.">
      <Answer query={claims} what="the citations">
        {(data) => <Judging dossier={dossier} claims={data.items} />}
      </Answer>
    </PageFrame>
  );
}
