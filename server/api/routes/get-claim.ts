// GET /api/v1/dossiers/{dossier}/claims/{id}: one claim with its evidence, its links to other claims and the events behind it.
import { describeClaim } from '../../graph/describe-claim.ts';
import { notFound } from '../not-found.ts';
import { NoQuery, RecordParams } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getClaim = defineRoute({
  id: 'getClaim',
  path: '/api/v1/dossiers/{dossier}/claims/{id}',
  tag: 'evidence',
  summary: 'One claim with its evidence lines, its links to other claims and the events that bear on it',
  params: RecordParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../evidence-contract.ts')).ClaimView,
  handle: ({ params: { dossier, id } }, { snapshot: { graph } }) => {
    const { claims } = requireRecords(graph, dossier);
    const claim = describeClaim(graph, dossier, id);
    if (claim === null) throw notFound('claim', id, claims.keys(), `in dossier ${dossier}`);
    return claim;
  },
});
