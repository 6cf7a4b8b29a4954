// Builds the evidence graph of a library: every node and edge kind, in time linear in the number of records.
// A reference that leads nowhere is skipped here (a check reports it), so that one mistake does not hide a dossier.
import { MultiDirectedGraph } from 'graphology';
import type { Library } from '../model/library.ts';
import { addEdges } from './add-edges.ts';
import { addNodes } from './add-nodes.ts';
import { recordDossier } from './dossier-records.ts';
import type { EdgeAttributes, EvidenceGraph, GraphAttributes, NodeAttributes } from './evidence-graph.ts';
import { mergeWorks } from './merge-works.ts';

/** One graph for the library; the same work in two dossiers (same verified DOI or PMID) is one node. */
export const buildGraph = (library: Library): EvidenceGraph => {
  const graph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>();
  const dossiers = new Map(library.dossiers.map((loaded) => [loaded.dossier.id, recordDossier(loaded)]));
  graph.replaceAttributes({ revision: library.revision, dossiers });
  const keys = mergeWorks(dossiers);
  for (const [dossier, records] of dossiers) {
    addNodes(graph, dossier, records, keys);
    addEdges(graph, dossier, records);
  }
  return graph;
};
