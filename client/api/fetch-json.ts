// One way to ask the server: JSON or an error that a person can read.
import type { ProblemDetails } from '../../server/api/contract.ts';
import { isServed, takeEmbedded } from './embedded-answers.ts';

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

/** One request. `path` is under /api/v1. Throws RequestError. */
export async function ask<T>(path: string, init: RequestInit): Promise<T> {
  if (!isServed()) {
    const answer = takeEmbedded(path);
    if (answer !== undefined) return answer as T;
    throw new RequestError(404, 'This page holds the dossier, but no server stands behind it: this part needs one.', null);
  }
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(0, 'The server does not answer. Is it still running?', null);
  }
  if (response.ok) return (await response.json()) as T;
  const details = (await response.json().catch(() => null)) as ProblemDetails | null;
  throw new RequestError(response.status, details?.detail ?? `The server answered ${response.status}.`, details);
}

/** Path under /api/v1, e.g. `/dossiers/tea/graph?view=claims`. Throws RequestError. */
export const fetchJson = <T>(path: string, signal?: AbortSignal): Promise<T> => ask<T>(path, signal ? { signal } : {});

/** Posts a value as JSON. Throws RequestError. */
export const sendJson = <T>(path: string, value: unknown, headers: Record<string, string>): Promise<T> =>
  ask<T>(path, { method: 'POST', body: JSON.stringify(value), headers: { ...headers, 'Content-Type': 'application/json' } });
