// GET /api/v1/dossiers/{dossier}/timeline: the patient's course.
import { DossierParams, ListQuery } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getTimeline = defineRoute({
  id: 'getTimeline',
  path: '/api/v1/dossiers/{dossier}/timeline',
  tag: 'dossiers',
  summary: "The patient's course: events in order, with dates or ISO 8601 offsets, and what was worked out from them",
  params: DossierParams,
  query: ListQuery,
  kind: 'prepared',
  answer: async () => (await import('../contract.ts')).TimelineAnswer,
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    // A rule of the check keeps the events of the file in the order in which they happened.
    const { anchors, events, quantities, variants } = requireRecords(graph, dossier).loaded.dossier.timeline;
    return { ...paginate(events, ({ id }) => id, query, `timeline of ${dossier}`), anchors, quantities, variants };
  },
});
