// The verdict between two quotations: how faithful the citation is, why, and what the check read.
import type { Place, TraceLine } from '../../server/api/contract.ts';
import { basisWords } from '../words/basis-words.ts';
import { FidelityMark } from '../words/fidelity-mark.tsx';
import { ProvenanceMark } from '../words/provenance-mark.tsx';

/** Where the case does not cite the study there is no citation to judge: only what was read is said. */
export function Verdict({
  line,
  places,
}: {
  line: Pick<TraceLine, 'fidelity' | 'basis' | 'asChecked'>;
  places: readonly Place[];
}) {
  return (
    <div className={`verdict severity-${line.fidelity?.severity ?? 'none'}`}>
      {line.fidelity && (
        <p>
          <FidelityMark fidelity={line.fidelity} />
          <span className="because">. {line.fidelity.because}</span>
        </p>
      )}
      <p className="ground quiet">
        {basisWords[line.basis]}
        {line.asChecked && <ProvenanceMark of={line.asChecked.provenance} places={places} />}
      </p>
    </div>
  );
}
