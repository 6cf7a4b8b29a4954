// GET /api/v1/dossiers: what is served.
import { ListQuery, NoParams } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { defineRoute } from '../route.ts';
import { summariseDossier } from '../summarise-dossier.ts';

export const listDossiers = defineRoute({
  id: 'listDossiers',
  path: '/api/v1/dossiers',
  tag: 'dossiers',
  summary: 'The dossiers that are served, with counts',
  params: NoParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => {
    const { DossierSummary, listOf } = await import('../contract.ts');
    return listOf(DossierSummary);
  },
  handle: ({ query }, { snapshot }) => {
    const page = paginate(snapshot.library.dossiers, ({ dossier }) => dossier.id, query, 'dossiers');
    return { ...page, items: page.items.map((loaded) => summariseDossier(loaded, snapshot.problems)) };
  },
});
