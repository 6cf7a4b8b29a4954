// How far the review of a dossier has come, from the dossier itself.
import { createHash } from 'node:crypto';
import type { Dossier } from '../model/dossier.ts';
import type { ReviewState } from './review-contract.ts';

/** Names the state of what edits change; hex. Anything else in the dossier may change without an edit being late. */
export const reviseDraft = ({ state, topics, claims }: Pick<Dossier, 'state' | 'topics' | 'claims'>): string =>
  createHash('sha256')
    .update(JSON.stringify([state, topics, claims]))
    .digest('hex')
    .slice(0, 32);

/** @param undo null also where the dossier is not editable */
export const describeReview = (dossier: Dossier, editable: boolean, undo: ReviewState['undo']): ReviewState => ({
  dossier: dossier.id,
  revision: reviseDraft(dossier),
  state: dossier.state,
  editable,
  claims: dossier.claims.length,
  proposed: dossier.claims.filter(({ state }) => state === 'proposed').length,
  undo,
});
