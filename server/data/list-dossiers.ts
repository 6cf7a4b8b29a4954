// The dossiers in a folder, by their names.
import { readdir } from 'node:fs/promises';

/** Names of the folders in a folder, and of links to folders; hidden ones and plain files are no dossiers. Null where it cannot be read. */
export async function listDossiers(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  return entries
    .filter((entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()))
    .map((entry) => entry.name)
    .toSorted();
}
