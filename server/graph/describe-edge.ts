// What an edge of the graph says of itself in an answer.
import type { DossierRecords } from './dossier-records.ts';
import type { EdgeAttributes, EvidenceGraph } from './evidence-graph.ts';
import type { EdgeData } from './graph-elements.ts';
import { edgeSentence } from './sentences/edge-sentence.ts';

/** The edge with its ends as ids of the dossier and the sentence that says why it is here. */
export const describeEdge = (graph: EvidenceGraph, records: DossierRecords, edge: EdgeAttributes): EdgeData => {
  const ends = { id: edge.id, source: edge.from, target: edge.to, sentence: edgeSentence(graph, records, edge) };
  switch (edge.kind) {
    case 'evidence': {
      // What the study says in words is told by the trace; a picture has no room for it.
      const { id: _, reports: __, ...line } = edge.line;
      return { ...line, ...ends, kind: 'evidence', topic: edge.topic };
    }
    case 'asserts':
      return { ...ends, kind: 'asserts', passages: edge.passages, voice: edge.voice };
    case 'bears-on':
      return { ...ends, kind: 'bears-on', direction: edge.direction };
    case 'relates':
      return { ...ends, kind: 'relates', relation: edge.relation.kind, because: edge.relation.because };
    case 'cites':
      return { ...ends, kind: 'cites', citationNumber: edge.citationNumber, intent: edge.intent };
    case 'same-cohort':
      return { ...ends, kind: 'same-cohort', words: edge.words };
    case 'reports':
    case 'about':
      return { ...ends, kind: edge.kind };
  }
};
