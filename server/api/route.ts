// What a route is: one entry of the table from which the Express routes, the OpenAPI document and the tests are made.
import type * as z from 'zod';
import type { ExplorerBundle } from '../export/format.ts';
import type { Desk } from './desk.ts';
import type { Snapshot } from './snapshot.ts';

/** What a route may look at. It is handed the library as it is at this moment, and must not keep it. */
export interface AnswerContext {
  readonly snapshot: Snapshot;
  /** Version of the program. */
  readonly version: string;
  /** The OpenAPI document of the whole table. */
  readonly openapi: () => Promise<object>;
  /** Who keeps the drafts; null where this server only reads. */
  readonly desk: Desk | null;
  /** The explorer as one page and what it is to hold beside a dossier; null where it has not been built. */
  readonly bundle: (dossier: string) => Promise<ExplorerBundle | null>;
}

/**
 * How an answer is sent: `prepared` JSON depends on the library only and is kept until that changes; `live` JSON is made
 * anew each time; `events` is a stream of server-sent events; `page` is HTML that never changes while the server runs; `file`
 * is a FileAnswer, prepared like JSON and saved by browsers under its name.
 */
export type AnswerKind = 'prepared' | 'live' | 'events' | 'page' | 'file';

/** What a route of the kind `file` answers with. */
export interface FileAnswer {
  /** Letters, digits, hyphens and dots. */
  name: string;
  /** Content-Type. */
  type: string;
  body: Buffer;
}

/** The groups of the API page, in order. */
export const TAGS = {
  dossiers: 'Dossiers: what is served, and in which state',
  graph: 'Graph: how works, claims and findings connect',
  evidence: 'Evidence: claims, the words that make them, and what the studies report',
  questions: 'Questions: what the evidence comes to, and where it is wanting',
  review: 'Review: drafts of the workspace, judged claim by claim',
  server: 'Server: news, description, liveness',
} as const;

export interface Route {
  /** OpenAPI's operationId: a verb and a noun. */
  readonly id: string;
  /** OpenAPI's spelling, parameters in braces. All routes answer GET and HEAD. */
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly description?: string;
  readonly params: z.ZodObject;
  /** Strict: an unknown parameter is refused. */
  readonly query: z.ZodObject;
  readonly kind: AnswerKind;
  /** Of the kind `file`: every type that the file may have. */
  readonly mediaTypes?: readonly string[];
  /** Loaded when the API is described or tested: to answer, a server needs none of these schemas, and they take time to make. */
  readonly answer: () => Promise<z.ZodType>;
  readonly handle: (input: { params: never; query: never }, context: AnswerContext) => unknown;
}

interface TypedRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType> extends Omit<Route, 'handle'> {
  readonly params: P;
  readonly query: Q;
  readonly answer: () => Promise<A>;
  /** Gives the answer, or a promise of it; throws HttpProblem. */
  readonly handle: (
    input: { params: z.output<P>; query: z.output<Q> },
    context: AnswerContext,
  ) => z.output<A> | Promise<z.output<A>>;
}

/** Checks a route's handler against its schemas, then gives it as an entry of the table. */
export function defineRoute<P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: TypedRoute<P, Q, A>,
): Route {
  return route;
}
