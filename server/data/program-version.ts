// A name for the state of the running program, for caches: what one version parsed and checked, another must not trust.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folders, beside this one, of the code that decides what a cache holds. */
const FOLDERS = ['check', 'data', 'model', 'text'];

/** Put in by the build: the name of the state of the sources that it was made from. */
declare const BUILT_FROM: string | undefined;

/**
 * sha256 (hex) of the code that parses, validates, anchors and checks. From source that is every file of its folders; built, it
 * is the name that the build gave to the state of the sources.
 */
export async function readProgramVersion(): Promise<string> {
  const hash = createHash('sha256').update(process.version);
  if (typeof BUILT_FROM === 'string') return hash.update(BUILT_FROM).digest('hex');
  const here = path.dirname(fileURLToPath(import.meta.url));
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
