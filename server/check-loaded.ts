// Everything that is wrong in a library: what was found while loading, and what the rules find. The latter is kept beside the
// parsed dossiers: the same files under the same program have the same problems, so a second start need not look again.
import type { CheckedLibrary } from './api/library-holder.ts';
import type { LoadedLibrary } from './data/load-library.ts';
import { readProgramVersion } from './data/program-version.ts';
import { openResultCache } from './data/result-cache.ts';
import type { Problem } from './model/problem.ts';

/** @param cache folder of results; null keeps none */
export async function checkLoaded({ library, problems, known }: LoadedLibrary, cache: string | null): Promise<CheckedLibrary> {
  const results = openResultCache(cache);
  const key = `${await readProgramVersion()}-${library.revision}`;
  let found = (await results.read('check', key)) as Problem[] | null;
  if (found === null) {
    const { checkLibrary } = await import('./check/check-library.ts');
    found = checkLibrary(library, known);
    await results.write('check', key, found);
  }
  return { library, problems: [...problems, ...found] };
}
