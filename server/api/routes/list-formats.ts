// GET /api/v1/formats: what a dossier can be exported as.
import { FORMATS } from '../../export/list-formats.ts';
import { NoParams, NoQuery } from '../parameters.ts';
import { defineRoute } from '../route.ts';

export const listFormats = defineRoute({
  id: 'listFormats',
  path: '/api/v1/formats',
  tag: 'dossiers',
  summary: 'The formats that a dossier can be exported in',
  params: NoParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => (await import('../contract.ts')).FormatList,
  handle: () => ({
    items: FORMATS.map(({ id, name, description, mediaType, extension }) => ({ id, name, description, mediaType, extension })),
    total: FORMATS.length,
    next: null,
  }),
});
