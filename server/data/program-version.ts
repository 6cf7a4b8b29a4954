// A name for the state of the running program, for caches: what one version parsed and checked, another must not trust.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders, beside this one, of the code that decides what a cache holds. */
const FOLDERS = ['check', 'data', 'model', 'text'];

/**
 * sha256 (hex) of the code that parses, validates, anchors and checks. From source that is every file of its folders. Built, it
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
  const files = await Promise.all(
    FOLDERS.map((name) => readdir(path.join(here, '..', name), { recursive: true, withFileTypes: true })),
  );
  const paths = files
    .flat()
    .filter((file) => file.isFile())
    .map((file) => path.join(file.parentPath, file.name));
  const bytes = await Promise.all(paths.toSorted().map((file) => readFile(file)));
  for (const [index, file] of paths.toSorted().entries())
    hash.update(`${path.relative(here, file)}\0`).update(bytes[index] ?? '');
  return hash.digest('hex');
}
