// The library from disk with everything that is wrong in it. What the rules found is kept with the parsed dossiers: the same
// files under the same program have the same problems, so a second start need not look for them again.
import type { CheckedLibrary } from './api/library-holder.ts';
import { type LibraryFolders, loadLibrary } from './data/load-library.ts';
import { readProgramVersion } from './data/program-version.ts';
import { openResultCache } from './data/result-cache.ts';
import type { Problem } from './model/problem.ts';

/** Loads and checks every dossier of a folder. */
export async function loadChecked(folders: LibraryFolders): Promise<CheckedLibrary> {
  const [version, { library, problems, known }] = await Promise.all([readProgramVersion(), loadLibrary(folders)]);
  const cache = openResultCache(folders.cache ?? null);
  const key = `${version}-${library.revision}`;
  let found = (await cache.read('check', key)) as Problem[] | null;
  if (found === null) {
    const { checkLibrary } = await import('./check/check-library.ts');
    found = checkLibrary(library, known);
    await cache.write('check', key, found);
  }
  return { library, problems: [...problems, ...found] };
}
