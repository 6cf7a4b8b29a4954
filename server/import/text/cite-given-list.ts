// The citations of a paper that prints no reference list, by a list that was handed in beside it.
import type { Paper, PaperProblem, Reference } from '../paper.ts';
import { paperWarning } from '../paper-problem.ts';
import { readLayout } from './read-layout.ts';
import { readLines } from './text-line.ts';

/** What a paper without a list is told of, and no longer lacks. */
const LACKING: ReadonlySet<string> = new Set(['references-found', 'no-references', 'no-citations']);

/**
 * The paper with the entries of `list` for its references and the places at which its text cites them.
 * @param name what the list is called in messages
 */
export function citeGivenList(paper: Paper, list: readonly Reference[], name: string): Paper {
  const { references, mentions, problems } = readLayout(paper.text, readLines(paper.text), 'text', { given: list });
  const own = paper.problems.filter(({ rule }) => !LACKING.has(rule));
  return { ...paper, references, mentions, problems: [...own, ...problems, ...tellOrder(mentions, name)] };
}

/** Numbers in a text count the entries of a list that is not printed; another file may have them in another order. */
function tellOrder(mentions: Paper['mentions'], name: string): PaperProblem[] {
  if (mentions.length === 0 || mentions.some(({ text }) => /\p{L}{2}/u.test(text))) return [];
  const message = `the paper prints no list: its numbers were taken for places in ${name}, from 1 on`;
  return [paperWarning('order-of-list', message, 'Check that the list is in the order of the numbers in the paper.')];
}
