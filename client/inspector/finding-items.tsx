// Results of a study as a list, for the narrow column beside a quotation; the study's own panel has them as a table.
import type { Finding, Place } from '../../server/api/contract.ts';
import { findingDetails, findingValue, isFigure } from '../words/finding-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import { ProvenanceMark } from '../words/provenance-mark.tsx';

export function FindingItems({ findings, places }: { findings: readonly Finding[]; places: readonly Place[] }) {
  if (findings.length === 0) return null;
  return (
    <ul className="finding-items">
      {findings.map((finding) => (
        <li key={finding.id}>
          {isFigure(finding) && <b>{findingValue(finding)} </b>}
          <NodeLink id={finding.id}>
            {finding.outcome}
            {finding.group && `, ${finding.group}`}
          </NodeLink>
          {!isFigure(finding) && `: ${findingValue(finding)}`} <span className="quiet">{findingDetails(finding)}</span>
          <ProvenanceMark of={finding.provenance} places={places} />
        </li>
      ))}
    </ul>
  );
}
