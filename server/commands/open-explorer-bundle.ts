// What the one-page explorer is made of, without a server: the built page, and what a server would say of the library.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleExplorer } from '../api/bundle-explorer.ts';
import type { Snapshot } from '../api/snapshot.ts';
import type { ExplorerBundle } from '../export/format.ts';
import { PROJECT_ROOT } from './find-library-folders.ts';

/** Null where the page has not been built, or there is no such dossier. */
export async function openExplorerBundle(snapshot: Snapshot, dossier: string): Promise<ExplorerBundle | null> {
  const file = path.join(PROJECT_ROOT, 'dist', 'client-bundle', 'index.html');
  const template = await readFile(file, 'utf8').catch(() => null);
  return template === null ? null : bundleExplorer(template, snapshot, dossier);
}
