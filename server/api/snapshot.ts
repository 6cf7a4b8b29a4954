// One state of what is served: the library as a graph, and what is worked out from it when it is first asked for. It needs neither
// disk nor server, so that a page that holds a dossier can open one as well (server/answer-in-page.ts).
import { buildGraph } from '../graph/build-graph.ts';
import type { SearchIndex } from '../graph/build-search-index.ts';
import { type EvidenceGraph, findRecords } from '../graph/evidence-graph.ts';
import { type DossierLayout, layoutDossier } from '../graph/layout/layout-dossier.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { rememberEach, rememberOne } from './remember.ts';

/** A dossier whose files cannot be served as they stand on disk. */
export interface BrokenDossier {
  /** ISO 8601, when that was noticed. */
  since: string;
  problems: Problem[];
}

/** One state of things. Nothing in it changes. */
export interface Snapshot {
  readonly library: Library;
  readonly graph: EvidenceGraph;
  /** Where everything stands in the pictures of a dossier; null where there is no such dossier. */
  readonly layoutOf: (dossier: string) => DossierLayout | null;
  readonly searchIndex: () => Promise<SearchIndex>;
  /** Everything known to be wrong in the dossiers that are served. */
  readonly problems: readonly Problem[];
  /** By id of the dossier. What is served of it, if anything, is its last good state. */
  readonly broken: ReadonlyMap<string, BrokenDossier>;
}

/** Builds the graph; the rest waits until it is asked for. */
export function openSnapshot({ library, problems, broken }: Pick<Snapshot, 'library' | 'problems' | 'broken'>): Snapshot {
  const graph = buildGraph(library);
  const layout = rememberEach((dossier) => layoutDossier(graph, dossier));
  return {
    library,
    graph,
    layoutOf: (dossier) => (findRecords(graph, dossier) === null ? null : layout(dossier)),
    searchIndex: rememberOne(async () => {
      // Not needed before the first search, and large enough to keep a server from listening a little sooner.
      const { buildSearchIndex } = await import('../graph/build-search-index.ts');
      return buildSearchIndex(graph);
    }),
    problems,
    broken,
  };
}
