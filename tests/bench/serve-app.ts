// The application with one more route that answers nothing, for the bench: `/empty` goes the way of every route that has to
// be made, through the same Express app. A second server holds the least that Express can do: one route and nothing else.
// Prints the ports of both, then serves until it is ended.
import { randomUUID } from 'node:crypto';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import express from 'express';
import { pino } from 'pino';
import { createHttpServer } from '../../server/api/create-http-server.ts';
import { LibraryHolder, takeSnapshot } from '../../server/api/library-holder.ts';
import { createApp, DEFAULT_LIMITS } from '../../server/app.ts';
import { loadLibrary } from '../../server/data/load-library.ts';

const dossiers = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));
const { library, problems } = await loadLibrary({ dossiers });
const app = createApp({
  holder: new LibraryHolder(takeSnapshot({ library, problems }, null, new Date())),
  client: null,
  docs: { find: () => null },
  logger: pino({ level: 'info' }),
  version: '0.0.0',
  host: '127.0.0.1',
  limits: { ...DEFAULT_LIMITS, rateLimit: 0 },
  newId: randomUUID,
});
const empty: RequestListener = (_request, response) => void response.end();
app.express.get('/empty', empty as express.RequestHandler);

const bare = express();
bare.get('/empty', empty as express.RequestHandler);

const servers = [createHttpServer(app.listener), createServer(bare as RequestListener)];
for (const server of servers) await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
console.log(JSON.stringify(servers.map((server) => (server.address() as AddressInfo).port)));
