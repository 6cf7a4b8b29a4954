// The contract of the graph routes: Cytoscape elements, the query that filters them, and paths between nodes.
import * as z from 'zod';
import { ClaimKind, RelationKind, Voice } from '../model/claim.ts';
import { Direction } from '../model/evidence.ts';
import { Id } from '../model/id.ts';
import { Level, Role } from '../model/study.ts';
import { EvidenceLine } from './evidence-contract.ts';
import { View } from './graph-view.ts';

const Position = z.object({ x: z.number(), y: z.number() });
const nodeBase = {
  id: z.string(),
  label: z.string(),
  unverified: z.boolean(),
  width: z.number().meta({ description: 'Width of the drawn node with its label, model units' }),
  height: z.number(),
};

export const NodeData = z.discriminatedUnion('kind', [
  z.object({ ...nodeBase, kind: z.literal('case'), title: z.string(), year: z.number().nullable() }),
  z.object({
    ...nodeBase,
    kind: z.literal('study'),
    role: Role,
    title: z.string().nullable(),
    year: z.number().nullable(),
    citationNumber: z.number().nullable(),
    level: Level.nullable(),
    design: z.string(),
    n: z.number().nullable(),
    topic: Id.nullable(),
  }),
  z.object({ ...nodeBase, kind: z.literal('claim'), statement: z.string(), topic: Id, claimKind: ClaimKind, voice: Voice }),
  z.object({ ...nodeBase, kind: z.literal('finding'), study: Id, words: z.string() }),
  z.object({ ...nodeBase, kind: z.literal('event'), eventKind: z.string(), when: z.string(), summary: z.string() }),
  z.object({ ...nodeBase, kind: z.literal('topic'), description: z.string() }),
]);
export type NodeData = z.infer<typeof NodeData>;

const edgeBase = {
  id: z.string(),
  source: z.string(),
  target: z.string(),
  sentence: z.string().meta({ description: 'Why this edge is here, in one sentence' }),
};

export const EdgeData = z.discriminatedUnion('kind', [
  EvidenceLine.omit({ id: true, reports: true }).extend({ ...edgeBase, kind: z.literal('evidence'), topic: Id }),
  z.object({ ...edgeBase, kind: z.literal('asserts'), passages: z.array(Id), voice: Voice }),
  z.object({ ...edgeBase, kind: z.literal('reports') }),
  z.object({ ...edgeBase, kind: z.literal('bears-on'), direction: Direction }),
  z.object({ ...edgeBase, kind: z.literal('about') }),
  z.object({ ...edgeBase, kind: z.literal('relates'), relation: RelationKind, because: z.string() }),
  z.object({
    ...edgeBase,
    kind: z.literal('cites'),
    citationNumber: z.number().nullable(),
    intent: z.string().meta({ description: 'CiTO property, e.g. cito:citesAsEvidence' }),
  }),
  z.object({ ...edgeBase, kind: z.literal('same-cohort'), words: z.string() }),
]);
export type EdgeData = z.infer<typeof EdgeData>;

export const GraphNode = z.object({ data: NodeData, position: Position }).meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof GraphNode>;
export const GraphEdge = z.object({ data: EdgeData }).meta({ id: 'GraphEdge' });
export type GraphEdge = z.infer<typeof GraphEdge>;

export const GraphAnswer = z
  .object({
    dossier: Id,
    view: View,
    revision: z.string(),
    elements: z.object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) }),
  })
  .meta({ id: 'Graph' });
export type GraphAnswer = z.infer<typeof GraphAnswer>;

export const PathsAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    shortest: z.object({ nodes: z.array(z.string()), edges: z.array(z.string()), sentences: z.array(z.string()) }).nullable(),
    all: z.array(z.object({ nodes: z.array(z.string()), edges: z.array(z.string()) })),
    truncated: z.boolean().meta({ description: 'More simple paths exist than are listed' }),
  })
  .meta({ id: 'Paths' });
export type PathsAnswer = z.infer<typeof PathsAnswer>;
