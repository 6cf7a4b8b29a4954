// GET /api/v1/dossiers/{dossier}/claims/{id}/trace: why should I believe this claim?
import { traceClaim as traceClaimInGraph } from '../../graph/trace-claim.ts';
import { notFound } from '../not-found.ts';
import { NoQuery, RecordParams } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const traceClaim = defineRoute({
  id: 'traceClaim',
  path: '/api/v1/dossiers/{dossier}/claims/{id}/trace',
  tag: 'evidence',
  summary: 'Why should I believe this claim? Its words, the evidence and what the studies report, conflicts and gaps',
  params: RecordParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../evidence-contract.ts')).Trace,
  handle: ({ params: { dossier, id } }, { snapshot: { graph } }) => {
    const { claims } = requireRecords(graph, dossier);
    const trace = traceClaimInGraph(graph, dossier, id);
    if (trace === null) throw notFound('claim', id, claims.keys(), `in dossier ${dossier}`);
    return trace;
  },
});
