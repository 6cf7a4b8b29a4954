// What a sentence seems to cite a source for, by the words beside the citation. A proposal with its reason, for a curator to judge.
import type { ProposedClaim } from './paper.ts';
import { STANCE_RULES } from './stance-rules.ts';

type Proposal = ProposedClaim['evidence'][number]['asCited'];

/** A longer stretch than this is no sentence; only its end nearest the citation is looked at. */
const REACH = 600;

const closeUp = (words: string): string => words.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ');

/**
 * @param before words of the sentence up to the citation, from the citation before it
 * @param after words from the citation up to the next one, or to the end of the sentence
 * @returns the direction, and as `because` the words that propose it, as printed; null where no rule speaks
 */
export function proposeStance(before: string, after: string): Proposal {
  return readCues(closeUp(before.slice(-REACH))) ?? readCues(closeUp(after.slice(0, REACH)));
}

function readCues(words: string): Proposal {
  for (const { direction, words: cue } of STANCE_RULES) {
    const found = cue.exec(words)?.[0];
    if (found !== undefined) return { direction, because: found };
  }
  return null;
}
