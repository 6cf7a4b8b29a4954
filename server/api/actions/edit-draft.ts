// POST /api/v1/dossiers/{dossier}/edits: what a curator does to a draft, all of it or nothing.
import { defineAction } from '../action.ts';
import { answerOutcome } from '../answer-outcome.ts';
import { DossierParams } from '../parameters.ts';

export const editDraft = defineAction({
  id: 'editDraft',
  path: '/api/v1/dossiers/{dossier}/edits',
  tag: 'review',
  summary: 'Edits a draft: accept, change, split, merge or reject claims, add a topic, finish',
  description:
    'All of the edits are done or none. If-Match must hold the revision of the review that was seen: where somebody else was faster, the answer is 412 and nothing is changed.',
  params: DossierParams,
  takes: 'json',
  needsRevision: true,
  maxBytes: 1024 * 1024,
  body: async () => (await import('../review-contract.ts')).EditRequest,
  answer: async () => (await import('../review-contract.ts')).EditAnswer,
  handle: ({ params: { dossier }, body: { edits }, ifMatch }, { desk }) =>
    answerOutcome(dossier, ifMatch, desk, (keeper, revision) => keeper.edit(dossier, revision, edits)),
});
