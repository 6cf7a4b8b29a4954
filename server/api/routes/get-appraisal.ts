// GET /api/v1/dossiers/{dossier}/appraisal: how well the case report can carry its conclusion.
import { describeAppraisal } from '../../graph/describe-appraisal.ts';
import { HttpProblem } from '../http-problem.ts';
import { DossierParams, NoQuery } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getAppraisal = defineRoute({
  id: 'getAppraisal',
  path: '/api/v1/dossiers/{dossier}/appraisal',
  tag: 'evidence',
  summary: 'The appraisal of the case report by eight items, each with its reason and passages; 404 where there is none',
  params: DossierParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../appraisal-contract.ts')).AppraisalAnswer,
  handle: ({ params: { dossier } }, { snapshot: { graph } }) => {
    const appraisal = describeAppraisal(requireRecords(graph, dossier));
    if (appraisal === null) {
      const how = 'A curator can write it: appraisal.yaml, described in graph-data/README.md.';
      throw new HttpProblem(404, `The case of ${dossier} has not been appraised. ${how}`);
    }
    return appraisal;
  },
});
