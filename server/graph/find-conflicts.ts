// Where the evidence for one claim does not agree: studies on both sides, claims that contradict it, citations that turn
// round when they are checked.
import type { Direction } from '../model/evidence.ts';
import type { ClaimView } from './describe-claim.ts';
import type { DossierRecords } from './dossier-records.ts';
import { listWords } from './sentences/quote-statement.ts';
import { relationSentence } from './sentences/relation-sentence.ts';

export interface Conflict {
  kind: 'evidence-on-both-sides' | 'contradicting-claim' | 'cited-against-checked';
  sentence: string;
  studies: string[];
  claims: string[];
}

const uses: Readonly<Record<Direction, string>> = {
  supports: 'is cited in support of it',
  disputes: 'is cited against it',
  neutral: 'is cited without taking sides',
};

const finds: Readonly<Record<Direction, string>> = {
  supports: 'it supports it',
  disputes: 'it disputes it',
  neutral: 'it neither supports nor disputes it',
};

const verb = (names: readonly string[], one: string, several: string): string => (names.length === 1 ? one : several);

/** The conflicts of one claim, in the order of the kinds above. */
export const findConflicts = (records: DossierRecords, claim: ClaimView): Conflict[] => {
  const name = (study: string): string => records.works.get(study)?.label ?? study;
  const conflicts: Conflict[] = [];
  const onSide = (direction: Direction): string[] =>
    claim.evidence.filter((line) => line.asChecked?.direction === direction).map((line) => line.study);
  const [pro, contra] = [onSide('supports'), onSide('disputes')];
  if (pro.length > 0 && contra.length > 0) {
    const sentence = `On checking, ${listWords(pro.map(name))} ${verb(pro, 'supports', 'support')} it, while ${listWords(contra.map(name))} ${verb(contra, 'disputes', 'dispute')} it.`;
    conflicts.push({ kind: 'evidence-on-both-sides', sentence, studies: [...pro, ...contra], claims: [] });
  }
  for (const relation of claim.relations) {
    if (relation.kind !== 'contradicts') continue;
    const other = records.claims.get(relation.claim)?.statement ?? relation.claim;
    const [from, to] = relation.incoming ? [other, null] : [null, other];
    conflicts.push({
      kind: 'contradicting-claim',
      sentence: relationSentence(relation, from, to),
      studies: [],
      claims: [relation.claim],
    });
  }
  for (const { study, asCited, asChecked } of claim.evidence) {
    if (!asCited || !asChecked || asCited.direction === asChecked.direction) continue;
    const sentence = `${name(study)} ${uses[asCited.direction]}, but on checking ${finds[asChecked.direction]}.`;
    conflicts.push({ kind: 'cited-against-checked', sentence, studies: [study], claims: [] });
  }
  return conflicts;
};
