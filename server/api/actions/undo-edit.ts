// POST /api/v1/dossiers/{dossier}/undo: takes the last edits back, and the ones before when asked again.
import * as z from 'zod';
import { defineAction } from '../action.ts';
import { answerOutcome } from '../answer-outcome.ts';
import { DossierParams } from '../parameters.ts';

export const undoEdit = defineAction({
  id: 'undoEdit',
  path: '/api/v1/dossiers/{dossier}/undo',
  tag: 'review',
  summary: 'Takes the last edits of a draft back',
  description: 'Asked again, it takes back the ones before. If-Match as for edits.',
  params: DossierParams,
  takes: 'json',
  needsRevision: true,
  maxBytes: 1024,
  body: () => Promise.resolve(z.strictObject({})),
  answer: async () => (await import('../review-contract.ts')).EditAnswer,
  handle: ({ params: { dossier }, ifMatch }, { desk }) =>
    answerOutcome(dossier, ifMatch, desk, (keeper, revision) => keeper.undo(dossier, revision)),
});
