// What a sentence seems to cite a source for, by the words beside the citation. A proposal with its reason, for a curator to judge.
import type { ProposedClaim } from './paper.ts';
import { STANCE_RULES } from './stance-rules.ts';

type Proposal = ProposedClaim['evidence'][number]['asCited'];

/** A longer stretch than this is no sentence; only its end nearest the citation is looked at. */
const REACH = 600;

/** Anything but words with single spaces between them. */
const LOOSE = /[^\S ]| {2}/;

const closeUp = (words: string): string =>
  LOOSE.test(words) ? words.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ') : words;

/**
 * @param before words of the sentence up to the citation, from the citation before it
 * @param after words from the citation up to the next one, or to the end of the sentence
 * @returns the direction, and as `because` the words that propose it, as printed; null where no rule speaks
 */
export function proposeStance(before: string, after: string): Proposal {
  return readCues(closeUp(before.slice(-REACH))) ?? readCues(closeUp(after.slice(0, REACH)));
}

function readCues(words: string): Proposal {
  const able = listRules(words);
  if (able === 0) return null;
  for (let index = 0; index < STANCE_RULES.length; index++) {
    if ((able & (1 << index)) === 0) continue;
    const rule = STANCE_RULES[index] as (typeof STANCE_RULES)[number];
    const found = rule.words.exec(words)?.[0];
    if (found !== undefined) return { direction: rule.direction, because: found };
  }
  return null;
}

/** A stem, and the rules that have it, a bit for each. */
interface Stem {
  stem: string;
  rules: number;
}

/** Three letters as one number. */
const keyAt = (words: string, at: number): number =>
  words.charCodeAt(at) | (words.charCodeAt(at + 1) << 8) | (words.charCodeAt(at + 2) << 16);

/** All stems by their first three letters. */
const STEMS: ReadonlyMap<number, readonly Stem[]> = listStems();

function listStems(): Map<number, Stem[]> {
  const stems = new Map<number, Stem[]>();
  for (const [index, rule] of STANCE_RULES.entries())
    for (const stem of rule.stems) {
      const same = stems.get(keyAt(stem, 0)) ?? [];
      const known = same.find((one) => one.stem === stem);
      if (known === undefined) stems.set(keyAt(stem, 0), [...same, { stem, rules: 1 << index }]);
      else known.rules |= 1 << index;
    }
  return stems;
}

const isWord = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95;

/** The rules of which a stem begins a word, a bit for each. */
function listRules(words: string): number {
  const lower = words.toLowerCase();
  let found = 0;
  let inside = false;
  for (let at = 0; at < lower.length; at++) {
    const outside = !inside;
    inside = isWord(lower.charCodeAt(at));
    if (!inside || !outside) continue;
    const stems = STEMS.get(keyAt(lower, at));
    if (stems !== undefined) for (const { stem, rules } of stems) if (lower.startsWith(stem, at)) found |= rules;
  }
  return found;
}
