// GET /api/v1/dossiers/{dossier}/claims: every claim with its evidence, in the order in which the case comes to them.
import { describeClaim } from '../../graph/describe-claim.ts';
import { claimsInReadingOrder } from '../../graph/reading-order.ts';
import { DossierParams, ListQuery } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const listClaims = defineRoute({
  id: 'listClaims',
  path: '/api/v1/dossiers/{dossier}/claims',
  tag: 'evidence',
  summary: 'The claims with their evidence lines, in reading order',
  params: DossierParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => {
    const [{ listOf }, { ClaimView }] = await Promise.all([import('../contract.ts'), import('../evidence-contract.ts')]);
    return listOf(ClaimView);
  },
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const ids = claimsInReadingOrder(requireRecords(graph, dossier));
    const page = paginate(ids, (id) => id, query, `claims of ${dossier}`);
    const items = page.items.map((id) => describeClaim(graph, dossier, id)).filter((claim) => claim !== null);
    return { ...page, items };
  },
});
