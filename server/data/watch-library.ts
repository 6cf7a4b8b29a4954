// Reads the library again whenever a file of it changes on disk, and says what was found.
import path from 'node:path';
import { listWorkspaceFolders } from './load-workspace.ts';
import { type LibraryFolders, type LoadedLibrary, loadLibrary } from './load-library.ts';
import { makeFolder } from './make-folder.ts';

/** An editor writes in several steps, and several files are saved together: this long nothing must change before anything is read. */
const QUIET_MS = 150;

export interface WatchOptions {
  folders: LibraryFolders;
  /**
   * Called after each change, never twice at a time, with everything as it is now on disk: the dossiers that load and what is
   * wrong with the others. What to serve of a broken one is the listener's to decide.
   */
  onChange: (found: LoadedLibrary) => void | Promise<void>;
  /** Called where the disk itself fails, or `onChange` does; watching goes on. */
  onError: (error: unknown) => void;
  quietMs?: number;
}

export interface LibraryWatcher {
  /** Stops; resolves when no call is under way and none will come. */
  close(): Promise<void>;
}

/** Starts watching; resolves when every change from then on is seen. Of attached texts the folder is made. */
export async function watchLibrary({ folders, onChange, onError, quietMs = QUIET_MS }: WatchOptions): Promise<LibraryWatcher> {
  const { watch } = await import('chokidar');
  let timer: NodeJS.Timeout | undefined;
  let closed = false;
  let reading: Promise<void> = Promise.resolve();
  let last = '';

  const read = async (): Promise<void> => {
    if (closed) return;
    try {
      const found = await loadLibrary(folders);
      const state = JSON.stringify([found.library.revision, found.problems]);
      if (closed || state === last) return;
      last = state;
      await onChange(found);
    } catch (error) {
      onError(error);
    }
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = reading.then(read);
    }, quietMs);
  };

  const known = folders.known ?? path.join(folders.dossiers, '..', 'known-problems.yaml');
  const own = folders.workspace ? listWorkspaceFolders(folders.workspace) : null;
  const wanted = [folders.dossiers, known, ...(folders.texts ? [folders.texts] : []), ...(own ? [own.dossiers, own.texts] : [])];
  const watched = wanted.map((one) => path.resolve(one));
  // Changes of a path that comes into being later are lost, so the folders that hold the watched paths are watched, and in
  // them nothing else.
  if (folders.texts) await makeFolder(folders.texts).catch(() => undefined);
  const holders = new Set(watched.map((one) => path.dirname(one)));
  // The workspace itself may come later: nothing is made where somebody only looks.
  if (folders.workspace) holders.add(path.dirname(path.resolve(folders.workspace)));
  const isWatched = (file: string): boolean => watched.some((one) => file === one || file.startsWith(one + path.sep));
  const watcher = watch([...holders], {
    ignoreInitial: true,
    followSymlinks: false,
    ignored: (file) => !holders.has(path.resolve(file)) && !isWatched(path.resolve(file)),
  });
  watcher.on('all', wait).on('error', onError);
  await new Promise<void>((resolve) => {
    watcher.once('ready', resolve);
  });
  return {
    async close() {
      closed = true;
      clearTimeout(timer);
      await watcher.close();
      await reading;
    },
  };
}
