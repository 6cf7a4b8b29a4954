// Starts the application over a real port of this machine, for tests: with the invented dossiers, or with others.
import type { AddressInfo } from 'node:net';
import { request } from 'node:http';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { createHttpServer, stopHttpServer } from '../../server/api/create-http-server.ts';
import { withDocsScript } from '../../server/api/docs-script.ts';
import type { FileSource } from '../../server/api/file-source.ts';
import { LibraryHolder } from '../../server/api/library-holder.ts';
import type { Snapshot } from '../../server/api/snapshot.ts';
import { type AppDependencies, createApp, DEFAULT_LIMITS } from '../../server/app.ts';
import { openDocsFiles } from '../../server/data/open-docs-files.ts';

export interface RunningApp {
  /** Without a slash at the end. */
  url: string;
  holder: LibraryHolder;
  /** Sends one request as it stands, without anything that fetch would add, mend or hide. */
  ask: (path: string, options?: AskOptions) => Promise<Answer>;
  stop: () => Promise<void>;
}

export interface AskOptions {
  method?: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
  /** The body as JSON. */
  json: () => unknown;
}

const SWAGGER = fileURLToPath(new URL('../../node_modules/swagger-ui-dist', import.meta.url));

/** A stand-in for the built explorer. */
const CLIENT: Record<string, string> = {
  '/index.html': '<!doctype html><title>Explorer</title><body></body>',
  '/assets/main-ABCDEF12.js': 'console.log("explorer");',
};

export const files = (contents: Record<string, string>): FileSource => ({
  find: (path) => {
    const text = Object.hasOwn(contents, path) ? contents[path] : undefined;
    return text === undefined ? null : async () => Buffer.from(text);
  },
});

/** @param changes what is to differ from the usual */
export async function startApp(snapshot: Snapshot, changes: Partial<AppDependencies> = {}): Promise<RunningApp> {
  const holder = new LibraryHolder(snapshot);
  let requests = 0;
  const app = createApp({
    holder,
    client: files(CLIENT),
    docs: withDocsScript(openDocsFiles(SWAGGER)),
    logger: pino({ level: 'silent' }),
    version: '0.0.0',
    host: '127.0.0.1',
    limits: { ...DEFAULT_LIMITS, rateLimit: 0 },
    newId: () => `request-${++requests}`,
    ...changes,
  });
  const server = createHttpServer(app.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    holder,
    ask: (path, options = {}) => ask(port, path, options),
    stop: () => stopHttpServer(server, app.close, 2000),
  };
}

/** One request over a connection of its own. */
export function ask(port: number, path: string, { method = 'GET', headers = {}, body }: AskOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const bytes = Buffer.concat(chunks);
        const json = (): unknown => JSON.parse(bytes.toString('utf8'));
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: bytes, json });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });
}
