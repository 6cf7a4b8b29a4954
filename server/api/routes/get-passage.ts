// GET /api/v1/dossiers/{dossier}/passages/{id}: one passage with everything that rests on it.
import { describePassages } from '../../graph/describe-passages.ts';
import { NoQuery, RecordParams } from '../parameters.ts';
import { requireRecord, requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getPassage = defineRoute({
  id: 'getPassage',
  path: '/api/v1/dossiers/{dossier}/passages/{id}',
  tag: 'evidence',
  summary: 'One passage with its state and with what rests on it',
  params: RecordParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../evidence-contract.ts')).PassageUse,
  handle: ({ params: { dossier, id } }, { snapshot: { graph } }) => {
    requireRecords(graph, dossier);
    const passages = new Map((describePassages(graph, dossier) ?? []).map((passage) => [passage.id, passage]));
    return requireRecord(passages, 'passage', id, dossier);
  },
});
