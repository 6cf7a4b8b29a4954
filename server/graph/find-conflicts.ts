// Where the evidence for one claim does not agree: studies on both sides, claims that contradict it, citations that turn
// round when they are checked.
import type { Direction } from '../model/evidence.ts';
import type { ClaimRelation, ClaimView } from './describe-claim.ts';
import type { DossierRecords } from './dossier-records.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { bothSidesSentence, turnedSentence } from './sentences/conflict-sentence.ts';
import { relationSentence } from './sentences/relation-sentence.ts';

export interface Conflict {
  kind: 'evidence-on-both-sides' | 'contradicting-claim' | 'cited-against-checked';
  sentence: string;
  studies: string[];
  claims: string[];
}

/** A conflict of one claim before it is put into words, with the records that make it; relayed is what is known at second hand alone. */
export type ConflictFact =
  | { kind: 'evidence-on-both-sides'; pro: string[]; contra: string[]; isRelayed: boolean }
  | { kind: 'contradicting-claim'; relation: ClaimRelation }
  | { kind: 'cited-against-checked'; line: EvidenceLine; cited: Direction; checked: NonNullable<EvidenceLine['asChecked']> };

/** The conflicts of one claim, in the order of the kinds above. */
export const findConflictFacts = (claim: ClaimView): ConflictFact[] => {
  const [pro, contra]: [string[], string[]] = [[], []];
  const turned: ConflictFact[] = [];
  for (const line of claim.evidence) {
    const [cited, checked] = [line.asCited?.direction, line.asChecked];
    if (checked?.direction === 'supports') pro.push(line.study);
    if (checked?.direction === 'disputes') contra.push(line.study);
    if (cited && checked && cited !== checked.direction) turned.push({ kind: 'cited-against-checked', line, cited, checked });
  }
  const opposed: ConflictFact[] = [];
  const isRelayed = claim.evidence.every(
    ({ asChecked }) => asChecked === null || asChecked.direction === 'neutral' || asChecked.basis === 'secondary-source',
  );
  if (pro.length > 0 && contra.length > 0) opposed.push({ kind: 'evidence-on-both-sides', pro, contra, isRelayed });
  for (const relation of claim.relations) {
    if (relation.kind === 'contradicts') opposed.push({ kind: 'contradicting-claim', relation });
  }
  return [...opposed, ...turned];
};

/** The conflicts of one claim in words, for a reader who has the claim in sight. */
export const findConflicts = (records: DossierRecords, claim: ClaimView): Conflict[] => {
  const name = (study: string): string => records.works.get(study)?.label ?? study;
  return findConflictFacts(claim).map((fact): Conflict => {
    switch (fact.kind) {
      case 'evidence-on-both-sides': {
        const sentence = bothSidesSentence(fact.pro.map(name), fact.contra.map(name), null, fact.isRelayed);
        return { kind: fact.kind, sentence, studies: [...fact.pro, ...fact.contra], claims: [] };
      }
      case 'contradicting-claim': {
        const { relation } = fact;
        const other = records.claims.get(relation.claim)?.statement ?? relation.claim;
        const [from, to] = relation.incoming ? [other, null] : [null, other];
        return { kind: fact.kind, sentence: relationSentence(relation, from, to), studies: [], claims: [relation.claim] };
      }
      case 'cited-against-checked': {
        const { line, cited, checked } = fact;
        const sentence = turnedSentence(name(line.study), cited, checked, null);
        return { kind: fact.kind, sentence, studies: [line.study], claims: [] };
      }
    }
  });
};
