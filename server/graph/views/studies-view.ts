// The view of studies: the case and its studies, linked by the claims between them, one edge a claim.
import type { DossierRecords } from '../dossier-records.ts';
import type { EdgeAttributes, EvidenceGraph } from '../evidence-graph.ts';
import { selectEvidence } from './select-evidence.ts';
import type { Selection } from './selection.ts';
import type { ViewOptions } from './view-options.ts';

/** Case and studies; an edge a claim, `same-cohort` edges, and `cites` only for a work without an evidence line in sight. */
export const selectStudiesView = (graph: EvidenceGraph, records: DossierRecords, options: ViewOptions): Selection => {
  const { lines, works, edges } = selectEvidence(graph, records, options);
  const caseId = records.loaded.dossier.case;
  const used = new Set(lines.map((edge) => edge.from));
  const shown = edges.filter(
    (edge) =>
      (edge.kind === 'same-cohort' && works.has(edge.from) && works.has(edge.to)) ||
      (edge.kind === 'cites' && works.has(edge.to) && !used.has(edge.to)),
  );
  // Evidence that the case brings itself has no second end here.
  const drawn = lines.filter((edge) => edge.from !== caseId).map((edge): EdgeAttributes => ({ ...edge, to: caseId }));
  return { nodes: [...works], edges: [...drawn, ...shown] };
};
