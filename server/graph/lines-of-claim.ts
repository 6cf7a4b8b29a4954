// The evidence lines of one claim, as the graph holds them.
import type { DossierRecords } from './dossier-records.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';

/** In the order of the dossier; empty where there is no such claim. Costs the edges at the claim. */
export const linesOfClaim = (graph: EvidenceGraph, records: DossierRecords, claim: string): EvidenceLine[] => {
  const lines: EvidenceLine[] = [];
  const key = records.claims.has(claim) ? records.keys.get(claim) : undefined;
  if (key === undefined) return lines;
  graph.forEachInEdge(key, (_, edge) => {
    if (edge.kind === 'evidence') lines.push(edge.line);
  });
  return lines;
};
