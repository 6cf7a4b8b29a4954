// The OpenAPI document as the server serves it, ready to judge answers by.
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { RunningApp } from './start-app.ts';

interface OpenApi {
  paths: Record<
    string,
    { get: { parameters?: { name: string; in: string; description?: string }[]; responses: Record<string, unknown> } }
  >;
  components: { responses: Record<string, unknown>; schemas: Record<string, unknown> };
}

export interface ServedDocument {
  document: OpenApi;
  /** What is wrong with a JSON answer, by the schema that the document gives for that route and status; null for nothing. */
  judge: (route: string, status: number, type: string, answer: unknown) => string | null;
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
    judge: (route, status, type, answer) => {
      const response = document.paths[route]?.get.responses[String(status)] as { $ref?: string } | undefined;
      if (response === undefined) return `The document knows no answer ${status} of ${route}.`;
      const place = response.$ref?.slice(1) ?? `/paths/${escape(route)}/get/responses/${status}`;
      return judgeBy(`${place}/content/${escape(type)}/schema`, answer);
    },
    judgeAs: (schema, value) => judgeBy(`/components/schemas/${schema}`, value),
  };
}
