// What an action is: a route that changes something. One entry of a table from which Express, the OpenAPI document and the
// tests are made, like a route that is only read (route.ts).
import type * as z from 'zod';
import type { Desk } from './desk.ts';
import type { Importer } from './importer.ts';
import type { TAGS } from './route.ts';

/** What an action may use. */
export interface ActionContext {
  /** Null where nothing can be changed. */
  readonly desk: Desk | null;
  readonly importer: Importer | null;
}

export interface ActionInput<P, B> {
  params: P;
  body: B;
  /** The revision of If-Match, without its quotes; null where it was not sent. */
  ifMatch: string | null;
  /** What X-File-Name says; null where it was not sent. */
  fileName: string | null;
}

export interface Action {
  /** OpenAPI's operationId. */
  readonly id: string;
  /** OpenAPI's spelling. All actions are POST. */
  readonly path: string;
  readonly tag: keyof typeof TAGS;
  readonly summary: string;
  readonly description?: string;
  readonly params: z.ZodObject;
  /** What a body is: a value as JSON, or a file. */
  readonly takes: 'json' | 'bytes';
  /** Whether If-Match must name the state that was seen. */
  readonly needsRevision: boolean;
  /** Bytes that a body may have. */
  readonly maxBytes: number;
  readonly body: () => Promise<z.ZodType>;
  readonly answer: () => Promise<z.ZodType>;
  readonly handle: (input: ActionInput<never, never>, context: ActionContext) => unknown;
}

interface TypedAction<P extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>
  extends Omit<Action, 'handle' | 'body' | 'answer'> {
  readonly params: P;
  readonly body: () => Promise<B>;
  readonly answer: () => Promise<A>;
  /** Gives the answer; throws HttpProblem. */
  readonly handle: (input: ActionInput<z.output<P>, z.output<B>>, context: ActionContext) => Promise<z.output<A>>;
}

/** Checks an action's handler against its schemas, then gives it as an entry of the table. */
export const defineAction = <P extends z.ZodObject, B extends z.ZodType, A extends z.ZodType>(
  action: TypedAction<P, B, A>,
): Action => action;
