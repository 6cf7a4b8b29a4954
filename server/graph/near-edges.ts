// The edges at a node of one dossier, followed in both directions: the step of every walk.
import type { DossierRecords } from './dossier-records.ts';
import type { EdgeAttributes, EvidenceGraph } from './evidence-graph.ts';

/** From telling to plain: of several edges between two nodes the first says most. */
const order: readonly EdgeAttributes['kind'][] = [
  'evidence',
  'relates',
  'bears-on',
  'asserts',
  'reports',
  'same-cohort',
  'cites',
  'about',
];

export interface NearEdge {
  /** Id of the node at the other end. */
  other: string;
  edge: EdgeAttributes;
}

/** Edges of a dossier at one of its nodes, the most telling kinds first, then by id of the other end. */
export const nearEdges = (graph: EvidenceGraph, records: DossierRecords, id: string): NearEdge[] => {
  const key = records.keys.get(id);
  if (key === undefined) return [];
  const near: NearEdge[] = [];
  graph.forEachEdge(key, (_, edge) => {
    if (edge.dossier === records.loaded.dossier.id) near.push({ other: edge.from === id ? edge.to : edge.from, edge });
  });
  const rank = ({ edge }: NearEdge): number => order.indexOf(edge.kind);
  return near.toSorted((a, b) => rank(a) - rank(b) || (a.other < b.other ? -1 : a.other > b.other ? 1 : 0));
};
