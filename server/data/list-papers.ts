// The papers and dossiers in a folder and below it, by the endings that they have; what each really is, is seen when it is read.
import { readdir } from 'node:fs/promises';
import path from 'node:path';

/** Endings that many other files have too, such as .json, are no reason to read one. */
const PAPER = /\.(?:xml|nxml|jats|pdf|txt|dossier\.json|csv\.zip|trig|nq|jsonld)$/i;
/** Folders that people do not keep papers in; hidden ones are left out as well. */
const NO_PAPERS = new Set(['node_modules']);
/** Deeper than this nobody sorts papers; links could make it endless. */
const DEEPEST = 12;

/** Paths of the papers, in the order of their names. Links are not followed. Throws where the folder cannot be read. */
export async function listPapers(folder: string, depth = 0): Promise<string[]> {
  const entries = (await readdir(folder, { withFileTypes: true })).toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const found: string[] = [];
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    if (entry.name.startsWith('.')) continue;
    if (entry.isFile() && PAPER.test(entry.name)) found.push(file);
    else if (entry.isDirectory() && depth < DEEPEST && !NO_PAPERS.has(entry.name))
      // One that may not be entered hides its papers; the others are still found.
      found.push(...(await listPapers(file, depth + 1).catch(() => [])));
  }
  return found;
}
