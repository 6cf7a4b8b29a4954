// GET /api/v1/dossiers/{dossier}/gaps: what is missing.
import { listGaps as listDossierGaps } from '../../graph/list-gaps.ts';
import { Id } from '../../model/id.ts';
import { commaList, DossierParams, ListQuery, oneOfWords } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { GapKind } from '../question-kinds.ts';
import { requireAnswer, requireRecord, requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const listGaps = defineRoute({
  id: 'listGaps',
  path: '/api/v1/dossiers/{dossier}/gaps',
  tag: 'questions',
  summary:
    'What is missing: claims without evidence, on one study, on one cohort, at second hand, unverified; sources without a reference; what the case does not state',
  description: 'Gaps of the dossier as a whole have no claim and no topic, and come last; a filter by topic leaves them out.',
  params: DossierParams,
  query: ListQuery.extend({
    kind: commaList(GapKind, 'Kinds of gaps', oneOfWords(GapKind.options)),
    topic: commaList(Id, 'Ids of topics', { type: 'string' }),
  }),
  kind: 'prepared',
  answer: async () => {
    const [{ listOf }, { GapView }] = await Promise.all([import('../contract.ts'), import('../questions-contract.ts')]);
    return listOf(GapView);
  },
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const { topics } = requireRecords(graph, dossier);
    const { kind, topic } = query;
    for (const id of topic ?? []) requireRecord(topics, 'topic', id, dossier);
    const all = requireAnswer(graph, dossier, listDossierGaps(graph, dossier));
    const found = all.filter(
      (gap) => (kind?.includes(gap.kind) ?? true) && (topic === undefined || (gap.topic !== null && topic.includes(gap.topic))),
    );
    return paginate(found, ({ id }) => id, query, `gaps of ${dossier} ${JSON.stringify([kind, topic])}`);
  },
});
