// GET /api/v1/dossiers/{dossier}/passages: the passages in reading order, each with everything that rests on it.
import { describePassages } from '../../graph/describe-passages.ts';
import { DossierParams, ListQuery } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const listPassages = defineRoute({
  id: 'listPassages',
  path: '/api/v1/dossiers/{dossier}/passages',
  tag: 'evidence',
  summary: 'The passages in reading order, each with its state and with what rests on it',
  params: DossierParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => {
    const [{ listOf }, { PassageUse }] = await Promise.all([import('../contract.ts'), import('../evidence-contract.ts')]);
    return listOf(PassageUse);
  },
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    requireRecords(graph, dossier);
    return paginate(describePassages(graph, dossier) ?? [], ({ id }) => id, query, `passages of ${dossier}`);
  },
});
