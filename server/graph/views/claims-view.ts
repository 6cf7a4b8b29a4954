// The view of claims: claims as nodes between the case, their topics and the studies.
import type { DossierRecords } from '../dossier-records.ts';
import type { EdgeAttributes, EvidenceGraph } from '../evidence-graph.ts';
import { selectEvidence } from './select-evidence.ts';
import type { SelectedEvidence } from './select-evidence.ts';
import type { Selection } from './selection.ts';
import type { ViewOptions } from './view-options.ts';

/** Ids of the topics that the claims in sight are about, in the dossier's order. */
export const topicsInSight = (records: DossierRecords, claims: ReadonlySet<string>): string[] => {
  const about = new Set([...claims].map((id) => records.claims.get(id)?.topic));
  return [...records.topics.keys()].filter((id) => about.has(id));
};

/** Edges between works, claims and topics in sight; of the evidence, only the selected lines. */
export const claimEdges = ({ lines, claims, works, edges }: SelectedEvidence): EdgeAttributes[] => {
  const used = new Set(lines.map((edge) => edge.from));
  const between = edges.filter((edge) => {
    switch (edge.kind) {
      case 'asserts':
        return works.has(edge.from) && claims.has(edge.to);
      case 'about':
        return claims.has(edge.from);
      case 'relates':
        return claims.has(edge.from) && claims.has(edge.to);
      case 'same-cohort':
        return works.has(edge.from) && works.has(edge.to);
      case 'cites':
        return works.has(edge.to) && !used.has(edge.to);
      default:
        return false;
    }
  });
  return [...lines, ...between];
};

/** Case, claims, topics and studies, with `asserts`, `about`, `evidence`, `relates` and `same-cohort` edges. */
export const selectClaimsView = (graph: EvidenceGraph, records: DossierRecords, options: ViewOptions): Selection => {
  const selected = selectEvidence(graph, records, options);
  const nodes = [...selected.works, ...selected.claims, ...topicsInSight(records, selected.claims)];
  return { nodes, edges: claimEdges(selected) };
};
