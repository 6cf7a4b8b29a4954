// How many answers one client may have made in a minute. Only what costs work is counted: an answer that is ready is
// written before this is reached, so that reading and re-reading one library is never refused. Headers: IETF draft
// "RateLimit header fields for HTTP", version 8.
import type { RequestHandler } from 'express';
import { HttpProblem } from './http-problem.ts';

const WINDOW = 60_000;

/** The package is loaded with the first request that is counted; the server listens the sooner. */
async function loadLimiter(limit: number): Promise<RequestHandler> {
  const { rateLimit } = await import('express-rate-limit');
  return rateLimit({
    windowMs: WINDOW,
    limit,
    identifier: 'answers-made',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    // Made while a request is being answered, which the package takes for a new limiter with every request.
    validate: { creationStack: false },
    handler: (_request, _response, next) => {
      next(
        new HttpProblem(429, `More than ${limit} answers were asked for in a minute that had to be made first. Wait a little.`),
      );
    },
  });
}

/** @param limit answers a minute and client; 0 for no limit, which is null */
export function createRateLimit(limit: number): RequestHandler | null {
  if (limit === 0) return null;
  let limiter: Promise<RequestHandler> | null = null;
  return async (request, response, next) => {
    limiter ??= loadLimiter(limit);
    return (await limiter)(request, response, next);
  };
}
