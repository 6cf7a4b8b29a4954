// Propositions that say the opposite of each other, or the same in other words: seen from their columns alone.
import type { Relation } from '../../model/claim.ts';
import type { CivicProposition } from './civic-item.ts';

/** Significances that exclude each other. */
const OPPOSITES: ReadonlyMap<string, string> = new Map([
  ['sensitivity/response', 'resistance'],
  ['better outcome', 'poor outcome'],
  ['positive', 'negative'],
  ['predisposition', 'protectiveness'],
  ['oncogenicity', 'protectiveness'],
  ['pathogenic', 'benign'],
  ['likely pathogenic', 'likely benign'],
  ['gain of function', 'loss of function'],
]);

const write = (
  { profile, disease, type, interaction }: CivicProposition,
  therapies: readonly string[],
  significance: string,
): string => JSON.stringify([profile, disease, therapies, interaction, type, significance]).toLowerCase();

/** Relations by the claim that they are from. @param claims in their order; of a pair the later one tells the relation */
export function relatePropositions(claims: readonly { id: string; proposition: CivicProposition }[]): Map<string, Relation[]> {
  const byKey = new Map(
    claims.map(({ id, proposition }) => [write(proposition, proposition.therapies, proposition.significance), id]),
  );
  const bySet = new Map<string, string>();
  const relations = new Map<string, Relation[]>();
  const relate = (from: string, relation: Relation): void => void relations.set(from, [...(relations.get(from) ?? []), relation]);
  for (const { id, proposition } of claims) {
    const { significance, therapies } = proposition;
    const opposite = OPPOSITES.get(significance.toLowerCase());
    const other = opposite === undefined ? undefined : byKey.get(write(proposition, therapies, opposite));
    if (other !== undefined)
      relate(id, {
        to: other,
        kind: 'contradicts',
        because: `CIViC has evidence items for ${significance.toLowerCase()} and for ${opposite} of the same profile, therapies and disease.`,
      });
    // Only a sequence has an order.
    const set = proposition.interaction === 'sequential' ? therapies : therapies.toSorted();
    const same = write(proposition, set, significance);
    const first = bySet.get(same);
    if (first === undefined) bySet.set(same, id);
    else relate(id, { to: first, kind: 'restates', because: 'CIViC names the same therapies in another order.' });
  }
  return relations;
}
