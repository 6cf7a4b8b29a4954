// GET /api/v1/dossiers/{dossier}/text: the attached text of the case, for the reader.
import { HttpProblem } from '../http-problem.ts';
import { DossierParams, NoQuery } from '../parameters.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

export const getText = defineRoute({
  id: 'getText',
  path: '/api/v1/dossiers/{dossier}/text',
  tag: 'dossiers',
  summary: 'The attached text of the case; 404 where none is attached',
  params: DossierParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../contract.ts')).TextAnswer,
  handle: ({ params }, { snapshot }) => {
    const { dossier, texts } = requireRecords(snapshot.graph, params.dossier).loaded;
    const text = texts.find((candidate) => candidate.work === dossier.case);
    if (text === undefined) {
      const how = `npm run attach -- ${dossier.id} path/to/text`;
      throw new HttpProblem(404, `No text is attached to ${dossier.id}. Whoever has it can attach it: ${how}`);
    }
    const { work, form, sha256 } = text;
    const sameText = sha256 === dossier.text?.sha256;
    const sections = sameText ? (dossier.text?.sections ?? []) : [];
    return { work, form, sha256, sameText, text: text.text, sections };
  },
});
