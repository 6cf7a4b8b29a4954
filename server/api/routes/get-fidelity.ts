// GET /api/v1/dossiers/{dossier}/fidelity: how faithfully the case cites.
import { verdictDefinition } from '../../graph/count-verdicts.ts';
import { findPlaces } from '../../graph/find-places.ts';
import { comparisonCaveat, publishedErrorRates } from '../../graph/published-error-rates.ts';
import { describeCitation, reportFidelity } from '../../graph/report-fidelity.ts';
import { DossierParams, ListQuery } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { requireAnswer, requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getFidelity = defineRoute({
  id: 'getFidelity',
  path: '/api/v1/dossiers/{dossier}/fidelity',
  tag: 'questions',
  summary:
    'The citation fidelity report: every citation with the words on both sides and the verdict, totals, and published error rates beside them',
  description: '`totals` counts all citations, whatever the page. The published rates are for comparison; they are no score.',
  params: DossierParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => (await import('../questions-contract.ts')).FidelityAnswer,
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const records = requireRecords(graph, dossier);
    const { citations, totals, discrepancies } = requireAnswer(graph, dossier, reportFidelity(graph, dossier));
    const page = paginate(citations, ({ id }) => id, query, `fidelity of ${dossier}`);
    const items = page.items.map((line) => describeCitation(records, line)).filter((item) => item !== null);
    return {
      ...page,
      items,
      totals,
      definition: verdictDefinition,
      published: [...publishedErrorRates],
      caveat: comparisonCaveat,
      discrepancies,
      places: findPlaces(records, items),
    };
  },
});
