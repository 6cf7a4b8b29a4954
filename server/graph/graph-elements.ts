// What a graph answer holds: Cytoscape elements, nodes with their place and size, edges with the sentence that explains them.
import type { ClaimKind, RelationKind, Voice } from '../model/claim.ts';
import type { Direction } from '../model/evidence.ts';
import type { Level, Role } from '../model/study.ts';
import type { EvidenceLine } from './evidence-line.ts';

interface NodeBase {
  id: string;
  label: string;
  unverified: boolean;
}

/** A node without its size, which the layout knows. */
export type NodeFacts = NodeBase &
  (
    | { kind: 'case'; title: string; year: number | null }
    | {
        kind: 'study';
        role: Role;
        title: string | null;
        year: number | null;
        citationNumber: number | null;
        level: Level | null;
        design: string;
        n: number | null;
        topic: string | null;
      }
    | { kind: 'claim'; statement: string; topic: string; claimKind: ClaimKind; voice: Voice }
    | { kind: 'finding'; study: string; words: string }
    | { kind: 'event'; eventKind: string; when: string; summary: string }
    | { kind: 'topic'; description: string }
  );
export type NodeKind = NodeFacts['kind'];

/** Sizes in model units; what they enclose is told in layout/node-box.ts. */
export type NodeData = NodeFacts & { width: number; height: number };

interface EdgeEnds {
  id: string;
  source: string;
  target: string;
  sentence: string;
}

export type EdgeData = EdgeEnds &
  (
    | (Omit<EvidenceLine, 'id' | 'reports'> & { kind: 'evidence'; topic: string })
    | { kind: 'asserts'; passages: string[]; voice: Voice }
    | { kind: 'reports' }
    | { kind: 'bears-on'; direction: Direction }
    | { kind: 'about' }
    | { kind: 'relates'; relation: RelationKind; because: string }
    | { kind: 'cites'; citationNumber: number | null; intent: string }
    | { kind: 'same-cohort'; words: string }
  );

export interface Position {
  x: number;
  y: number;
}

export interface Elements {
  nodes: { data: NodeData; position: Position }[];
  edges: { data: EdgeData }[];
}
