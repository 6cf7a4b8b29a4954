// POST /api/v1/imports: a file as its bytes, made into a dossier of the workspace: a paper into a draft, a dossier into itself.
import * as z from 'zod';
import { defineAction } from '../action.ts';
import { HttpProblem } from '../http-problem.ts';
import { NoParams } from '../parameters.ts';

/** As large as a file on disk may be for the command. */
const MAX_BYTES = 100 * 1024 * 1024;
/** Things found that an answer lists; the message counts them all. */
const MOST_TOLD = 50;

export const importFile = defineAction({
  id: 'importFile',
  path: '/api/v1/imports',
  tag: 'review',
  summary: 'Imports a paper as a draft, or a dossier as it is',
  description:
    'The body is the file; what it is, is seen from its contents. Its name goes into X-File-Name, percent-encoded. What cannot be read, or would break a rule of the data, is answered with 422, why, and what to do; nothing is changed then.',
  params: NoParams,
  takes: 'bytes',
  needsRevision: false,
  maxBytes: MAX_BYTES,
  body: () => Promise.resolve(z.instanceof(Uint8Array)),
  answer: async () => (await import('../import-contract.ts')).ImportAnswer,
  handle: async ({ body, fileName }, { importer }) => {
    if (importer === null) throw new HttpProblem(403, 'This server was started for reading only.');
    const outcome = await importer.importFile(fileName ?? 'paper', body);
    if ('dossier' in outcome) return outcome;
    const { message, tip, line, problems } = outcome;
    const found = problems.map((one) => ({
      message: `${one.place === null ? '' : `${one.place}: `}${one.message}. ${one.tip}`,
    }));
    throw new HttpProblem(
      422,
      `The file was not imported: ${message}.`,
      found.length > 0 ? found.slice(0, MOST_TOLD) : [{ message: line === null ? tip : `Line ${line}. ${tip}` }],
    );
  },
});
