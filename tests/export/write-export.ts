// A dossier written in one format, as the command and the route write it, for the tests of the writers.
import { buildGraph } from '../../server/graph/build-graph.ts';
import { findRecords } from '../../server/graph/evidence-graph.ts';
import { collectFile } from '../../server/export/collect-file.ts';
import { exportDossier } from '../../server/export/export-dossier.ts';
import { DEFAULT_OPTIONS, type ExportInput, type ExportOptions } from '../../server/export/format.ts';
import { findFormat, FORMATS } from '../../server/export/list-formats.ts';
import { loadLibrary } from '../../server/data/load-library.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { DOSSIERS } from '../api/load-snapshot.ts';
import { loadTea } from '../fixtures/tea-library.ts';
import { makeLibrary } from '../graph/small-library.ts';

/** Every format that needs nothing but a dossier. */
export const PLAIN_FORMATS: readonly string[] = FORMATS.map(({ id }) => id).filter((id) => id !== 'html-bundle');

/** What a writer is handed for the one dossier of a library. */
export function makeInput(loaded: LoadedDossier, options: Partial<ExportOptions> = {}, made: string | null = null): ExportInput {
  const graph = buildGraph(makeLibrary(loaded));
  const records = findRecords(graph, loaded.dossier.id);
  if (records === null) throw new Error('The dossier is not in its own graph.');
  return { graph, records, options: { ...DEFAULT_OPTIONS, ...options }, version: '0.0.0', made, bundle: null };
}

/** The bytes of the file. */
export async function writeExport(id: string, input: ExportInput): Promise<Buffer> {
  const format = findFormat(id);
  if (format === null) throw new Error(`There is no format ${id}.`);
  return collectFile((await exportDossier(format, input)).file);
}

/** The invented dossier about tea. */
export async function findTea(): Promise<LoadedDossier> {
  const [tea] = (await loadTea()).dossiers;
  if (tea === undefined) throw new Error('The tea dossier is gone.');
  return tea;
}

/** The tea and the first real dossier: names and what they hold. */
export async function loadBoth(): Promise<[name: string, loaded: LoadedDossier][]> {
  const { library } = await loadLibrary({ dossiers: DOSSIERS });
  return [await findTea(), ...library.dossiers].map((loaded) => [loaded.dossier.id, loaded]);
}
