// The accepted exceptions, from `known-problems.yaml` beside the folder of dossiers.
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { LoadedKnownProblem } from '../model/known-problem.ts';
import type { Problem } from '../model/problem.ts';
import { readSource } from './read-source.ts';
import type { ResultCache } from './result-cache.ts';

export interface KnownProblems {
  known: LoadedKnownProblem[];
  problems: Problem[];
  /** sha256 (hex) of the file; empty where there is none. */
  contents: string;
}

/**
 * Loads the exceptions. No file is as good as an empty one.
 * @param file path of the YAML file: `known:` and a list
 * @param shownAs what the file is called in problems
 */
export async function loadKnownProblems(
  file: string,
  shownAs: string,
  cache: ResultCache,
  programVersion: string,
): Promise<KnownProblems> {
  const report = (message: string, tip: string, line: number | null = null): Problem => {
    return { rule: 'known-problems', severity: 'error', dossier: '', file: shownAs, line, record: null, message, tip };
  };
  const folder = await realpath(path.dirname(file)).catch(() => null);
  if (folder === null) return { known: [], problems: [], contents: '' };
  const source = await readSource(folder, path.basename(file));
  if ('message' in source)
    return { known: [], problems: source.missing ? [] : [report(source.message, source.tip)], contents: '' };
  const key = `${programVersion}-${source.sha256}`;
  const kept = (await cache.read('known-problems', key)) as Omit<LoadedKnownProblem, 'file'>[] | null;
  if (kept !== null)
    return { known: kept.map((entry) => Object.assign(entry, { file: shownAs })), problems: [], contents: source.sha256 };
  const { parseKnownProblems } = await import('./parse-known-problems.ts');
  const { entries, faults } = parseKnownProblems(source.text);
  if (faults.length === 0) await cache.write('known-problems', key, entries);
  return {
    known: entries.map((entry) => Object.assign(entry, { file: shownAs })),
    problems: faults.map((fault) => report(fault.message, fault.tip, fault.line)),
    contents: source.sha256,
  };
}
