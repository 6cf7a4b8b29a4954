// Paths between two nodes of a dossier, edges followed in both directions: the shortest, and all simple ones up to a length.
// Simple paths by iterative deepening (Korf, Artif Intell 27(1), 1985) with the true distance to the goal as the bound, so
// that no step is taken that cannot arrive.
import type { DossierRecords } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import { measureDistances } from './measure-distances.ts';
import { nearEdges } from './near-edges.ts';
import type { NearEdge } from './near-edges.ts';
import { edgeSentence } from './sentences/edge-sentence.ts';

export interface Path {
  nodes: string[];
  edges: string[];
}

export interface PathsAnswer {
  from: string;
  to: string;
  shortest: (Path & { sentences: string[] }) | null;
  all: Path[];
  truncated: boolean;
}

export interface PathLimits {
  /** Edges of the longest path that is listed under `all`. */
  length: number;
  paths: number;
  /** Steps that the search may take in all. */
  steps: number;
}

const usual: PathLimits = { length: 6, paths: 100, steps: 40_000 };

type Near = (id: string) => readonly NearEdge[];

/** Neighbours of a node, each through its most telling edge, looked up once. */
const rememberNear = (graph: EvidenceGraph, records: DossierRecords): Near => {
  const known = new Map<string, NearEdge[]>();
  return (id) => {
    const before = known.get(id);
    if (before) return before;
    const seen = new Set([id]);
    const near = nearEdges(graph, records, id).filter(({ other }) => !seen.has(other) && seen.add(other));
    known.set(id, near);
    return near;
  };
};

const walkShortest = (near: Near, distances: ReadonlyMap<string, number>, from: string): NearEdge[] => {
  const walk: NearEdge[] = [];
  for (let at = from, left = distances.get(from) ?? 0; left > 0; left--) {
    const step = near(at).find(({ other }) => distances.get(other) === left - 1);
    if (!step) break;
    walk.push(step);
    at = step.other;
  }
  return walk;
};

const asPath = (from: string, walk: readonly NearEdge[]): Path => ({
  nodes: [from, ...walk.map(({ other }) => other)],
  edges: walk.map(({ edge }) => edge.id),
});

const walkAll = (near: Near, distances: ReadonlyMap<string, number>, from: string, to: string, limits: PathLimits) => {
  const found: Path[] = [];
  let steps = 0;
  let truncated = false;
  const deepen = (at: string, left: number, walk: NearEdge[], on: Set<string>): void => {
    if (left === 0) {
      if (at !== to) return;
      if (found.length === limits.paths) truncated = true;
      else found.push(asPath(from, walk));
      return;
    }
    // A simple path ends where it first arrives.
    if (at === to) return;
    for (const step of near(at)) {
      if (truncated) return;
      const distance = distances.get(step.other);
      if (on.has(step.other) || distance === undefined || distance > left - 1) continue;
      if (++steps > limits.steps) {
        truncated = true;
        return;
      }
      on.add(step.other);
      walk.push(step);
      deepen(step.other, left - 1, walk, on);
      walk.pop();
      on.delete(step.other);
    }
  };
  for (let length = distances.get(from) ?? 0; length <= limits.length && !truncated; length++) {
    deepen(from, length, [], new Set([from]));
  }
  return { found, truncated };
};

/**
 * The shortest path and all simple paths of at most `limits.length` edges, shortest first, each pair of neighbours through its
 * most telling edge. `shortest` is null where no path leads from one to the other. `truncated` says that there are more such
 * paths than are listed. Null where the dossier does not know one of the ids.
 */
export const findPaths = (
  graph: EvidenceGraph,
  { dossier, from, to }: { dossier: string; from: string; to: string },
  limits: PathLimits = usual,
): PathsAnswer | null => {
  const records = findRecords(graph, dossier);
  if (!records || !records.keys.has(from) || !records.keys.has(to)) return null;
  const distances = measureDistances(graph, records, to);
  if (!distances.has(from)) return { from, to, shortest: null, all: [], truncated: false };
  const near = rememberNear(graph, records);
  const walk = walkShortest(near, distances, from);
  const sentences = walk.map(({ edge }) => edgeSentence(graph, records, edge));
  const { found, truncated } = walkAll(near, distances, from, to, limits);
  return { from, to, shortest: { ...asPath(from, walk), sentences }, all: found, truncated };
};
