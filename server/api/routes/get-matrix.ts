// GET /api/v1/dossiers/{dossier}/matrix: claims against studies.
import { buildMatrix } from '../../graph/build-matrix.ts';
import { DossierParams, NoQuery } from '../parameters.ts';
import { requireAnswer } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getMatrix = defineRoute({
  id: 'getMatrix',
  path: '/api/v1/dossiers/{dossier}/matrix',
  tag: 'questions',
  summary: 'Claims against studies: in each cell both directions, fidelity, level, n and the passages',
  description: 'The whole table at once; sorting and filtering are left to whoever shows it.',
  params: DossierParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../matrix-contract.ts')).MatrixAnswer,
  handle: ({ params: { dossier } }, { snapshot: { graph } }) => requireAnswer(graph, dossier, buildMatrix(graph, dossier)),
});
