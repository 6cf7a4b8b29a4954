// One way to ask the server: JSON or an error that a person can read.
import type { ProblemDetails } from '../../server/api/contract.ts';

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

/** Path under /api/v1, e.g. `/dossiers/tea/graph?view=claims`. Throws RequestError. */
export async function fetchJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, signal ? { signal } : {});
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new RequestError(0, 'The server does not answer. Is it still running?', null);
  }
  if (response.ok) return (await response.json()) as T;
  const details = (await response.json().catch(() => null)) as ProblemDetails | null;
  throw new RequestError(response.status, details?.detail ?? `The server answered ${response.status}.`, details);
}
