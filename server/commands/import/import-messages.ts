// What is said in the same words of papers and of dossiers.
import path from 'node:path';
import { showName } from '../../data/read-input.ts';

/** It is there already. @param folder that it is in */
export function saysImported(id: string, folder: string): string {
  const name = showName(folder);
  return `it is imported already, as the dossier "${id}" in ${name === 'dossiers' ? path.basename(path.dirname(folder)) : name}`;
}

/** Nothing is left to call it. */
export const saysNoName = (id: string): string => `no id is free for it: all from "${id}" on are taken`;
