// Programs that were not written here, which read what we write: from Debian or pip, where they are installed.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Schemas and suites of others, beside the project and not part of it. */
export const VALIDATORS = fileURLToPath(new URL('../../../shared/samples/validators/', import.meta.url));
export const hasValidators = existsSync(VALIDATORS);
if (!hasValidators) console.warn('The samples (../shared/samples/validators) are not here: nothing is checked against schemas.');

/** Where a program is; null where it is not installed, which is said once. */
export function findProgram(name: string): string | null {
  const found = spawnSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8' }).stdout.trim();
  if (found === '') console.warn(`${name} is not installed: what it would read is skipped.`);
  return found === '' ? null : found;
}

/** A Python that has a module; null where there is none. */
export function findPython(module: string): string | null {
  for (const python of ['python3', '/usr/bin/python3']) {
    if (spawnSync(python, ['-c', `import ${module}`]).status === 0) return python;
  }
  console.warn(`Python's ${module} is not installed: what it would read is skipped.`);
  return null;
}

/** Saves a file where no one else has one of its name. */
export function saveFile(name: string, contents: Buffer | string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'claimgraph-export-')), name);
  writeFileSync(file, contents);
  return file;
}

/** What a program prints. @throws where it ends with another code than 0 */
export const run = (program: string, args: readonly string[]): string =>
  execFileSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, stdio: ['ignore', 'pipe', 'pipe'] });

/** Both streams of a program that tells its results on the second. */
export const runAll = (program: string, args: readonly string[]): { status: number | null; text: string } => {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { status, text: `${stdout}${stderr}` };
};
