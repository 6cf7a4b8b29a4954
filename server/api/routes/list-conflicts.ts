// GET /api/v1/dossiers/{dossier}/conflicts: where the evidence does not agree, laid side by side.
import { alignConflicts } from '../../graph/align-conflicts.ts';
import { listConflicts as listDossierConflicts } from '../../graph/list-conflicts.ts';
import { Id } from '../../model/id.ts';
import { commaList, DossierParams, ListQuery, oneOfWords } from '../parameters.ts';
import { paginate } from '../paginate.ts';
import { ConflictKind } from '../question-kinds.ts';
import { requireAnswer, requireRecord, requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const listConflicts = defineRoute({
  id: 'listConflicts',
  path: '/api/v1/dossiers/{dossier}/conflicts',
  tag: 'questions',
  summary:
    'Where the evidence does not agree, aligned on population, stage, genotype, line of treatment, design, n, endpoint and follow-up',
  description:
    'A pair of claims that contradict each other is one conflict. What a study does not state is null and never filled in.',
  params: DossierParams,
  query: ListQuery.extend({
    kind: commaList(ConflictKind, 'Kinds of conflicts', oneOfWords(ConflictKind.options)),
    topic: commaList(Id, 'Ids of topics', { type: 'string' }),
  }),
  kind: 'prepared',
  answer: async () => {
    const [{ listOf }, { ConflictView }] = await Promise.all([import('../contract.ts'), import('../questions-contract.ts')]);
    return listOf(ConflictView);
  },
  handle: ({ params: { dossier }, query }, { snapshot: { graph } }) => {
    const records = requireRecords(graph, dossier);
    const { kind, topic } = query;
    for (const id of topic ?? []) requireRecord(records.topics, 'topic', id, dossier);
    const all = requireAnswer(graph, dossier, listDossierConflicts(graph, dossier));
    const found = all.filter((one) => (kind?.includes(one.kind) ?? true) && (topic?.includes(one.topic) ?? true));
    const page = paginate(found, ({ id }) => id, query, `conflicts of ${dossier} ${JSON.stringify([kind, topic])}`);
    return { ...page, items: alignConflicts(records, page.items) };
  },
});
