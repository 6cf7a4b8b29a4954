// The full view: everything, the findings of the studies and the events of the patient's course among it.
import type { DossierRecords } from '../dossier-records.ts';
import type { EdgeAttributes, EvidenceGraph } from '../evidence-graph.ts';
import { claimEdges, topicsInSight } from './claims-view.ts';
import { selectEvidence } from './select-evidence.ts';
import type { SelectedEvidence } from './select-evidence.ts';
import type { Selection } from './selection.ts';
import { isFiltered } from './view-options.ts';
import type { ViewOptions } from './view-options.ts';

/** What findings and events bear on among the claims in sight. A finding's bearing is the checker's: not shown as cited. */
const bearings = ({ lines, claims, edges }: SelectedEvidence, options: ViewOptions): EdgeAttributes[] => {
  const chosen = new Set(lines.map((edge) => edge.id));
  return edges.filter(
    (edge) =>
      edge.kind === 'bears-on' &&
      claims.has(edge.to) &&
      (edge.line === null || (chosen.has(edge.line) && options.basis !== 'cited')),
  );
};

const findingsInSight = (records: DossierRecords, { works, lines }: SelectedEvidence, options: ViewOptions): Set<string> => {
  if (isFiltered(options)) return new Set(lines.flatMap((edge) => edge.line.findings));
  return new Set([...works].flatMap((id) => records.works.get(id)?.study.findings.map((finding) => finding.id) ?? []));
};

/** Everything; under a filter, findings of the lines in sight and events that bear on a claim in sight. */
export const selectFullView = (graph: EvidenceGraph, records: DossierRecords, options: ViewOptions): Selection => {
  const selected = selectEvidence(graph, records, options);
  const findings = findingsInSight(records, selected, options);
  const borne = bearings(selected, options);
  const bearing = new Set(borne.map((edge) => edge.from));
  const events = records.loaded.dossier.timeline.events.filter(({ id }) => !isFiltered(options) || bearing.has(id));
  const nodes = [
    ...selected.works,
    ...selected.claims,
    ...topicsInSight(records, selected.claims),
    ...findings,
    ...events.map(({ id }) => id),
  ];
  const shown = new Set(nodes);
  const rest = selected.edges.filter(
    (edge) =>
      (edge.kind === 'reports' && shown.has(edge.from) && shown.has(edge.to)) ||
      (edge.kind === 'cites' && shown.has(edge.from) && shown.has(edge.to)),
  );
  const claimed = claimEdges(selected).filter((edge) => edge.kind !== 'cites');
  return { nodes, edges: [...claimed, ...borne.filter((edge) => shown.has(edge.from)), ...rest] };
};
