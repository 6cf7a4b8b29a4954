// GET /api/v1/dossiers/{dossier}/discrepancies: what is wrong in the literature, with the words on both sides.
import { viewPassages } from '../../graph/passage-view.ts';
import { DossierParams, ListQuery } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const listDiscrepancies = defineRoute({
  id: 'listDiscrepancies',
  path: '/api/v1/dossiers/{dossier}/discrepancies',
  tag: 'evidence',
  summary: 'What is wrong in the literature, with the passages on both sides',
  params: DossierParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => {
    const { DiscrepancyView, listOf } = await import('../contract.ts');
    return listOf(DiscrepancyView);
  },
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const records = requireRecords(graph, dossier);
    const page = paginate(records.loaded.dossier.discrepancies, ({ id }) => id, query, `discrepancies of ${dossier}`);
    const items = page.items.map((discrepancy) => {
      const ids = [...discrepancy.sides, ...discrepancy.items].flatMap(({ passages }) => passages);
      return { ...discrepancy, passages: viewPassages(records, ids) };
    });
    return { ...page, items };
  },
});
