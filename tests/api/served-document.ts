// The OpenAPI document as the server serves it, ready to judge answers by.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { RunningApp } from './start-app.ts';

interface Operation {
  parameters?: { name: string; in: string; description?: string }[];
  responses: Record<string, unknown>;
}

interface OpenApi {
  /** Each has the one of the two that its route takes. */
  paths: Record<string, { get: Operation; post: Operation }>;
  components: { responses: Record<string, unknown>; schemas: Record<string, unknown> };
}

export interface ServedDocument {
  document: OpenApi;
  /** What is wrong with a JSON answer, by the schema that the document gives for that route and status; null for nothing. */
  judge: (route: string, status: number, type: string, answer: unknown, method?: 'get' | 'post') => string | null;
  /** The same by the name of a schema. */
  judgeAs: (schema: string, value: unknown) => string | null;
}

const NAME = 'openapi.json';
const escape = (part: string): string => encodeURIComponent(part.replaceAll('~', '~0').replaceAll('/', '~1'));

export async function fetchDocument(app: RunningApp): Promise<ServedDocument> {
  const document = (await app.ask('/api/v1/openapi.json')).json() as OpenApi;
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, NAME);
  const judgeBy = (pointer: string, value: unknown): string | null => {
    const validate = ajv.getSchema(`${NAME}#${pointer}`);
    if (validate === undefined) return `The document has no schema at ${pointer}.`;
    return validate(value) ? null : ajv.errorsText(validate.errors);
  };
  return {
    document,
    judge: (route, status, type, answer, method = 'get') => {
      const response = document.paths[route]?.[method].responses[String(status)] as { $ref?: string } | undefined;
      if (response === undefined) return `The document knows no answer ${status} of ${route}.`;
      const place = response.$ref?.slice(1) ?? `/paths/${escape(route)}/${method}/responses/${status}`;
      return judgeBy(`${place}/content/${escape(type)}/schema`, answer);
    },
    judgeAs: (schema, value) => judgeBy(`/components/schemas/${schema}`, value),
  };
}
