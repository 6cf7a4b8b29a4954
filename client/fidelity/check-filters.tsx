// The filters of the report: by verdict (the same filter as the graph's) and by severity (the report's own).
import type { ReactNode } from 'react';
import type { CitationCheck } from '../../server/api/contract.ts';
import { actions } from '../store/explorer.ts';
import { useExplorer } from '../store/use-explorer.ts';
import { FIDELITIES, fidelityWords } from '../words/fidelity-words.ts';
import { isJudged, readList, toggleInList } from './filter-checks.ts';

const SEVERITIES = [
  { id: 'none', label: 'No error' },
  { id: 'minor', label: 'Minor' },
  { id: 'major', label: 'Major' },
] as const;

interface Props {
  checks: readonly CitationCheck[];
  /** How many pass. */
  shown: number;
}

export function CheckFilters({ checks, shown }: Props): ReactNode {
  const labels = useExplorer((state) => state.filters.fidelity);
  const severity = useExplorer((state) => state.settings.severity);
  const count = (fits: (verdict: NonNullable<CitationCheck['verdict']>) => boolean): number =>
    checks.filter(({ verdict }) => verdict !== null && fits(verdict)).length;
  return (
    <div className="check-filters">
      <div role="group" aria-label="Show verdicts">
        {FIDELITIES.map((label) => {
          const many = count((verdict) => verdict.label === label);
          const on = labels.includes(label);
          if (many === 0 && !on) return null;
          return (
            <button
              key={label}
              type="button"
              aria-pressed={on}
              title={fidelityWords[label].meaning}
              onClick={() => actions.toggleFilter('fidelity', label)}
            >
              <span className="glyph" aria-hidden="true">
                {fidelityWords[label].glyph}
              </span>
              {fidelityWords[label].label} <span className="quiet">{many}</span>
            </button>
          );
        })}
      </div>
      <div role="group" aria-label="Show severities">
        {SEVERITIES.map(({ id, label }) => (
          <button
            key={id}
            type="button"
            aria-pressed={readList(severity).includes(id)}
            onClick={() => actions.set('severity', toggleInList(severity, id))}
          >
            {label} <span className="quiet">{count((verdict) => isJudged(verdict) && verdict.severity === id)}</span>
          </button>
        ))}
      </div>
      <p role="status" className="quiet">
        {shown === checks.length ? `All ${checks.length} lines shown` : `${shown} of ${checks.length} lines shown`}
      </p>
    </div>
  );
}
