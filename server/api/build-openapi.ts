// Describes the route table as an OpenAPI document. OpenAPI Specification 3.1.0; schemas are JSON Schema 2020-12, written by
// zod from the same schemas that check the requests.
import * as z from 'zod';
import {
  createDocument,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
  type ZodOpenApiResponsesObject,
} from 'zod-openapi';
import type { Action } from './action.ts';
import { ProblemDetails } from './contract.ts';
import { PROBLEM_TYPE } from './http-problem.ts';
import { nameSchemas } from './name-schemas.ts';
import { type AnswerKind, type Route, TAGS } from './route.ts';

const MEDIA_TYPES: Readonly<Record<Exclude<AnswerKind, 'file'>, string>> = {
  prepared: 'application/json',
  live: 'application/json',
  events: 'text/event-stream',
  page: 'text/html; charset=utf-8',
};

const PROBLEMS: Readonly<Record<number, string>> = {
  400: 'A parameter is unknown, repeated or wrong; `errors` names it',
  404: 'Nothing of that id; `detail` names what is near',
  405: 'Another method than this address takes',
  406: 'Accept-Encoding refuses br, gzip and plain bytes',
  403: 'The dossier, or the page that asks, may not change anything',
  411: 'The length of the body is not told',
  412: 'Somebody else was faster: If-Match names another revision than the present one',
  413: 'The request has a body, or one that is too large',
  415: 'The body is not application/json',
  422: 'The edit does not fit the draft, or breaks a rule; `errors` says which',
  428: 'If-Match is missing',
  414: 'The address is too long',
  421: 'The Host header does not name this server',
  429: 'More answers were asked for than this server makes for one client in a minute',
  500: 'The server failed; its log says why',
  503: 'Too many pages listen already',
};

/** One object each, however many routes answer with it: so it stands in the document once. */
const PROBLEM_ANSWERS = new Map(
  Object.entries(PROBLEMS).map(([status, description]) => [
    Number(status),
    { id: `Problem${status}`, description, content: { [PROBLEM_TYPE]: { schema: ProblemDetails } } },
  ]),
);

/** Kept once made, so that it has an ETag. */
const isPrepared = ({ kind }: Route): boolean => kind === 'prepared' || kind === 'page' || kind === 'file';

/** Which problems a route can answer with. */
function listStatuses(route: Route): number[] {
  const always = [400, 405, 413, 414, 421, 500];
  const costly = ['prepared', 'file', 'events'].includes(route.kind) ? [429] : [];
  const encoded = isPrepared(route) ? [406] : [];
  const named = Object.keys(route.params.shape).length > 0 || Object.keys(route.query.shape).length > 0 ? [404] : [];
  const bounded = route.kind === 'events' ? [503] : [];
  return [...always, ...costly, ...encoded, ...named, ...bounded].toSorted((a, b) => a - b);
}

const etag = z.string().meta({ description: 'Strong; another for each content coding' });
const cacheControl = z.string().meta({ description: 'no-cache: kept by the client, but asked about each time' });

async function describeAnswer(route: Route): Promise<ZodOpenApiResponsesObject> {
  const prepared = isPrepared(route);
  // One message of a stream is described in words of the standard; OpenAPI 3.1 has none for streams.
  const schema =
    route.kind === 'events'
      ? z.string().meta({ description: 'Messages whose data is a ServerEvent as JSON' })
      : await route.answer();
  const headers = prepared ? z.object({ ETag: etag, 'Cache-Control': cacheControl }) : undefined;
  // A file is described by its media type; what is in it is not ours to say again.
  const types = route.kind === 'file' ? (route.mediaTypes ?? []) : [MEDIA_TYPES[route.kind]];
  const ok = {
    description: route.summary,
    content: Object.fromEntries(types.map((type) => [type, { schema: route.kind === 'file' ? {} : schema }])),
    ...(headers === undefined ? {} : { headers }),
  };
  const unchanged = { description: 'The client has it already (If-None-Match)' };
  return prepared ? { 200: ok, 304: unchanged } : { 200: ok };
}

async function describeRoute(route: Route): Promise<ZodOpenApiOperationObject> {
  const problems = listStatuses(route).map((status) => [String(status), PROBLEM_ANSWERS.get(status)]);
  return {
    operationId: route.id,
    tags: [route.tag],
    summary: route.summary,
    ...(route.description === undefined ? {} : { description: route.description }),
    requestParams: { path: route.params, query: route.query },
    responses: { ...(await describeAnswer(route)), ...Object.fromEntries(problems) },
  };
}

const ifMatch = z.object({ 'If-Match': z.string().meta({ description: 'The revision that was seen, in quotes' }) });
const fileName = z.object({ 'X-File-Name': z.string().optional().meta({ description: 'Name of the file, percent-encoded' }) });

async function describeAction(action: Action): Promise<ZodOpenApiOperationObject> {
  const always = [400, 403, 404, 405, 411, 413, 414, 415, 421, 422, 429, 500];
  const statuses = action.needsRevision ? [...always, 412, 428].toSorted((a, b) => a - b) : always;
  const content =
    action.takes === 'json'
      ? { 'application/json': { schema: await action.body() } }
      : { 'application/octet-stream': { schema: { type: 'string' as const, format: 'binary' } } };
  return {
    operationId: action.id,
    tags: [action.tag],
    summary: action.summary,
    ...(action.description === undefined ? {} : { description: action.description }),
    requestParams: { path: action.params, header: action.needsRevision ? ifMatch : fileName },
    requestBody: { required: true, content },
    responses: {
      200: { description: action.summary, content: { 'application/json': { schema: await action.answer() } } },
      ...Object.fromEntries(statuses.map((status) => [String(status), PROBLEM_ANSWERS.get(status)])),
    },
  };
}

/** @param version of the program */
export async function buildOpenApi(routes: readonly Route[], actions: readonly Action[], version: string): Promise<object> {
  nameSchemas();
  const paths: ZodOpenApiPathsObject = {};
  for (const route of routes) paths[route.path] = { get: await describeRoute(route) };
  for (const action of actions) paths[action.path] = { post: await describeAction(action) };
  const schemas: Record<string, z.ZodType> = {};
  for (const route of routes.filter(({ kind }) => kind === 'events')) {
    const message = await route.answer();
    schemas[String(message.meta()?.['id'])] = message;
  }
  return createDocument({
    openapi: '3.1.0',
    info: {
      title: 'Claimgraph',
      version,
      description:
        'Claims of a paper, the exact words that make them, the studies that are cited for them, and what those studies report. For research and teaching, not advice for anyone’s treatment.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', description: 'This server' }],
    tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
    paths,
    components: { schemas },
  });
}
