// What is told of a file that was imported: what was found in it, and what is wrong with it.
import { showWords } from '../../data/read-input.ts';
import type { PaperProblem } from '../../import/paper.ts';
import { countWords } from '../count-words.ts';
import type { Imported } from './import-outcome.ts';

/** Problems shown of one file; the rest is counted. */
const MOST_SHOWN = 20;

/** A few lines of one file, or one line of each of many. @param shown its path as a person may see it */
export function tellOutcome(outcome: Imported, shown: string, isOne: boolean): string {
  const { id, counts, told, problems, kind, state } = outcome;
  const line = `${shown}${id === null ? '' : ` → ${id}`}: ${counts}, ${countWords(problems.length, 'problem')}\n`;
  if (!isOne) return line;
  const sentences = told.map((sentence) => `${showWords(sentence)}\n`).join('');
  const draft =
    kind === 'paper'
      ? 'Nobody has judged it yet: claimgraph serve shows it as a draft.\n'
      : 'claimgraph serve shows it, as a draft.\n';
  const next = id === null ? '' : state === 'draft' ? draft : 'claimgraph serve shows it.\n';
  return `${line}${sentences}${tellProblems(problems)}${next}`;
}

/** Problems, two lines each; of very many the first. */
export function tellProblems(problems: readonly PaperProblem[]): string {
  const more = problems.length > MOST_SHOWN ? `  … and ${problems.length - MOST_SHOWN} more.\n` : '';
  return `${problems.slice(0, MOST_SHOWN).map(tellProblem).join('')}${more}`;
}

function tellProblem({ severity, rule, reference, line, place, message, tip }: PaperProblem): string {
  const where = [
    place ?? null,
    line === null ? null : `line ${line}`,
    reference === null ? null : `reference ${reference}`,
  ].filter((one) => one !== null);
  return `  ${severity}  ${rule}${where.length > 0 ? `  ${showWords(where.join(', '))}` : ''}: ${showWords(message)}\n      ${showWords(tip)}\n`;
}
