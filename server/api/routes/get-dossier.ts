// GET /api/v1/dossiers/{dossier}: one dossier, what is known of its text, and what is wrong in its data.
import { describeDossier } from '../describe-dossier.ts';
import { DossierParams, NoQuery } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getDossier = defineRoute({
  id: 'getDossier',
  path: '/api/v1/dossiers/{dossier}',
  tag: 'dossiers',
  summary: 'One dossier: counts, topics, curators, state of its text, problems in its data',
  params: DossierParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../contract.ts')).DossierDetail,
  handle: ({ params }, { snapshot }) => describeDossier(requireRecords(snapshot.graph, params.dossier).loaded, snapshot),
});
