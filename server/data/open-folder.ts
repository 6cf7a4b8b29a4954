// A folder of files that are handed out as they are, e.g. the built explorer. What is in it is listed once; a name that is not
// on the list is never looked for on the disk, so no name can lead out of the folder.
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';

/** The files by name, with forward slashes and a leading one: `/assets/main.js`. */
export interface OpenFolder {
  /** What reads the file, or null where there is none of that name. */
  find(name: string): (() => Promise<Buffer>) | null;
}

/**
 * Opens a folder with everything below it; links are left out.
 * @returns null where there is no such folder
 */
export function openFolder(folder: string): OpenFolder | null {
  const files = new Map<string, string>();
  try {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile()) continue;
      const file = path.join(entry.parentPath, entry.name);
      files.set(`/${path.relative(folder, file).split(path.sep).join('/')}`, file);
    }
  } catch {
    return null;
  }
  return {
    find(name) {
      const file = files.get(name);
      return file === undefined ? null : () => readFile(file);
    },
  };
}
