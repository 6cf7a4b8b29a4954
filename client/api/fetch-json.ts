// One way to ask the server: JSON or an error that a person can read.
import type { ProblemDetails } from '../../server/api/contract.ts';
import { findStandIn } from './stand-in.ts';

/** What went wrong with a request. `status` is 0 where the server could not be reached. */
export class RequestError extends Error {
  readonly status: number;
  readonly details: ProblemDetails | null;

  constructor(status: number, message: string, details: ProblemDetails | null) {
    super(message);
    this.name = 'RequestError';
    this.status = status;
    this.details = details;
  }
}

/** A body that is no answer, as the error that it stands for. */
function refuse(status: number, body: unknown): RequestError {
  const details = body as ProblemDetails | null;
  return new RequestError(status, details?.detail ?? `The server answered ${status}.`, details);
}

/** One request. `path` is under /api/v1. Throws RequestError. */
export async function ask<T>(path: string, init: RequestInit): Promise<T> {
  const standIn = findStandIn();
  if (standIn !== null) {
    if (init.method !== undefined)
      throw new RequestError(405, 'No server stands behind this page: nothing can be changed.', null);
    const { status, body } = await standIn(path);
    if (status < 400) return body as T;
    throw refuse(status, body);
  }
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(0, 'The server does not answer. Is it still running?', null);
  }
  if (response.ok) return (await response.json()) as T;
  throw refuse(response.status, await response.json().catch(() => null));
}

/** Path under /api/v1, e.g. `/dossiers/tea/graph?view=claims`. Throws RequestError. */
export const fetchJson = <T>(path: string, signal?: AbortSignal): Promise<T> => ask<T>(path, signal ? { signal } : {});

/** Posts a value as JSON. Throws RequestError. */
export const sendJson = <T>(path: string, value: unknown, headers: Record<string, string>): Promise<T> =>
  ask<T>(path, { method: 'POST', body: JSON.stringify(value), headers: { ...headers, 'Content-Type': 'application/json' } });
