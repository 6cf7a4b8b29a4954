// Runs every rule over a library and takes out what was accepted; an acceptance that no longer fits anything is an error itself.
import type { LoadedKnownProblem } from '../model/known-problem.ts';
import type { Library } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import type { Rule } from './rule.ts';
import { RULES } from './rules.ts';
import { sortProblems } from './sort-problems.ts';

/** Checks a library: problems in the order of files and lines, without the accepted ones. */
export function checkLibrary(
  library: Library,
  known: readonly LoadedKnownProblem[] = [],
  rules: readonly Rule[] = RULES,
): Problem[] {
  const used = new Set<LoadedKnownProblem>();
  const left = rules
    .flatMap((rule) => rule.check(library))
    .filter((problem) => {
      const accepted = known.filter((entry) => isAccepted(problem, entry));
      for (const entry of accepted) used.add(entry);
      return accepted.length === 0;
    });
  const stale = known
    .filter((entry) => !used.has(entry) && canTell(entry, library, rules))
    .map((entry) => explainStale(entry, rules));
  return sortProblems([...left, ...stale]);
}

function isAccepted(problem: Problem, { rule, dossier, record, says }: LoadedKnownProblem): boolean {
  const fits = problem.rule === rule && problem.dossier === dossier && problem.record === record;
  return fits && (says === undefined || problem.message.includes(says));
}

/** A dossier that did not load, or has no text attached, does not show whether the problem is still there. */
function canTell(entry: LoadedKnownProblem, library: Library, rules: readonly Rule[]): boolean {
  const loaded = library.dossiers.find(({ dossier }) => dossier.id === entry.dossier);
  if (loaded === undefined) return false;
  const rule = rules.find(({ name }) => name === entry.rule);
  return rule?.needsText !== true || loaded.texts.length > 0;
}

function explainStale({ rule, dossier, record, file, line }: LoadedKnownProblem, rules: readonly Rule[]): Problem {
  const isRule = rules.some(({ name }) => name === rule);
  const message = isRule
    ? `the exception "${rule}" accepted for "${record}" of ${dossier} no longer occurs`
    : `an exception is accepted for the rule "${rule}", which does not exist`;
  const tip = isRule
    ? 'Take it out of the list: what it excused is mended.'
    : `The rules are: ${rules.map(({ name }) => name).join(', ')}.`;
  // It is the list that is wrong, not the dossier.
  return { rule: 'known-problems', severity: 'error', dossier: '', file, line, record, message, tip };
}
