// A problem told over HTTP: the only thing that a route throws. RFC 9457, "Problem Details for HTTP APIs".
import type { ProblemDetails } from './contract.ts';

/** Media type of every error answer. */
export const PROBLEM_TYPE = 'application/problem+json';

/** Titles by status; RFC 9457 wants the title of `about:blank` to be the phrase of the status. */
const TITLES: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  403: 'Forbidden',
  404: 'Not Found',
  405: 'Method Not Allowed',
  406: 'Not Acceptable',
  411: 'Length Required',
  412: 'Precondition Failed',
  413: 'Content Too Large',
  414: 'URI Too Long',
  415: 'Unsupported Media Type',
  421: 'Misdirected Request',
  422: 'Unprocessable Content',
  428: 'Precondition Required',
  429: 'Too Many Requests',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
};

/** What is wrong with one parameter; without `parameter` it is about the request as a whole. */
export interface ParameterError {
  parameter?: string;
  message: string;
}

/** Thrown by routes, answered by the error handler. `headers` go with the answer (e.g. `Allow`). */
export class HttpProblem extends Error {
  readonly status: number;
  readonly errors: readonly ParameterError[];
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, detail: string, errors: readonly ParameterError[] = [], headers: Record<string, string> = {}) {
    super(detail);
    this.name = 'HttpProblem';
    this.status = status;
    this.errors = errors;
    this.headers = headers;
  }

  /** The body of the answer. */
  details(): ProblemDetails {
    return {
      type: 'about:blank',
      title: TITLES[this.status] ?? 'Error',
      status: this.status,
      detail: this.message,
      errors: [...this.errors],
    };
  }
}
