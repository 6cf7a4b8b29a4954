// The dossier of an id in a folder, as it stands on disk now.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Dossier } from '../model/dossier.ts';
import { parseDossier } from './parse-dossier.ts';
import { readDossierSources } from './read-dossier-sources.ts';

/** Null where there is none of that id, or where it does not load. */
export async function findDossier(dossiers: string, id: string): Promise<Dossier | null> {
  const root = await realpath(dossiers).catch(() => null);
  if (root === null || (await realpath(path.join(root, id)).catch(() => null)) === null) return null;
  const { files } = await readDossierSources(root, id).catch(() => ({ files: [] }));
  return parseDossier(id, new Map(files.map(({ name, text }) => [name, text]))).dossier;
}
