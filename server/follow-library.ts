// Follows the dossiers on disk while the server runs: what was changed is read, checked and served; what is broken is told,
// and its last good state stays.
import { isDeepStrictEqual } from 'node:util';
import type { Announce } from './announce.ts';
import { type LibraryHolder, takeSnapshot } from './api/library-holder.ts';
import { checkLoaded } from './check-loaded.ts';
import { formatProblems } from './check/format-problems.ts';
import { type LibraryFolders, type LoadedLibrary, loadLibrary } from './data/load-library.ts';
import { type LibraryWatcher, watchLibrary } from './data/watch-library.ts';

export interface FollowOptions {
  folders: LibraryFolders;
  holder: LibraryHolder;
  announce: Announce;
  now: () => Date;
  /** Put before file names in messages, with a slash at the end. */
  shownAs: string;
}

/** Starts following; resolves when every change from then on is seen. */
export async function followLibrary({ folders, holder, announce, now, shownAs }: FollowOptions): Promise<LibraryWatcher> {
  const take = async (found: LoadedLibrary) => {
    const before = holder.current;
    const next = takeSnapshot(await checkLoaded(found, folders), before, now());
    // Laid out before it is served, so that no page waits for it.
    for (const { dossier } of next.library.dossiers) next.layoutOf(dossier.id);
    holder.replace(next);
    if (next.library.revision !== before.library.revision) {
      const ids = next.library.dossiers.map(({ dossier }) => dossier.id).join(', ');
      announce('info', `Read again and served: ${ids}`, { revision: next.library.revision });
    }
    if (isDeepStrictEqual(next.broken, before.broken)) return;
    const problems = [...next.broken.values()].flatMap((entry) => entry.problems);
    if (problems.length > 0) {
      announce('error', `${formatProblems(problems, { folder: shownAs })}What is served is the last good state.`, { problems });
    } else announce('info', 'Everything on disk is good again.');
  };
  const watcher = await watchLibrary({
    folders,
    onChange: take,
    onError: (error) => announce('error', `The dossiers cannot be followed: ${String(error)}`),
  });
  // What changed between the first reading and this moment was seen by nobody.
  await take(await loadLibrary(folders));
  return watcher;
}
