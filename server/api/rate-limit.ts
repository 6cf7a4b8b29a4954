// How many answers one client may have made in a minute. Only what costs work is counted: an answer that is ready is
// written before this is reached, so that reading and re-reading one library is never refused. Headers: IETF draft
// "RateLimit header fields for HTTP", version 8.
import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import { HttpProblem } from './http-problem.ts';

const WINDOW = 60_000;

/** @param limit answers a minute and client; 0 for no limit, which is null */
export function createRateLimit(limit: number): RequestHandler | null {
  if (limit === 0) return null;
  return rateLimit({
    windowMs: WINDOW,
    limit,
    identifier: 'answers-made',
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_request, _response, next) => {
      next(
        new HttpProblem(429, `More than ${limit} answers were asked for in a minute that had to be made first. Wait a little.`),
      );
    },
  });
}
