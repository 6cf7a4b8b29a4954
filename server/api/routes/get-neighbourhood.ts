// GET /api/v1/dossiers/{dossier}/neighbourhood: the part of the graph around one node.
import * as z from 'zod';
import { selectNeighbourhood } from '../../graph/select-neighbourhood.ts';
import { Id } from '../../model/id.ts';
import { notFound } from '../not-found.ts';
import { DossierParams, wholeNumber } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

const MAX_DEPTH = 3;

export const getNeighbourhood = defineRoute({
  id: 'getNeighbourhood',
  path: '/api/v1/dossiers/{dossier}/neighbourhood',
  tag: 'graph',
  summary: 'The part of the graph around one node, at the places of the full view',
  params: DossierParams,
  query: z.strictObject({
    node: Id.meta({ description: 'Id of a node', example: 'surgery-at-best-response' }),
    depth: wholeNumber(1, MAX_DEPTH)
      .default(1)
      .meta({
        description: 'How many edges away the farthest node may be',
        override: { type: 'integer', minimum: 1, maximum: MAX_DEPTH, default: 1 },
      }),
  }),
  kind: 'prepared',
  answer: async () => (await import('../graph-contract.ts')).GraphAnswer,
  handle: ({ params: { dossier }, query }, { snapshot: { graph, layoutOf } }) => {
    const { nodes } = requireRecords(graph, dossier);
    const layout = layoutOf(dossier);
    const answer = layout === null ? null : selectNeighbourhood(graph, layout, query);
    if (answer === null) throw notFound('node', query.node, nodes, `in dossier ${dossier}`);
    return answer;
  },
});
