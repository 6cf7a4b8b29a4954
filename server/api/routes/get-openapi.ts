// GET /api/v1/openapi.json: this API, described by the schemas that check it. OpenAPI 3.1.
import * as z from 'zod';
import { NoParams, NoQuery } from '../parameters.ts';
import { defineRoute } from '../route.ts';

const OpenApiDocument = z
  .looseObject({ openapi: z.literal('3.1.0'), info: z.looseObject({}), paths: z.looseObject({}) })
  .meta({ id: 'OpenApiDocument' });

export const getOpenApi = defineRoute({
  id: 'getOpenApi',
  path: '/api/v1/openapi.json',
  tag: 'server',
  summary: 'This description of the API, OpenAPI 3.1',
  params: NoParams,
  query: NoQuery,
  kind: 'prepared',
  answer: async () => OpenApiDocument,
  handle: async (_input, context) => (await context.openapi()) as z.output<typeof OpenApiDocument>,
});
