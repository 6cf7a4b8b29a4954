// How a learner's judgements compare with the curators', once there are some: agreement beyond chance on each axis.
import type { ReactNode } from 'react';
import type { EvidenceLine } from '../../server/api/contract.ts';
import { saveFile } from '../pages/save-file.ts';
import type { Attempt } from './attempt.ts';
import { type Agreement, cohensKappa } from './cohens-kappa.ts';
import { curatorsJudgement } from './curators-judgement.ts';
import { writeAttempt } from './write-attempt.ts';

interface Props {
  dossier: string;
  lines: readonly EvidenceLine[];
  attempt: Attempt;
  startAgain: () => void;
}

const Row = ({ axis, agreement }: { axis: string; agreement: Agreement }): ReactNode => (
  <tr>
    <th scope="row">{axis}</th>
    <td>
      {agreement.same} of {agreement.n}
    </td>
    <td>{agreement.kappa === null ? 'not defined' : agreement.kappa.toFixed(2)}</td>
  </tr>
);

/** Shown from the first judgement on; says when it is the whole dossier. */
export function Summary({ dossier, lines, attempt, startAgain }: Props): ReactNode {
  const judged = lines.flatMap((line) => {
    const mine = attempt[line.id];
    return mine ? [{ mine, theirs: curatorsJudgement(line) }] : [];
  });
  if (judged.length === 0) return null;
  const agreementOn = (axis: 'direction' | 'fidelity'): Agreement =>
    cohensKappa(judged.map(({ mine, theirs }) => [mine[axis], theirs[axis]] as const));
  return (
    <section className="summary" aria-labelledby="summary-heading">
      <h3 id="summary-heading">
        {judged.length === lines.length ? 'All citations judged' : `So far: ${judged.length} of ${lines.length} citations judged`}
      </h3>
      <table>
        <caption className="quiet">
          Cohen’s κ: 1 is full agreement, 0 what chance would give. The curators are not the truth: where you differ, read both
          reasons.
        </caption>
        <thead>
          <tr>
            <th scope="col">Axis</th>
            <th scope="col">The same</th>
            <th scope="col">Cohen’s κ</th>
          </tr>
        </thead>
        <tbody>
          <Row axis="Direction" agreement={agreementOn('direction')} />
          <Row axis="Fidelity" agreement={agreementOn('fidelity')} />
        </tbody>
      </table>
      <div className="summary-tools">
        <button
          type="button"
          onClick={() => saveFile(`${dossier}-attempt.csv`, 'text/csv;charset=utf-8', writeAttempt(lines, attempt))}
        >
          Save the attempt (CSV)
        </button>
        <button type="button" onClick={startAgain}>
          Start again
        </button>
      </div>
    </section>
  );
}
