// The files of the project: everything in its folder but what .gitignore names (packages, build output, results).
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../server/commands/set-up.mjs';

/** Folders that .gitignore leaves out, without the slash, and git's own. */
export function listIgnoredFolders(): string[] {
  const lines = readFileSync(join(projectRoot, '.gitignore'), 'utf8').split(/\r?\n/);
  return ['.git', ...lines.filter((line) => line.endsWith('/')).map((line) => line.slice(0, -1))];
}

/** Paths relative to the project's folder, with forward slashes, in order. */
export function listProjectFiles(): string[] {
  const ignored = listIgnoredFolders();
  const list = (folder: string): string[] =>
    readdirSync(join(projectRoot, folder), { withFileTypes: true }).flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (ignored.includes(entry.name)) return [];
      if (!entry.isDirectory()) return entry.name.endsWith('.log') ? [] : [path];
      return list(path);
    });
  return list('').toSorted();
}

/** The text of a file of the project. */
export function readProjectFile(file: string): string {
  return readFileSync(join(projectRoot, file), 'utf8');
}

/** Whether a path is a program of ours: TypeScript or JavaScript, in any of the three folders of code. */
export function isCode(file: string): boolean {
  return /^(server|client|tests)\/.*\.(ts|tsx|mjs|js)$/.test(file) && !file.endsWith('.d.ts');
}
