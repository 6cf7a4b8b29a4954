// What is wrong within the case itself, the gravest first; each opens with the words on both sides.
import type { ReactNode } from 'react';
import type { FidelityAnswer } from '../../server/api/contract.ts';
import { NodeLink } from '../words/node-link.tsx';

const SEVERITIES = ['major', 'moderate', 'minor', 'cosmetic', 'none'] as const;

export function DiscrepancyList({ discrepancies }: Pick<FidelityAnswer, 'discrepancies'>): ReactNode {
  const rank = (one: FidelityAnswer['discrepancies'][number]): number => SEVERITIES.indexOf(one.severity);
  return (
    <section className="discrepancies" aria-labelledby="discrepancies-heading">
      <h3 id="discrepancies-heading">What is wrong within the case</h3>
      {discrepancies.length === 0 ? (
        <p>Nothing was found.</p>
      ) : (
        <ul>
          {discrepancies
            .toSorted((one, other) => rank(one) - rank(other))
            .map(({ id, kind, severity, title }) => (
              <li key={id}>
                <span className={`severity severity-${severity}`}>{severity}</span>
                <NodeLink id={id}>{title}</NodeLink> <span className="quiet">{kind.replaceAll('-', ' ')}</span>
              </li>
            ))}
        </ul>
      )}
    </section>
  );
}
