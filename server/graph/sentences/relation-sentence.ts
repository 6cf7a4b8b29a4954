// A link between two claims as one plain English sentence.
import type { Relation, RelationKind } from '../../model/claim.ts';
import { quoteStatement, withoutStop } from './quote-statement.ts';

const verbs: Readonly<Record<RelationKind, string>> = {
  contradicts: 'contradicts',
  refines: 'refines',
  restates: 'restates',
  'follows-from': 'follows from',
};

/**
 * `from` and `to` are the statements of the two claims, null for the one that all is about; `discussed` says whether the
 * case itself discusses a contradiction.
 */
export const relationSentence = (
  relation: Pick<Relation, 'kind' | 'because'> & { discussed?: boolean | null | undefined },
  from: string | null,
  to: string | null,
): string => {
  const silent = relation.kind === 'contradicts' && relation.discussed === false ? ', which the case does not discuss' : '';
  const subject = quoteStatement(from).replace(/^this/, 'This');
  return `${subject} ${verbs[relation.kind]} ${quoteStatement(to)}${silent}: ${withoutStop(relation.because)}.`;
};

/** A claim-to-claim link that says the same in both directions. */
export const isMutual = (kind: RelationKind): boolean => kind === 'contradicts' || kind === 'restates';
