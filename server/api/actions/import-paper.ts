// POST /api/v1/imports: a paper as its bytes, made into a draft of the workspace.
import * as z from 'zod';
import { defineAction } from '../action.ts';
import { HttpProblem } from '../http-problem.ts';
import { NoParams } from '../parameters.ts';

/** As large as a file on disk may be for the command. */
const MAX_BYTES = 100 * 1024 * 1024;

export const importPaper = defineAction({
  id: 'importPaper',
  path: '/api/v1/imports',
  tag: 'review',
  summary: 'Imports a paper (JATS XML, PDF or plain text) as a draft',
  description:
    'The body is the file. Its name goes into X-File-Name, percent-encoded. A paper that cannot be read is answered with 422, why, and what to do.',
  params: NoParams,
  takes: 'bytes',
  needsRevision: false,
  maxBytes: MAX_BYTES,
  body: () => Promise.resolve(z.instanceof(Uint8Array)),
  answer: async () => (await import('../import-contract.ts')).ImportAnswer,
  handle: async ({ body, fileName }, { importer }) => {
    if (importer === null) throw new HttpProblem(403, 'This server was started for reading only.');
    const outcome = await importer.importPaper(fileName ?? 'paper', body);
    if ('dossier' in outcome) return outcome;
    const { message, tip, line } = outcome;
    throw new HttpProblem(422, `The paper was not imported: ${message}.`, [
      { message: line === null ? tip : `Line ${line}. ${tip}` },
    ]);
  },
});
