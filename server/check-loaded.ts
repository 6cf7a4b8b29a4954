// Everything that is wrong in a library: what was found while loading, and what the rules find. The latter is kept beside the
// parsed dossiers: the same files under the same program have the same problems, so a second start need not look again.
import { createHash } from 'node:crypto';
import type { CheckedLibrary } from './api/library-holder.ts';
import type { LibraryFolders, LoadedLibrary } from './data/load-library.ts';
import { readProgramVersion } from './data/program-version.ts';
import { openResultCache } from './data/result-cache.ts';
import type { Problem } from './model/problem.ts';

/** @param folders where it was loaded from; one result is kept for each folder of dossiers */
export async function checkLoaded(
  { library, problems, known }: LoadedLibrary,
  { dossiers, cache = null }: LibraryFolders,
): Promise<CheckedLibrary> {
  const results = openResultCache(cache);
  const subject = `check-${createHash('sha256').update(dossiers).digest('hex').slice(0, 12)}`;
  const key = `${await readProgramVersion()}-${library.revision}`;
  let found = (await results.read(subject, key)) as Problem[] | null;
  if (found === null) {
    const { checkLibrary } = await import('./check/check-library.ts');
    found = checkLibrary(library, known);
    await results.write(subject, key, found);
  }
  return { library, problems: [...problems, ...found] };
}
