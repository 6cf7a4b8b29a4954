// Results of a study, each as outcome and value: a table, because people compare down the column.
import type { Finding, Place } from '../../server/api/contract.ts';
import { findingDetails, findingValue, isFigure } from '../words/finding-words.ts';
import { NodeLink } from '../words/node-link.tsx';
import { ProvenanceMark } from '../words/provenance-mark.tsx';

function Row({ finding, places }: { finding: Finding; places: readonly Place[] }) {
  const details = findingDetails(finding);
  return (
    <tr>
      <th scope="row">
        <NodeLink id={finding.id}>{finding.outcome}</NodeLink>
        {finding.group && <span className="quiet below">{finding.group}</span>}
      </th>
      <td>
        {isFigure(finding) ? <b>{findingValue(finding)}</b> : findingValue(finding)}
        {details && <span className="quiet below">{details}</span>}
        {finding.note && <span className="quiet below">{finding.note}</span>}
        <ProvenanceMark of={finding.provenance} places={places} />
      </td>
    </tr>
  );
}

/** `caption` names the table for those who do not see what stands above it. */
export function FindingsList({
  findings,
  places,
  caption,
}: {
  findings: readonly Finding[];
  places: readonly Place[];
  caption: string;
}) {
  if (findings.length === 0) return null;
  return (
    <table className="findings">
      <caption className="unseen">{caption}</caption>
      <thead className="unseen">
        <tr>
          <th scope="col">Outcome</th>
          <th scope="col">Result</th>
        </tr>
      </thead>
      <tbody>
        {findings.map((finding) => (
          <Row key={finding.id} finding={finding} places={places} />
        ))}
      </tbody>
    </table>
  );
}
