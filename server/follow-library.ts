// Follows the dossiers on disk while the server runs: what was changed is read, checked and served.
import { loadLibrary } from './data/load-library.ts';
import { type LibraryWatcher, watchLibrary } from './data/watch-library.ts';
import { serveFound, type ServeOptions } from './serve-found.ts';

/** Starts following; resolves when every change from then on is seen. */
export async function followLibrary(options: ServeOptions): Promise<LibraryWatcher> {
  const { folders, announce } = options;
  const watcher = await watchLibrary({
    folders,
    onChange: (found) => serveFound(found, options),
    onError: (error) => announce('error', `The dossiers cannot be followed: ${String(error)}`),
  });
  // What changed between the first reading and this moment was seen by nobody.
  await serveFound(await loadLibrary(folders), options);
  return watcher;
}
