// Makes folders where users say. The recursive mkdir of Node.js 20 never ends where a folder can not be made and its parent says that
// nothing is there, as under /proc.
import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Makes a folder and those above it that are missing.
 * @throws what the system says of the first that can not be made
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let above = path.resolve(folder); !(await isThere(above)); above = path.dirname(above)) missing.unshift(above);
  for (const one of missing) {
    await mkdir(one).catch((error: NodeJS.ErrnoException) => {
      // Somebody else made it meanwhile.
      if (error.code !== 'EEXIST') throw error;
    });
  }
}

/** What is there and no folder is told by whoever writes into it; the root is always there. */
const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
      return path.dirname(folder) === folder;
    },
  );
