// GET /api/v1/dossiers/{dossier}/works: the case and its studies, in brief.
import { summariseWork } from '../../graph/summarise-work.ts';
import { DossierParams, ListQuery } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const listWorks = defineRoute({
  id: 'listWorks',
  path: '/api/v1/dossiers/{dossier}/works',
  tag: 'evidence',
  summary: 'The works with role, design, level of evidence and standing',
  params: DossierParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => {
    const [{ listOf }, { WorkSummary }] = await Promise.all([import('../contract.ts'), import('../evidence-contract.ts')]);
    return listOf(WorkSummary);
  },
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const { works } = requireRecords(graph, dossier);
    const page = paginate([...works.values()], ({ work }) => work.id, query, `works of ${dossier}`);
    return { ...page, items: page.items.map(summariseWork) };
  },
});
