// The part of a dossier around one node, at the places it has in the full view.
import { describeEdge } from './describe-edge.ts';
import { findRecords } from './evidence-graph.ts';
import type { EdgeAttributes, EvidenceGraph } from './evidence-graph.ts';
import type { DossierLayout } from './layout/layout-dossier.ts';
import { measureDistances } from './measure-distances.ts';
import { nearEdges } from './near-edges.ts';
import { placeElements } from './place-elements.ts';
import type { GraphAnswer } from './select-view.ts';

/**
 * Everything at most `depth` (1 to 3) edges from a node, nearest first, and the edges between; null where the dossier does not know the id.
 */
export const selectNeighbourhood = (
  graph: EvidenceGraph,
  layout: DossierLayout,
  { node, depth }: { node: string; depth: number },
): GraphAnswer | null => {
  const records = findRecords(graph, layout.dossier);
  if (!records?.keys.has(node)) return null;
  const near = measureDistances(graph, records, node, depth);
  const edges = new Map<string, EdgeAttributes>();
  for (const id of near.keys()) {
    for (const { other, edge } of nearEdges(graph, records, id)) if (near.has(other)) edges.set(edge.id, edge);
  }
  const described = [...edges.values()].map((edge) => describeEdge(graph, records, edge));
  return {
    dossier: layout.dossier,
    view: 'full',
    revision: graph.getAttribute('revision'),
    elements: placeElements(layout, 'full', near.keys(), described),
  };
};
