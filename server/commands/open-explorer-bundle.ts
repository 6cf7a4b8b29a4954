// What the one-page explorer is made of, without a server: the built page, and what a server would say of the library.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { bundleExplorer } from '../api/bundle-explorer.ts';
import { openSnapshot } from '../api/snapshot.ts';
import { checkLoaded } from '../check-loaded.ts';
import type { LibraryFolders, LoadedLibrary } from '../data/load-library.ts';
import type { ExplorerBundle } from '../export/format.ts';
import { PROJECT_ROOT } from './find-library-folders.ts';

/** Null where the page has not been built, or there is no such dossier. @param folders where the library was loaded from */
export async function openExplorerBundle(
  loaded: LoadedLibrary,
  folders: LibraryFolders,
  dossier: string,
): Promise<ExplorerBundle | null> {
  const file = path.join(PROJECT_ROOT, 'dist', 'client-bundle', 'index.html');
  const template = await readFile(file, 'utf8').catch(() => null);
  if (template === null) return null;
  const { library, problems } = await checkLoaded(loaded, folders);
  return bundleExplorer(template, openSnapshot({ library, problems, broken: new Map() }), dossier);
}
