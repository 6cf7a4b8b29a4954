// The application: what answers HTTP. It is handed the library and everything else it needs, and never listens itself.
// An answer that is ready is written before Express is asked at all; everything else goes through Express.
import type { IncomingMessage, ServerResponse } from 'node:http';
import express, { type Express } from 'express';
import type { Logger } from 'pino';
import { answerProblem, toProblem } from './api/answer-problem.ts';
import { actions } from './api/action-table.ts';
import { listAllowedHosts } from './api/allowed-hosts.ts';
import { bundleExplorer } from './api/bundle-explorer.ts';
import type { Desk } from './api/desk.ts';
import { EventStreams } from './api/event-streams.ts';
import type { FileSource } from './api/file-source.ts';
import { firstGraph } from './api/first-graph.ts';
import { HttpProblem } from './api/http-problem.ts';
import type { Importer } from './api/importer.ts';
import { describeNews, type LibraryHolder } from './api/library-holder.ts';
import { mountActions, takesBody } from './api/mount-actions.ts';
import { mountAddresses } from './api/mount-addresses.ts';
import { mountFiles } from './api/mount-files.ts';
import { mountRoutes } from './api/mount-routes.ts';
import { PreparedAnswers } from './api/prepared-answers.ts';
import { createRateLimit } from './api/rate-limit.ts';
import { createRequestLog } from './api/request-log.ts';
import { findRefusal } from './api/request-limits.ts';
import type { AnswerContext } from './api/route.ts';
import { routes } from './api/route-table.ts';
import { listSecurityHeaders } from './api/security-headers.ts';
import type { Snapshot } from './api/snapshot.ts';

export interface AppDependencies {
  holder: LibraryHolder;
  /** The built explorer; null serves the API alone. */
  client: FileSource | null;
  /** The explorer as one page, `/index.html`; null where it has not been built. */
  bundle?: FileSource | null;
  /** The files of the API page. */
  docs: FileSource;
  /** Who keeps the drafts; absent: this server only reads. */
  desk?: Desk | null;
  /** Who reads papers; absent: none can be imported. */
  importer?: Importer | null;
  logger: Logger;
  /** Version of the program. */
  version: string;
  /** The address that the server listens on: decides which names it answers to. */
  host: string;
  limits: AppLimits;
  /** Makes the ids of requests. */
  newId: () => string;
}

export interface AppLimits {
  /** Answers made a minute for one client; 0 for no limit. Ready answers are not counted. */
  rateLimit: number;
  /** Pages that may listen for news at a time. */
  maxListeners: number;
  /** Milliseconds between signs of life on a silent stream. */
  heartbeat: number;
  /** Bytes of ready answers, and of ready files, that are kept. */
  maxPreparedBytes: number;
}

/** What the program uses. A laptop with a few open pages stays far below all of them. */
export const DEFAULT_LIMITS: AppLimits = {
  rateLimit: 600,
  maxListeners: 64,
  heartbeat: 20_000,
  maxPreparedBytes: 64 * 1024 * 1024,
};

export interface App {
  /** Give this to `http.createServer`. */
  listener: (request: IncomingMessage, response: ServerResponse) => void;
  express: Express;
  /** Ends the streams, which would otherwise stay open for ever. */
  close: () => void;
}

/** Wires everything together. */
export function createApp({
  holder,
  client,
  bundle = null,
  docs,
  logger,
  version,
  host,
  limits,
  newId,
  desk = null,
  importer = null,
}: AppDependencies): App {
  const headers = listSecurityHeaders();
  const kept = { maxBytes: limits.maxPreparedBytes, maxAddresses: 4096, headers };
  const answers = new PreparedAnswers(kept);
  const pages = new PreparedAnswers(kept);
  const streams = new EventStreams({ ...limits, headers });
  const allowedHosts = listAllowedHosts(host);
  const mayBringBody = takesBody(actions);
  const log = createRequestLog(logger, newId);
  const stopListening = holder.listen((snapshot) => {
    answers.forget();
    streams.send(describeNews(snapshot));
  });

  const app = express();
  app.disable('x-powered-by').disable('etag').disable('query parser').enable('case sensitive routing').enable('strict routing');
  const rateLimit = createRateLimit(limits.rateLimit);
  if (rateLimit !== null) app.use('/api/v1', rateLimit);
  let description: Promise<object> | null = null;
  const openapi = () =>
    (description ??= import('./api/build-openapi.ts').then(({ buildOpenApi }) => buildOpenApi(routes, actions, version)));
  const context = (): AnswerContext => {
    const snapshot = holder.current;
    return { snapshot, version, openapi, desk, bundle: (dossier) => bundleOf(snapshot, dossier) };
  };
  const bundleOf = async (snapshot: Snapshot, dossier: string) => {
    const read = bundle?.find('/index.html') ?? null;
    return read === null ? null : bundleExplorer((await read()).toString('utf8'), snapshot, dossier);
  };
  mountRoutes(app, routes, { context, answers, pages, streams });
  mountActions(app, actions, { desk, importer });
  mountAddresses(app, { client, snapshot: () => holder.current, version });
  mountFiles(app, {
    client,
    docs,
    pages,
    answers,
    firstGraph: (dossier) => firstGraph(holder.current, dossier),
    listDossiers: () => holder.current.library.dossiers.map(({ dossier }) => dossier.id),
  });

  /** Whatever no route answered, and whatever failed. */
  const finish = (response: ServerResponse, error: unknown) => {
    const known = routes.map((route) => route.path).join(', ');
    const problem = error ? toProblem(error) : new HttpProblem(404, `Nothing is at this address. The API has: ${known}.`);
    if (problem.status >= 500 && error instanceof Error) response.err = error;
    answerProblem(response, problem);
  };

  const listener = (request: IncomingMessage, response: ServerResponse) => {
    const refusal = findRefusal(request, allowedHosts, mayBringBody);
    const talkative = logger.isLevelEnabled('debug');
    if (talkative) log(request, response);
    if (refusal === null && (answers.serve(request, response) || pages.serve(request, response))) return;
    if (!talkative) log(request, response);
    for (const [name, value] of headers) response.setHeader(name, value);
    if (refusal !== null) return answerProblem(response, refusal);
    app(request as express.Request, response as express.Response, (error: unknown) => finish(response, error));
  };

  const close = () => {
    stopListening();
    streams.close();
  };
  return { listener, express: app, close };
}
