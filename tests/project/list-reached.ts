// Everything that a file needs to run: the files of ours that it reaches, and the packages and modules that those import.
import type { Import } from './read-imports.ts';

export interface Reached {
  /** Files of ours, itself among them. */
  files: ReadonlySet<string>;
  /** As written: `zod`, `node:fs`. */
  packages: ReadonlySet<string>;
}

/**
 * Follows values, not types; static and dynamic imports alike.
 * @param start path of a file relative to the project's folder
 * @param importsOf the imports of a file
 */
export function listReached(start: string, importsOf: (file: string) => readonly Import[]): Reached {
  const files = new Set([start]);
  const packages = new Set<string>();
  // A set that grows while it is walked is walked to its end.
  for (const file of files) {
    for (const one of importsOf(file)) {
      if (one.typeOnly) continue;
      if (one.file !== null) files.add(one.file);
      else if (one.specifier !== null) packages.add(one.specifier);
    }
  }
  return { files, packages };
}
