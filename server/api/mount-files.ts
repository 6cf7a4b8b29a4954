// Hangs the files of the explorer and of the API page into Express, and the explorer's one page behind all its addresses.
import type { Express, NextFunction, Request, Response } from 'express';
import { embedAnswer } from './embed-answer.ts';
import { type FileSource, typeOfFile } from './file-source.ts';
import { HttpProblem } from './http-problem.ts';
import type { PreparedAnswers } from './prepared-answers.ts';
import { writeJson } from './write-json.ts';

/** Names that Vite gives after the contents: such a file never changes. */
const NAMED_BY_CONTENT = /^\/assets\/.+-[\w-]{8,}\.\w+$/;

const START_PAGE = '/index.html';

export interface FileDependencies {
  /** The built explorer; null where there is none. */
  client: FileSource | null;
  /** The files of the API page, under `/api/docs`. */
  docs: FileSource;
  pages: PreparedAnswers;
  /** Keeps the pages that hold an answer, which go when the library changes. */
  answers: PreparedAnswers;
  /** What the explorer draws first, by the id of a dossier, with the path and query by which it asks; null for an unknown one. */
  firstGraph: (dossier: string) => { path: string; value: unknown } | null;
  /** Ids of the dossiers that are served now. */
  listDossiers: () => readonly string[];
}

const isReading = (request: Request): boolean => request.method === 'GET' || request.method === 'HEAD';

/** Answers with a file; null where there is none of that name. */
function answerFile(source: FileSource, path: string, key: string, pages: PreparedAnswers) {
  const read = source.find(path);
  if (read === null) return null;
  const cacheControl = NAMED_BY_CONTENT.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache';
  return (request: Request, response: Response) =>
    pages.answer(request, response, key, async () => ({ body: await read(), type: typeOfFile(path), cacheControl }));
}

/** `/` leads to the only dossier there is; every address of the explorer is the same page, which reads the address itself. */
export function mountFiles(app: Express, { client, docs, pages, answers, firstGraph, listDossiers }: FileDependencies): void {
  const answerStartPage = (request: Request, response: Response) => {
    const send = client === null ? null : answerFile(client, START_PAGE, `client ${START_PAGE}`, pages);
    if (send === null)
      throw new HttpProblem(404, 'The explorer has not been built. npm start builds it; npm run build does so alone.');
    return send(request, response);
  };
  app.get('/', (request, response) => {
    const [only, ...more] = listDossiers();
    if (only === undefined || more.length > 0) return answerStartPage(request, response);
    response
      .writeHead(302, { Location: `/d/${encodeURIComponent(only)}`, 'Cache-Control': 'no-store', 'Content-Length': 0 })
      .end();
    return undefined;
  });
  app.get('/d/:dossier', (request, response, next) => {
    const { dossier } = request.params;
    const read = client?.find(START_PAGE);
    const answer = read && request.originalUrl === `/d/${dossier}` ? firstGraph(dossier) : null;
    if (!read || answer === null) return next();
    return answers.answer(request, response, `client ${START_PAGE} ${dossier}`, async () => ({
      body: Buffer.from(embedAnswer((await read()).toString(), answer.path, writeJson(answer.value).toString())),
      type: typeOfFile(START_PAGE),
      cacheControl: 'no-cache',
    }));
  });
  app.get(['/d', '/d/{*view}'], answerStartPage);
  app.use((request: Request, response: Response, next: NextFunction) => {
    if (!isReading(request)) return next();
    // Compared as written: names of files hold nothing that an address would need to escape.
    const path = request.path;
    const inDocs = path.startsWith('/api/docs/') ? path.slice('/api/docs'.length) : null;
    const source = inDocs === null ? client : docs;
    const send =
      source === null ? null : answerFile(source, inDocs ?? path, `${inDocs === null ? 'client' : 'docs'} ${path}`, pages);
    return send === null ? next() : send(request, response);
  });
}
