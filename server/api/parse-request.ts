// Reads what a request asks for: path and query checked against the route's schemas, whatever is unknown or repeated refused.
import type * as z from 'zod';
import { HttpProblem, type ParameterError } from './http-problem.ts';
import type { Route } from './route.ts';

export interface RequestInput {
  params: Record<string, unknown>;
  query: Record<string, unknown>;
  /** The one spelling of all requests that mean the same. */
  key: string;
}

const parameterOf = (issue: z.core.$ZodIssue): string[] =>
  issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])];

function listErrors(error: z.ZodError, known: readonly string[]): ParameterError[] {
  return error.issues.flatMap((issue) =>
    parameterOf(issue).map((parameter) => ({
      parameter,
      message:
        issue.code === 'unrecognized_keys'
          ? `This route has no such parameter; it takes ${known.length === 0 ? 'none' : known.join(', ')}.`
          : issue.message,
    })),
  );
}

function readQuery(search: string): Record<string, string> {
  const query: Record<string, string> = {};
  const repeated = new Set<string>();
  for (const [name, value] of new URLSearchParams(search)) {
    if (Object.hasOwn(query, name)) repeated.add(name);
    // Defined, not assigned: a parameter called __proto__ is a parameter like any other, and refused as unknown.
    Object.defineProperty(query, name, { value, enumerable: true, configurable: true });
  }
  if (repeated.size === 0) return query;
  const errors = [...repeated].map((parameter) => ({ parameter, message: 'Given more than once.' }));
  throw new HttpProblem(400, 'A parameter may be given once only.', errors);
}

/**
 * Throws HttpProblem: 404 where a part of the path cannot be an id, since nothing can be there; 400 for a wrong query.
 * @param params the decoded parts of the path
 * @param search what follows the question mark
 */
export function parseRequest(route: Route, params: Record<string, unknown>, search: string): RequestInput {
  const path = route.params.safeParse(params);
  if (!path.success) throw new HttpProblem(404, 'The address holds something that cannot be an id.', listErrors(path.error, []));
  const known = Object.keys(route.query.shape);
  const query = route.query.safeParse(readQuery(search));
  if (!query.success) throw new HttpProblem(400, 'The query does not fit this route.', listErrors(query.error, known));
  const entries = Object.entries(query.data).filter(([, value]) => value !== undefined);
  const sorted = entries.toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { params: path.data, query: query.data, key: JSON.stringify([route.id, Object.values(path.data), sorted]) };
}
