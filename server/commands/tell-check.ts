// What is wrong with dossiers, for a terminal: the rules over a library, a problem a line, the counts at the end.
import path from 'node:path';
import { checkLibrary } from '../check/check-library.ts';
import { formatProblems } from '../check/format-problems.ts';
import { RULES } from '../check/rules.ts';
import { sortProblems } from '../check/sort-problems.ts';
import { loadLibrary } from '../data/load-library.ts';
import type { LoadedDossier } from '../model/library.ts';
import type { Problem } from '../model/problem.ts';
import { didYouMean } from '../text/did-you-mean.ts';
import type { CommandWorld } from './command-world.ts';
import { countWords } from './count-words.ts';

export interface CheckRequest {
  /** Ids of the dossiers that are told about; none: all. */
  only: readonly string[];
  /** As JSON instead of words. */
  json: boolean;
}

/** The rules, each with what it asks. */
export const describeRules = (): string => RULES.map(({ name, description }) => `${name}\n    ${description}\n`).join('');

/**
 * Loads every dossier, runs every rule and tells what is wrong.
 * @returns exit code: 0 nothing is wrong (warnings count as nothing), 1 an error was found, 2 there is no such dossier
 */
export async function tellCheck(world: CommandWorld, { only, json }: CheckRequest): Promise<0 | 1 | 2> {
  const {
    library,
    problems: loading,
    known,
  } = await loadLibrary({ dossiers: world.dossiers, texts: world.texts, workspace: world.workspace ?? null });
  const all = sortProblems([...loading, ...checkLibrary(library, known)]);
  const ids = new Set([...library.dossiers.map(({ dossier }) => dossier.id), ...all.map(({ dossier }) => dossier)]);
  const stranger = only.find((id) => !ids.has(id));
  if (stranger !== undefined) {
    const meant = didYouMean(stranger, [...ids]);
    const guess = meant === null ? '' : ` Did you mean "${meant}"?`;
    world.writeError(`Nothing was checked: there is no dossier "${stranger}".${guess}\n`);
    return 2;
  }
  const isAsked = (id: string): boolean => only.length === 0 || only.includes(id);
  const dossiers = library.dossiers.filter(({ dossier }) => isAsked(dossier.id));
  const show = (file: string): string => path.relative(world.from, path.resolve(world.dossiers, file)).split(path.sep).join('/');
  const problems = all.filter(({ dossier }) => isAsked(dossier)).map((problem) => ({ ...problem, file: show(problem.file) }));
  if (json) world.write(`${JSON.stringify(problems, null, 2)}\n`);
  else {
    const report = formatProblems(problems, { colour: world.colour });
    world.write(`${report}${report === '' ? '' : '\n'}${summarise(dossiers, problems, known.length)}\n`);
  }
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function summarise(dossiers: readonly LoadedDossier[], problems: readonly Problem[], accepted: number): string {
  const lines = dossiers.map(({ dossier, anchors }) => {
    const anchored = [...anchors.values()].filter(({ state }) => state === 'verified' || state === 'moved').length;
    const found = anchored > 0 ? ` (${anchored} found in an attached text)` : ' (no text attached)';
    const counts = [
      countWords(dossier.works.length, 'work'),
      `${countWords(dossier.passages.length, 'passage')}${found}`,
      countWords(dossier.claims.length, 'claim'),
      countWords(
        dossier.claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
        'line of evidence',
        'lines of evidence',
      ),
      countWords(dossier.timeline.events.length, 'event'),
      countWords(dossier.discrepancies.length, 'discrepancy', 'discrepancies'),
    ];
    return `${dossier.id}: ${counts.join(', ')}`;
  });
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  const told = [
    `${countWords(dossiers.length, 'dossier')} checked with ${countWords(RULES.length, 'rule')}`,
    countWords(errors, 'error'),
    countWords(problems.length - errors, 'warning'),
    countWords(accepted, 'accepted exception'),
  ];
  return [...lines, `${told[0]}: ${told.slice(1).join(', ')}`].join('\n');
}
