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
  return readCues(before.slice(-REACH)) ?? readCues(after.slice(0, REACH));
}

function readCues(printed: string): Proposal {
  const listed = listRules(printed);
  if (listed === 0) return null;
  const words = listed === LOOSE ? closeUp(printed) : printed;
  const able = listed === LOOSE ? listRules(words) : listed;
  for (let index = 0; index < STANCE_RULES.length; index++) {
    if ((able & (1 << index)) === 0) continue;
    const rule = STANCE_RULES[index] as (typeof STANCE_RULES)[number];
    const found = rule.words.exec(words)?.[0];
    if (found !== undefined) return { direction: rule.direction, because: found };
  }
  return null;
}

/** The rules that a word may belong to which begins with a stem, a bit for each: those of the stem, and of every stem that it begins with. */
const RULES_OF: ReadonlyMap<string, number> = listStems();

function listStems(): Map<string, number> {
  const own = new Map<string, number>();
  for (const [index, rule] of STANCE_RULES.entries())
    for (const stem of rule.stems) own.set(stem, (own.get(stem) ?? 0) | (1 << index));
  const all = [...own];
  return new Map(
    all.map(([stem]) => [
      stem,
      all.filter(([beginning]) => stem.startsWith(beginning)).reduce((bits, [, rules]) => bits | rules, 0),
    ]),
  );
}

/** A word that begins with a stem, the longest of those that fit; or white space other than single spaces, behind which none is looked for. */
const STEM = new RegExp(`[^\\S ]| {2}|\\b(?:${[...RULES_OF.keys()].toSorted((a, b) => b.length - a.length).join('|')})`, 'gi');

/** Said of words that are not parted by single spaces: what the rules find in them is not known yet. */
const LOOSE = -1;

/** The rules of which a stem begins a word, a bit for each; or `LOOSE`. */
function listRules(words: string): number {
  let found = 0;
  STEM.lastIndex = 0;
  for (let stem = STEM.exec(words)?.[0]; stem !== undefined; stem = STEM.exec(words)?.[0]) {
    const rules = RULES_OF.get(stem.toLowerCase());
    if (rules === undefined) return LOOSE;
    found |= rules;
  }
  return found;
}
