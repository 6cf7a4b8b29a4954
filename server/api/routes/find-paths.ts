// GET /api/v1/dossiers/{dossier}/paths: how two nodes are connected.
import * as z from 'zod';
import { findPaths as findPathsBetween } from '../../graph/find-paths.ts';
import { Id } from '../../model/id.ts';
import { notFound } from '../not-found.ts';
import { DossierParams } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const findPaths = defineRoute({
  id: 'findPaths',
  path: '/api/v1/dossiers/{dossier}/paths',
  tag: 'graph',
  summary: 'The shortest path between two nodes, and all simple paths up to a length',
  description:
    'Edges are followed in both directions. At most 100 paths of at most 6 edges are listed, shortest first; `truncated` says that there are more.',
  params: DossierParams,
  query: z.strictObject({
    from: Id.meta({ description: 'Id of the node to begin at', example: 'george-2009' }),
    to: Id.meta({ description: 'Id of the node to arrive at', example: 'surgery-at-best-response' }),
  }),
  kind: 'prepared',
  answer: async () => (await import('../graph-contract.ts')).PathsAnswer,
  handle: ({ params: { dossier }, query: { from, to } }, { snapshot: { graph } }) => {
    const { nodes, keys } = requireRecords(graph, dossier);
    const answer = findPathsBetween(graph, { dossier, from, to });
    if (answer === null) throw notFound('node', keys.has(from) ? to : from, nodes, `in dossier ${dossier}`);
    return answer;
  },
});
