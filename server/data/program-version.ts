// A name for the state of the running program, for caches: what one version parsed and checked, another must not trust.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders, beside this one, of the code that decides what a cache holds. */
const FOLDERS = ['data', 'model', 'text'];

/**
 * sha256 (hex) of the code that parses, validates and anchors. From source that is every file of three folders. Built, it
 * is the list of the bundle's files, which are named by their content, and the one that holds this function.
 */
export async function readProgramVersion(): Promise<string> {
  const self = fileURLToPath(import.meta.url);
  const here = path.dirname(self);
  const hash = createHash('sha256').update(process.version);
  if (!self.endsWith('.ts'))
    return hash
      .update((await readdir(here)).toSorted().join('\0'))
      .update(await readFile(self))
      .digest('hex');
  const folders = await Promise.all(
    FOLDERS.map(async (name) => {
      const folder = path.join(here, '..', name);
      const files = (await readdir(folder)).toSorted();
      return Promise.all(files.map(async (file) => [`${name}/${file}\0`, await readFile(path.join(folder, file))] as const));
    }),
  );
  for (const [file, bytes] of folders.flat()) hash.update(file).update(bytes);
  return hash.digest('hex');
}
