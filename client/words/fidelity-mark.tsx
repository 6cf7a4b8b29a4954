// One fidelity verdict, as glyph, word and severity.
import type { EvidenceLine } from '../../server/api/contract.ts';
import { fidelityWords, severityWords } from './fidelity-words.ts';

type Verdict = NonNullable<EvidenceLine['fidelity']>;

/** The verdict without its reason. */
export function FidelityMark({ fidelity }: { fidelity: Pick<Verdict, 'label' | 'severity'> }) {
  const { glyph, label, meaning } = fidelityWords[fidelity.label];
  const severity = severityWords[fidelity.severity];
  return (
    <span className={`fidelity severity-${fidelity.severity}`} title={meaning}>
      <span className="glyph" aria-hidden="true">
        {glyph}
      </span>
      <span>{label}</span>
      {severity && <span className="quiet">, {severity}</span>}
    </span>
  );
}
