// What the explorer in one file is made of, beside the dossier itself: the built page, what is drawn first, and what is wrong in
// the data.
import type { ExplorerBundle } from '../export/format.ts';
import { findRecords } from '../graph/evidence-graph.ts';
import { firstGraph } from './first-graph.ts';
import type { Snapshot } from './snapshot.ts';
import { writeJson } from './write-json.ts';

/** @param template the built page @returns null where there is no such dossier */
export function bundleExplorer(template: string, snapshot: Snapshot, dossier: string): ExplorerBundle | null {
  const first = firstGraph(snapshot, dossier);
  if (first === null) return null;
  // In the page the dossier is all of the library.
  const revision = findRecords(snapshot.graph, dossier)?.loaded.revision ?? '';
  const json = writeJson({ ...first.value, revision }).toString('latin1');
  return { template, first: { path: first.path, json }, problems: snapshot.problems };
}
