// What a sentence seems to cite a source for, by the words beside the citation. A proposal with its reason, for a curator to judge.
import { findNegations, type NegatedStretch } from './find-negations.ts';
import type { ProposedClaim } from './paper.ts';
import { STANCE_RULES, type StanceRule } from './stance-rules.ts';

type Proposal = ProposedClaim['evidence'][number]['asCited'];

/** A longer stretch than this is no sentence; only its end nearest the citation is looked at. */
const REACH = 600;

/** White space as it stands between words of a text that is read from lines. */
const LOOSE_SPACE = /[^\S ]| {2}/;

const closeUp = (words: string): string =>
  LOOSE_SPACE.test(words) ? words.replace(/(?<=\p{L})-\s*\n\s*(?=\p{Ll})/gu, '').replace(/\s+/g, ' ') : words;

/**
 * @param before words of the sentence up to the citation, from the citation before it
 * @param after words from the citation up to the next one, or to the end of the sentence
 * @param lead words of the sentence before those, in which a negation may begin
 * @returns the direction, and as `because` the words that propose it, as printed; null where no rule speaks
 */
export function proposeStance(before: string, after: string, lead = ''): Proposal {
  const near = before.slice(-REACH);
  const far = lead.slice(-REACH);
  return readCues(near, far) ?? readCues(after.slice(0, REACH), `${far}${CITED}${near}`);
}

/** Stands for the citation between two pieces of a sentence. */
const CITED = '\0';

function readCues(printed: string, lead: string): Proposal {
  const listed = listRules(printed);
  if (listed === 0) return null;
  const words = listed === LOOSE ? closeUp(printed) : printed;
  const able = listed === LOOSE ? listRules(words) : listed;
  let denied: readonly NegatedStretch[] | null = null;
  for (let index = 0; index < STANCE_RULES.length; index++) {
    if ((able & (1 << index)) === 0) continue;
    const rule = STANCE_RULES[index] as StanceRule;
    rule.words.lastIndex = 0;
    for (let found = rule.words.exec(words); found !== null; found = rule.words.exec(words)) {
      if (rule.deniedBy !== 'nothing') denied ??= findDenied(words, lead);
      if (!isDenied(rule, found.index, found.index + found[0].length, denied ?? []))
        return { direction: rule.direction, because: found[0] };
    }
  }
  return null;
}

/** What is denied in the words, by them or by those before them. */
function findDenied(words: string, lead: string): NegatedStretch[] {
  const earlier = lead === '' ? '' : `${closeUp(lead)}${CITED}`;
  return findNegations(`${earlier}${words}`).map(({ start, end }) => ({
    start: start - earlier.length,
    end: end - earlier.length,
  }));
}

/** Whether a cue stands where something is denied. A cue that disputes may hold the denial itself ("did not confirm"); others may not. */
function isDenied({ direction, deniedBy }: StanceRule, from: number, to: number, denied: readonly NegatedStretch[]): boolean {
  if (deniedBy === 'nothing') return false;
  if (deniedBy === 'neighbour') return denied.some(({ start }) => start === from);
  return denied.some(({ start, end }) => from < end && start < (direction === 'disputes' ? from + 1 : to));
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
