// Hangs the stable addresses of nodes into Express: `/d/<dossier>/<kind>/<id>` is a page for people, with metadata that reference
// managers read, and the same as JSON or JSON-LD for whoever asks for it. Answers depend on the Accept header, so they are made
// each time and not kept among the ready ones, which know the address alone.
import { createHash } from 'node:crypto';
import type { Express, NextFunction, Request, Response } from 'express';
import { DEFAULT_OPTIONS, type ExportInput } from '../export/format.ts';
import { ADDRESSED, type AddressedKind, describeAddress, hasNode } from '../export/semantic/describe-address.ts';
import { writeMetadata, writeTitle } from '../export/semantic/write-metadata.ts';
import { describeNode } from '../graph/describe-node.ts';
import { findRecords } from '../graph/evidence-graph.ts';
import type { FileSource } from './file-source.ts';
import { HttpProblem } from './http-problem.ts';
import { negotiateType } from './negotiate-type.ts';
import { isUnchanged } from './prepared-answer.ts';
import type { Snapshot } from './snapshot.ts';
import { writeJson } from './write-json.ts';

export interface AddressDependencies {
  client: FileSource | null;
  snapshot: () => Snapshot;
  /** Version of the program. */
  version: string;
}

const HTML = 'text/html';
const PAGE_TYPE = `${HTML}; charset=utf-8`;
const JSON_TYPE = 'application/json';
const JSON_LD = 'application/ld+json';

const VARY = { Vary: 'Accept' } as const;

/** The page of the explorer; null where it has not been built. */
const readPage = async (client: FileSource | null): Promise<Buffer | null> => (await client?.find('/index.html')?.()) ?? null;

/** Kinds whose JSON the API has already. */
const IN_API: Readonly<Partial<Record<AddressedKind, string>>> = { claim: 'claims', work: 'works', passage: 'passages' };

function send(request: Pick<Request, 'headers'>, response: Response, type: string, body: Buffer): void {
  const etag = `"${createHash('sha256').update(type).update(body).digest('base64url').slice(0, 22)}"`;
  const headers = { ETag: etag, 'Cache-Control': 'no-cache', ...VARY };
  if (isUnchanged(request.headers['if-none-match'], etag)) response.writeHead(304, headers).end();
  else response.writeHead(200, { ...headers, 'Content-Type': type, 'Content-Length': body.length }).end(body);
}

async function answer(
  request: Request<{ dossier: string; kind: string; id: string }>,
  response: Response,
  next: NextFunction,
  { client, snapshot, version }: AddressDependencies,
) {
  const { dossier, id } = request.params;
  const kind = ADDRESSED.find((one) => one === request.params.kind);
  if (kind === undefined) return next();
  const { graph } = snapshot();
  const records = findRecords(graph, dossier);
  const type = negotiateType(request.headers.accept, [HTML, JSON_LD, JSON_TYPE]);
  if (type === null) throw new HttpProblem(406, `This address answers as ${HTML}, ${JSON_LD} or ${JSON_TYPE}.`, [], VARY);
  const input: ExportInput | null =
    records === null ? null : { graph, records, options: DEFAULT_OPTIONS, version, made: null, bundle: null };
  if (input === null || !hasNode(input, kind, id)) {
    const page = type === HTML ? await readPage(client) : null;
    if (page === null) throw new HttpProblem(404, `There is no ${kind} of this id in this dossier.`, [], VARY);
    // A person is shown the explorer, which says so.
    const headers = { ...VARY, 'Cache-Control': 'no-cache', 'Content-Type': PAGE_TYPE, 'Content-Length': page.length };
    return response.writeHead(404, headers).end(page);
  }
  if (type === JSON_LD) return send(request, response, JSON_LD, writeJson(describeAddress(input, kind, id)));
  if (type === JSON_TYPE) {
    const list = IN_API[kind];
    if (list === undefined) return send(request, response, JSON_TYPE, writeJson(describeNode(graph, dossier, id, new Map())));
    const location = `/api/v1/dossiers/${dossier}/${list}/${id}`;
    return response.writeHead(303, { Location: location, ...VARY, 'Cache-Control': 'no-cache', 'Content-Length': 0 }).end();
  }
  const page = await readPage(client);
  if (page === null) return next();
  const head = writeMetadata(input, kind, id, `/d/${dossier}/${kind}/${id}`);
  const whole = page
    .toString('utf8')
    .replace(/<title>([^<]*)<\/title>/, (_, explorer: string) => writeTitle(input, kind, id, explorer))
    .replace(/<\/head>|<body>/, (tag) => head + tag);
  return send(request, response, PAGE_TYPE, Buffer.from(whole));
}

/** Must be mounted before the explorer's page takes all addresses under `/d`. */
export function mountAddresses(app: Express, dependencies: AddressDependencies): void {
  app.get('/d/:dossier/:kind/:id', (request, response, next) => answer(request, response, next, dependencies));
}
