// The server: reads its settings, loads and checks the dossiers, listens, follows changes on disk, and stops in good order.
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import about from '../package.json' with { type: 'json' };
import { createAnnounce } from './announce.ts';
import { createHttpServer, stopHttpServer } from './api/create-http-server.ts';
import { withDocsScript } from './api/docs-script.ts';
import type { Importer } from './api/importer.ts';
import { View } from './api/graph-view.ts';
import { LibraryHolder, takeSnapshot } from './api/library-holder.ts';
import { rememberOne } from './api/remember.ts';
import type { Snapshot } from './api/snapshot.ts';
import { type App, createApp, DEFAULT_LIMITS } from './app.ts';
import { checkLoaded } from './check-loaded.ts';
import { loadLibrary } from './data/load-library.ts';
import { openDocsFiles } from './data/open-docs-files.ts';
import { openFolder } from './data/open-folder.ts';
import { openDeskLater } from './open-desk-later.ts';
import type { ServeOptions } from './serve-found.ts';
import { parseSettings, type Settings } from './settings.ts';

/** Milliseconds that answers under way are given when the server is told to stop. */
const GRACE = 4000;

/** The project's folder: this file is in `server/`, or in `dist/server/` once built. */
const root = fileURLToPath(new URL(import.meta.url.endsWith('.ts') ? '..' : '../..', import.meta.url));

const parsed = parseSettings(process.env, root);
if ('mistakes' in parsed) {
  process.stderr.write(`Claimgraph cannot start:\n${parsed.mistakes.map((mistake) => `  ${mistake}\n`).join('')}`);
  process.exit(1);
}
const { settings } = parsed;
const logger = pino({ level: settings.logLevel, base: null });
const announce = createAnnounce(logger, process.stdout.isTTY ? (text) => process.stdout.write(text) : null);

for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
  process.on(event, (error: unknown) => {
    logger.fatal({ err: error }, 'The server met a fault of its own and stops');
    process.exit(1);
  });
}

/** Settles when the server listens; then everything that a start runs has run. */
export const listening: Promise<void> = serve(settings);

async function serve({ dossiers, texts, workspace, cache, client, host, port, rateLimit }: Settings): Promise<void> {
  const folders = { dossiers, texts, workspace, cache };
  const shownAs = `${relative(process.cwd(), dossiers) || '.'}/`;
  const first = takeSnapshot(await checkLoaded(await loadLibrary(folders), folders), null, new Date());
  await tellProblems(first, shownAs);
  if (first.library.dossiers.length === 0) {
    announce('error', `No dossier in ${dossiers} can be served.`);
    process.exit(1);
  }
  const holder = new LibraryHolder(first);
  const options = { folders, holder, announce, now: () => new Date(), shownAs };
  const app = createApp({
    holder,
    desk: openDeskLater(async () => (await import('./open-desk.ts')).openDesk(workspace, options)),
    importer: openImporterLater(workspace, options),
    client: openFolder(client),
    bundle: openFolder(`${client}-bundle`),
    docs: withDocsScript(openDocsFiles(join(root, 'node_modules', 'swagger-ui-dist'))),
    logger,
    version: about.version,
    host,
    limits: { ...DEFAULT_LIMITS, rateLimit },
    newId: randomUUID,
  });
  const server = createHttpServer(app.listener);
  server.on('error', (error: NodeJS.ErrnoException) => {
    announce('error', explainListening(error, host, port));
    process.exit(1);
  });
  stopOnSignals(server, app);
  await new Promise<void>((resolve) => {
    server.listen(port, host, resolve);
  });
  const ids = first.library.dossiers.map(({ dossier }) => dossier.id);
  announce('info', `Claimgraph is ready at ${writeAddress(server)} (${ids.join(', ')})`);
  // None of this is needed to listen, so none of it is done before.
  for (const id of ids) for (const view of View.options) setImmediate(() => void first.layoutOf(id)?.positions[view]);
  import('./follow-library.ts')
    .then(({ followLibrary }) => followLibrary(options))
    .catch((error: unknown) => announce('error', `Changes on disk will not be seen: ${String(error)}`));
}

/** Loaded when the first paper comes. Only the built program has what its workers run. */
function openImporterLater(workspace: string, options: ServeOptions): Importer | null {
  if (import.meta.url.endsWith('.ts')) return null;
  const program = new URL('claimgraph.js', import.meta.url);
  const opened = rememberOne(async () => (await import('./open-importer.ts')).openImporter(workspace, program, options));
  return { importFile: async (name, bytes) => (await opened()).importFile(name, bytes) };
}

/** Errors in full, because something is not served; of warnings only how many, because `check:data` lists them. */
async function tellProblems({ problems, broken }: Snapshot, folder: string): Promise<void> {
  const all = [...problems, ...[...broken.values()].flatMap((entry) => entry.problems)];
  const errors = all.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    const { formatProblems } = await import('./check/format-problems.ts');
    announce('error', formatProblems(errors, { folder }), { problems: errors });
  }
  const warnings = all.length - errors.length;
  if (warnings > 0) announce('info', `Warnings about the data: ${warnings}; npm run check:data lists them.`);
}

/** The address for a person; all interfaces are reached by this machine's own. */
function writeAddress(server: Server): string {
  const { address, port, family } = server.address() as AddressInfo;
  const name = address === '0.0.0.0' || address === '::' ? '127.0.0.1' : address;
  return `http://${family === 'IPv6' && name.includes(':') ? `[${name}]` : name}:${port}/`;
}

function explainListening(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE') {
    return `Port ${port} is in use already, perhaps by another Claimgraph. Take another: PORT=${port + 1} npm start, or claimgraph serve --port ${port + 1}`;
  }
  if (error.code === 'EACCES') return `This user may not listen on port ${port}. Take one above 1023: PORT=4317 npm start`;
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') return `HOST ${host} is no address of this machine.`;
  return `The server cannot listen on ${host}, port ${port}: ${error.message}`;
}

function stopOnSignals(server: Server, app: App): void {
  let stopping = false;
  const stop = async (signal: string) => {
    // Whoever asks twice does not want to wait.
    if (stopping) process.exit(0);
    stopping = true;
    announce('info', `Stopping (${signal})`);
    await stopHttpServer(server, app.close, GRACE);
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop(signal));
}
