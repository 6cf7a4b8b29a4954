// Has what was found on disk served: checked, laid out, put in the place of what was served before, and told.
import { isDeepStrictEqual } from 'node:util';
import type { Announce } from './announce.ts';
import { type LibraryHolder, takeSnapshot } from './api/library-holder.ts';
import { checkLoaded } from './check-loaded.ts';
import { formatProblems } from './check/format-problems.ts';
import type { LibraryFolders, LoadedLibrary } from './data/load-library.ts';

export interface ServeOptions {
  folders: LibraryFolders;
  holder: LibraryHolder;
  announce: Announce;
  now: () => Date;
  /** Put before file names in messages, with a slash at the end. */
  shownAs: string;
}

/** What is broken is told, and its last good state stays. */
export async function serveFound(found: LoadedLibrary, { folders, holder, announce, now, shownAs }: ServeOptions): Promise<void> {
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
}
