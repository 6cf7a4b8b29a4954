// GET /api/v1/dossiers/{dossier}/graph: a view of the graph as Cytoscape elements, with the places that the layout gave them.
import { selectView } from '../../graph/select-view.ts';
import { GraphQuery } from '../graph-query.ts';
import { DossierParams } from '../parameters.ts';
import { requireRecord, requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getGraph = defineRoute({
  id: 'getGraph',
  path: '/api/v1/dossiers/{dossier}/graph',
  tag: 'graph',
  summary: 'A view of the graph as Cytoscape elements, each at its place',
  description:
    'Places and sizes do not depend on the filters, so that filtering moves nothing. Units are those of the picture; the case stands at 0, 0.',
  params: DossierParams,
  query: GraphQuery,
  kind: 'prepared',
  answer: async () => (await import('../graph-contract.ts')).GraphAnswer,
  handle: ({ params: { dossier }, query }, { snapshot: { graph, layoutOf } }) => {
    const { topics } = requireRecords(graph, dossier);
    for (const topic of query.topic ?? []) requireRecord(topics, 'topic', topic, dossier);
    const { view, basis, topic, direction, level, fidelity, role } = query;
    const options = { view, basis, topics: topic, directions: direction, levels: level, fidelities: fidelity, roles: role };
    const layout = layoutOf(dossier);
    const answer = layout === null ? null : selectView(graph, layout, options);
    if (answer === null) throw new Error(`Dossier ${dossier} has records but no picture.`);
    return answer;
  },
});
