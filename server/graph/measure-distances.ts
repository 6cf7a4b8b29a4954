// Breadth-first search: how many edges away everything is (Cormen et al., Introduction to Algorithms, ch. 20.2).
import type { DossierRecords } from './dossier-records.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import { nearEdges } from './near-edges.ts';

/** Distances from a node of a dossier by id, nearest first, itself at 0; nothing further than `furthest` is visited. */
export const measureDistances = (
  graph: EvidenceGraph,
  records: DossierRecords,
  from: string,
  furthest: number = Number.POSITIVE_INFINITY,
): Map<string, number> => {
  const distances = new Map([[from, 0]]);
  for (const [id, distance] of distances) {
    if (distance >= furthest) continue;
    for (const { other } of nearEdges(graph, records, id)) if (!distances.has(other)) distances.set(other, distance + 1);
  }
  return distances;
};
