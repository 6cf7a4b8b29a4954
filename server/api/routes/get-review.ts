// GET /api/v1/dossiers/{dossier}/review: how far the review of a draft has come.
import { describeReview } from '../describe-review.ts';
import { DossierParams, NoQuery } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getReview = defineRoute({
  id: 'getReview',
  path: '/api/v1/dossiers/{dossier}/review',
  tag: 'review',
  summary: 'How far the review of a draft has come, with the revision that edits must name',
  params: DossierParams,
  query: NoQuery,
  kind: 'live',
  answer: async () => (await import('../review-contract.ts')).ReviewState,
  handle: async ({ params: { dossier } }, { snapshot, desk }) => {
    requireRecords(snapshot.graph, dossier);
    const review = await desk?.review(dossier);
    if (review) return review;
    // Nobody keeps drafts here, or its files are broken just now: it is told as it is served, and can not be edited.
    const served = snapshot.library.dossiers.find((loaded) => loaded.dossier.id === dossier);
    if (served === undefined) throw new Error(`Dossier ${dossier} has records but is not in the library.`);
    return describeReview(served.dossier, false, null);
  },
});
