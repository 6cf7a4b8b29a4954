// GET /api/v1/dossiers/{dossier}/works/{id}: one work in full, with citations to copy.
import { describeWork } from '../../graph/describe-work.ts';
import { notFound } from '../not-found.ts';
import { NoQuery, RecordParams } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getWork = defineRoute({
  id: 'getWork',
  path: '/api/v1/dossiers/{dossier}/works/{id}',
  tag: 'evidence',
  summary: 'One work: record, provenance, population, findings, where it is used and how faithfully, citations to copy',
  params: RecordParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../evidence-contract.ts')).WorkDetail,
  handle: async ({ params: { dossier, id } }, { snapshot: { graph } }) => {
    const { works } = requireRecords(graph, dossier);
    const record = works.get(id);
    const work = describeWork(graph, dossier, id);
    if (record === undefined || work === null) throw notFound('work', id, works.keys(), `in dossier ${dossier}`);
    const { formatCitation } = await import('../../export/format-citation.ts');
    return { ...work, citation: await formatCitation(record.work, record.study) };
  },
});
