// Relations between claims in words, in both reading directions: "A refines B" is "B is refined by A".
import type { ClaimView } from '../../server/api/contract.ts';

export type RelationKind = ClaimView['relations'][number]['kind'];

const words: Readonly<Record<RelationKind, { readonly outgoing: string; readonly incoming: string }>> = {
  contradicts: { outgoing: 'Contradicts', incoming: 'Contradicted by' },
  refines: { outgoing: 'Refines', incoming: 'Refined by' },
  restates: { outgoing: 'Restates', incoming: 'Restated by' },
  'follows-from': { outgoing: 'Follows from', incoming: 'Leads to' },
};

/** How the claim that is shown stands to the other one; `incoming` when the other one holds the relation. */
export const relationWords = (kind: RelationKind, incoming: boolean): string => words[kind][incoming ? 'incoming' : 'outgoing'];
