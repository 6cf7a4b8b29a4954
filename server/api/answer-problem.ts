// Answers a request with a problem, whatever went wrong: the end of every request that fails.
import type { ServerResponse } from 'node:http';
import { HttpProblem, PROBLEM_TYPE } from './http-problem.ts';
import { writeJson } from './write-json.ts';

/**
 * The problem that an error stands for. Anything that is not ours is a fault of the server, told without its inner words,
 * unless Express marked it as the client's (a path that cannot be decoded).
 */
export function toProblem(error: unknown): HttpProblem {
  if (error instanceof HttpProblem) return error;
  const status = typeof error === 'object' && error !== null && 'status' in error ? error.status : null;
  if (status === 400)
    return new HttpProblem(400, 'The address cannot be decoded: a percent sign must begin two hexadecimal digits.');
  return new HttpProblem(
    500,
    'The server failed to answer. Its log says why, under the request id of this answer (X-Request-Id).',
  );
}

/** Sends the problem. Where an answer had already begun, the connection is cut, so that half an answer is not taken for a whole. */
export function answerProblem(response: ServerResponse, problem: HttpProblem): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  const body = writeJson(problem.details());
  for (const [name, value] of Object.entries(problem.headers)) response.setHeader(name, value);
  response.statusCode = problem.status;
  response.setHeader('Content-Type', PROBLEM_TYPE);
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Content-Length', body.length);
  response.end(body);
}
