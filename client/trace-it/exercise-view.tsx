// One citation to judge: both sides without the verdict, the learner's choice, then the curators' with its reason.
import { type ReactNode, useState } from 'react';
import type { Trace, TraceLine } from '../../server/api/contract.ts';
import { SourceSide } from '../inspector/source-side.tsx';
import { Verdict } from '../inspector/verdict.tsx';
import { DIRECTIONS, directionWords } from '../words/direction-words.ts';
import { FIDELITIES, type FidelityLabel, fidelityWords } from '../words/fidelity-words.ts';
import { Quotation } from '../words/quotation.tsx';
import type { Judged, Judgement } from './attempt.ts';
import { Choice, type Option } from './choice.tsx';
import { curatorsJudgement } from './curators-judgement.ts';
import { judgedLabel } from './judged-label.ts';

const DIRECTION_OPTIONS: readonly Option<Judged>[] = [
  ...DIRECTIONS.map((value): Option<Judged> => ({ value, ...directionWords[value] })),
  { value: 'cannot-tell', label: 'Cannot be told', glyph: '?', meaning: 'What is at hand does not say which way it points.' },
];
const FIDELITY_OPTIONS = FIDELITIES.map((value): Option<FidelityLabel> => ({ value, ...fidelityWords[value] }));

interface Props {
  trace: Trace;
  line: TraceLine;
  /** What was judged before, shown with the curators' answer. */
  given: Judgement | null;
  judge: (judgement: Judgement) => void;
}

const Outcome = ({ mine, theirs, what }: { mine: string; theirs: string; what: string }): ReactNode => (
  <li>
    <b>{mine === theirs ? '✓ The same' : '≠ Different'}</b>: {what}, you said “{mine}”, the curators “{theirs}”.
  </li>
);

function Revealed({ trace, line, given }: { trace: Trace; line: TraceLine; given: Judgement }): ReactNode {
  const theirs = curatorsJudgement(line);
  return (
    <section className="revealed" aria-label="The curators’ judgement">
      <ul>
        <Outcome what="direction" mine={judgedLabel(given.direction)} theirs={judgedLabel(theirs.direction)} />
        <Outcome what="fidelity" mine={fidelityWords[given.fidelity].label} theirs={fidelityWords[theirs.fidelity].label} />
      </ul>
      <Verdict line={line} places={trace.places} />
    </section>
  );
}

export function ExerciseView({ trace, line, given, judge }: Props): ReactNode {
  const [direction, setDirection] = useState<Judged | null>(given?.direction ?? null);
  const [fidelity, setFidelity] = useState<FidelityLabel | null>(given?.fidelity ?? null);
  const done = given !== null;
  return (
    <article className="exercise">
      <p className="exercise-claim">
        <span className="quiet">The claim</span> {trace.claim.statement}
      </p>
      <div className="exercise-sides">
        <div className="side citing-side">
          <p className="side-title">The case says, citing {line.work.label}</p>
          {line.quotations.citing.map((passage) => (
            <Quotation key={passage.id} passage={passage} />
          ))}
          {line.quotations.citing.length === 0 && <p className="quiet">No words of the case are tied to this citation.</p>}
        </div>
        <SourceSide line={line} places={trace.places} />
      </div>
      <div className="exercise-choices">
        <Choice
          legend="By what it reports, how does the study bear on the claim?"
          name="direction"
          options={DIRECTION_OPTIONS}
          chosen={direction}
          disabled={done}
          choose={setDirection}
        />
        <Choice
          legend="How faithfully does the case cite it?"
          name="fidelity"
          options={FIDELITY_OPTIONS}
          chosen={fidelity}
          disabled={done}
          choose={setFidelity}
        />
      </div>
      {!done && (
        <button
          type="button"
          className="primary"
          disabled={direction === null || fidelity === null}
          onClick={() => direction && fidelity && judge({ direction, fidelity })}
        >
          Compare with the curators
        </button>
      )}
      <div role="status">{given && <Revealed trace={trace} line={line} given={given} />}</div>
    </article>
  );
}
