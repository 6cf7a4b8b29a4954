// The folders that a command works on: the same settings as the server's, without those that only a server has.
import { fileURLToPath } from 'node:url';
import { parseSettings } from '../settings.ts';

/** Absolute path of the project: two folders above this file, as source and in the bundle. */
export const PROJECT_ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Absolute paths of the folder of dossiers, of that of the attached texts, and of what was worked out before. */
export function findLibraryFolders(environment: Readonly<Record<string, string | undefined>>): {
  dossiers: string;
  texts: string;
  cache: string;
} {
  const { CLAIMGRAPH_DOSSIERS, CLAIMGRAPH_TEXTS } = environment;
  const parsed = parseSettings({ CLAIMGRAPH_DOSSIERS, CLAIMGRAPH_TEXTS }, PROJECT_ROOT);
  if ('mistakes' in parsed) throw new Error(parsed.mistakes.join(' '));
  const { dossiers, texts, cache } = parsed.settings;
  return { dossiers, texts, cache };
}
