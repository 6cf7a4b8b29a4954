// A claim as answers show it: its statement, its evidence lines, its links to other claims and the events that bear on it.
import type { Claim, RelationKind } from '../model/claim.ts';
import type { Direction } from '../model/evidence.ts';
import { findRecords } from './evidence-graph.ts';
import type { BearsOnEdge, EvidenceGraph, RelatesEdge } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { isMutual } from './sentences/relation-sentence.ts';

export interface ClaimRelation {
  /** The other claim. */
  claim: string;
  kind: RelationKind;
  because: string;
  /** Told of this claim by the other one. */
  incoming: boolean;
  discussed: boolean | null;
}

export interface ClaimView extends Pick<Claim, 'id' | 'state' | 'label' | 'statement' | 'topic' | 'kind' | 'voice' | 'passages'> {
  evidence: EvidenceLine[];
  relations: ClaimRelation[];
  events: { event: string; direction: Direction; because: string }[];
  note: string | null;
}

const describeRelations = (id: string, edges: readonly RelatesEdge[]): ClaimRelation[] => {
  if (edges.length === 0) return [];
  const outgoing = edges.filter((edge) => edge.from === id);
  const told = new Set(outgoing.map((edge) => `${edge.relation.kind}--${edge.to}`));
  // A contradiction that both claims tell of is one; this claim's own reason is shown.
  const incoming = edges.filter(
    (edge) => edge.from !== id && !(isMutual(edge.relation.kind) && told.has(`${edge.relation.kind}--${edge.from}`)),
  );
  return [...outgoing, ...incoming].map((edge) => ({
    claim: edge.from === id ? edge.to : edge.from,
    kind: edge.relation.kind,
    because: edge.relation.because,
    incoming: edge.from !== id,
    discussed: edge.relation.discussed ?? null,
  }));
};

/** One claim of a dossier with everything that is linked to it; null where there is none of that id. */
export const describeClaim = (graph: EvidenceGraph, dossier: string, id: string): ClaimView | null => {
  const records = findRecords(graph, dossier);
  const claim = records?.claims.get(id);
  const key = records?.keys.get(id);
  if (!claim || key === undefined) return null;
  const lines: EvidenceLine[] = [];
  const relations: RelatesEdge[] = [];
  const events: BearsOnEdge[] = [];
  graph.forEachEdge(key, (_, edge) => {
    if (edge.kind === 'evidence') lines.push(edge.line);
    else if (edge.kind === 'relates') relations.push(edge);
    else if (edge.kind === 'bears-on' && edge.line === null) events.push(edge);
  });
  const { state, label, statement, topic, kind, voice, passages, note } = claim;
  return {
    id,
    state,
    label,
    statement,
    topic,
    kind,
    voice,
    passages,
    evidence: lines,
    relations: describeRelations(id, relations),
    events: events.map(({ from, direction, because }) => ({ event: from, direction, because: because ?? '' })),
    note: note ?? null,
  };
};
