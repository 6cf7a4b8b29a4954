// Hangs the route table into Express: how each kind of answer is sent, and what every other method gets.
import type { Express, Request, Response } from 'express';
import type { ServerEvent } from './contract.ts';
import type { EventStreams } from './event-streams.ts';
import { HttpProblem } from './http-problem.ts';
import { parseRequest } from './parse-request.ts';
import type { PreparedAnswers } from './prepared-answers.ts';
import type { AnswerContext, FileAnswer, Route } from './route.ts';
import { writeJson } from './write-json.ts';

export interface MountDependencies {
  /** What a route may look at, as it is when the request comes in. */
  context: () => AnswerContext;
  /** Answers that depend on the library. */
  answers: PreparedAnswers;
  /** Answers that never change while the server runs. */
  pages: PreparedAnswers;
  streams: EventStreams;
}

/** What all routes answer to. */
export const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

/** `/claims/{id}` as Express writes it: `/claims/:id`. */
const toExpressPath = (path: string): string => path.replace(/\{(\w+)\}/g, ':$1');

async function answer(
  route: Route,
  request: Request,
  response: Response,
  { context, answers, pages, streams }: MountDependencies,
) {
  const [, search = ''] = request.originalUrl.split(/\?(.*)/s);
  const input = parseRequest(route, request.params, search);
  const seen = context();
  const make = () => route.handle(input as never, seen);
  switch (route.kind) {
    case 'prepared':
      return answers.answer(request, response, input.key, async () => ({
        body: writeJson(await make()),
        type: 'application/json',
        cacheControl: 'no-cache',
      }));
    case 'file':
      return answers.answer(request, response, input.key, async () => {
        const { name, type, body } = (await make()) as FileAnswer;
        return { body, type, cacheControl: 'no-cache', disposition: `attachment; filename="${name}"` };
      });
    case 'page':
      return pages.answer(request, response, input.key, async () => ({
        body: Buffer.from(String(await make())),
        type: 'text/html; charset=utf-8',
        cacheControl: 'no-cache',
      }));
    case 'events':
      return streams.open(request, response, (await make()) as ServerEvent);
    case 'live': {
      const body = writeJson(await make());
      response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Content-Length': body.length });
      return response.end(body);
    }
  }
}

/** Answers the table's routes; another method of a known path is told which there are. */
export function mountRoutes(app: Express, routes: readonly Route[], dependencies: MountDependencies): void {
  for (const route of routes) {
    app
      .route(toExpressPath(route.path))
      .get((request, response) => answer(route, request, response, dependencies))
      .options((_request, response) => {
        response.writeHead(204, { Allow: ALLOWED_METHODS }).end();
      })
      .all((request) => {
        const detail = `${request.method} is not for this address; it can only be read.`;
        throw new HttpProblem(405, detail, [], { Allow: ALLOWED_METHODS });
      });
  }
}
