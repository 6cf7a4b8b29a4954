// Which problems keep a dossier from being served.
import type { Problem } from '../model/problem.ts';

/**
 * Rules about what stands beside the dossier, not in it: a text that somebody attached on this machine, or an exception that
 * is no longer needed. Both are told; neither takes anything from what the dossier says.
 */
const BESIDE = new Set(['attached-text', 'known-problems', 'passage-found']);

/** Whether its dossier must not be served as it stands on disk. A problem of no dossier concerns the library as a whole. */
export function isBlocking(problem: Problem): boolean {
  return problem.severity === 'error' && (problem.dossier === '' || !BESIDE.has(problem.rule));
}
