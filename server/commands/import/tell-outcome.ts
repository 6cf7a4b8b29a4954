// What is told of a paper that was imported: what was found in it, and what is wrong with it.
import { showWords } from '../../data/read-input.ts';
import type { PaperProblem } from '../../import/paper.ts';
import { countWords } from '../count-words.ts';
import type { Imported } from './import-outcome.ts';

/** Problems shown of one paper; the rest is counted. */
const MOST_SHOWN = 20;

/** A few lines of one paper, or one line of each of many. @param shown its path as a person may see it */
export function tellOutcome(outcome: Imported, shown: string, isOne: boolean): string {
  const { id, references, mentions, claims, problems } = outcome;
  const counts = [
    countWords(references, 'reference'),
    countWords(mentions, 'citation'),
    countWords(claims, 'proposed claim'),
    countWords(problems.length, 'problem'),
  ].join(', ');
  const line = `${shown}${id === null ? '' : ` → ${id}`}: ${counts}\n`;
  if (!isOne) return line;
  const told = problems.slice(0, MOST_SHOWN).map(tellProblem);
  const more = problems.length > MOST_SHOWN ? `  … and ${problems.length - MOST_SHOWN} more; --json prints all.\n` : '';
  const next = id === null ? '' : 'Nobody has judged it yet: claimgraph serve shows it as a draft.\n';
  return `${line}${told.join('')}${more}${next}`;
}

function tellProblem({ severity, rule, reference, line, message, tip }: PaperProblem): string {
  const place = [line === null ? null : `line ${line}`, reference === null ? null : `reference ${reference}`].filter(
    (one) => one !== null,
  );
  return `  ${severity}  ${rule}${place.length > 0 ? `  ${showWords(place.join(', '))}` : ''}: ${showWords(message)}\n      ${showWords(tip)}\n`;
}
