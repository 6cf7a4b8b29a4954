// The files of the API page that come from the package swagger-ui-dist: those that the page names and no others.
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { OpenFolder } from './open-folder.ts';

const NAMES = new Set(['/swagger-ui.css', '/swagger-ui-bundle.js', '/favicon-32x32.png']);

/** @param folder of the installed package; nothing is read before a file is asked for: most runs never show the page */
export function openDocsFiles(folder: string): OpenFolder {
  return { find: (name) => (NAMES.has(name) ? () => readFile(path.join(folder, name)) : null) };
}
