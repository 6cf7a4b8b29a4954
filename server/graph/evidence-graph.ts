// The evidence graph: one directed multigraph for the library, with the curated records as attributes of nodes and edges.
// Node and edge kinds follow VA-Spec (evidence lines, study results), CiTO (citations) and micropublications (claims).
import type { MultiDirectedGraph } from 'graphology';
import type { Claim, Relation, Voice } from '../model/claim.ts';
import type { Topic } from '../model/dossier.ts';
import type { CaseEvent } from '../model/event.ts';
import type { Direction } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import type { EvidenceLine } from './evidence-line.ts';

/** A work stands in the graph once; `records` holds what each dossier that has it says of it, by id of the dossier. */
export type WorkNode = { kind: 'case' | 'study'; records: Record<string, WorkRecord> };
export type ClaimNode = { kind: 'claim'; dossier: string; claim: Claim };
export type FindingNode = { kind: 'finding'; dossier: string; study: string; finding: Finding };
export type EventNode = { kind: 'event'; dossier: string; event: CaseEvent };
export type TopicNode = { kind: 'topic'; dossier: string; topic: Topic };
export type NodeAttributes = WorkNode | ClaimNode | FindingNode | EventNode | TopicNode;

/** Every edge belongs to one dossier and knows its own id and those of its ends there. */
type EdgeBase = { dossier: string; id: string; from: string; to: string };
export type EvidenceEdge = EdgeBase & { kind: 'evidence'; line: EvidenceLine; topic: string };
export type AssertsEdge = EdgeBase & { kind: 'asserts'; passages: string[]; voice: Voice };
export type ReportsEdge = EdgeBase & { kind: 'reports' };
/** `line` is the evidence line that a finding bears through; null for an event, which has its own reason. */
export type BearsOnEdge = EdgeBase & { kind: 'bears-on'; direction: Direction; because: string | null; line: string | null };
export type AboutEdge = EdgeBase & { kind: 'about' };
export type RelatesEdge = EdgeBase & { kind: 'relates'; relation: Relation };
export type CitesEdge = EdgeBase & { kind: 'cites'; citationNumber: number | null; intent: string };
export type SameCohortEdge = EdgeBase & { kind: 'same-cohort'; words: string; overlap: 'same-cohort' | 'overlapping-cohort' };
export type EdgeAttributes =
  | EvidenceEdge
  | AssertsEdge
  | ReportsEdge
  | BearsOnEdge
  | AboutEdge
  | RelatesEdge
  | CitesEdge
  | SameCohortEdge;

export type GraphAttributes = {
  revision: string;
  /** By id of the dossier, in the order of the library. */
  dossiers: ReadonlyMap<string, DossierRecords>;
};

export type EvidenceGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, GraphAttributes>;

/** Key of a node or an edge in the graph of the whole library. */
export const nodeKey = (dossier: string, id: string): string => `${dossier}/${id}`;

/** The records of a dossier, or null where the library has none of that id. */
export const findRecords = (graph: EvidenceGraph, dossier: string): DossierRecords | null =>
  graph.getAttribute('dossiers').get(dossier) ?? null;

/** Key of the node that a dossier knows by this id, or null. */
export const findNode = (graph: EvidenceGraph, dossier: string, id: string): string | null =>
  findRecords(graph, dossier)?.keys.get(id) ?? null;

/** All edges of a dossier, in the order they were added. */
export const edgesOf = (graph: EvidenceGraph, records: DossierRecords): EdgeAttributes[] =>
  records.edges.map((key) => graph.getEdgeAttributes(key));
