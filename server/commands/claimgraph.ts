// Program: `claimgraph`. What it does stands in run-claimgraph.ts; as a worker of its own import it stands in import/serve-imports.ts.
import path from 'node:path';
import { isImportWorker, serveImports } from './import/serve-imports.ts';

/** Settles when everything that was asked for is done; with `serve` the server is still to be started, which is a program of its own. */
export const finished: Promise<'serve' | null> = isImportWorker() ? serveImports().then(() => null) : run();

async function run(): Promise<'serve' | null> {
  let next: 'serve' | null = null;
  const { runClaimgraph } = await import('./run-claimgraph.ts');
  const { env, stdout, stderr } = process;
  // A reader that has seen enough (`| head`) closes the pipe; that is no fault.
  stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));
  process.exitCode = await runClaimgraph(process.argv.slice(2), {
    environment: env,
    // npm runs scripts in the project's folder and says here where the user stands.
    from: env.npm_lifecycle_event === 'import' && env.INIT_CWD ? path.resolve(env.INIT_CWD) : process.cwd(),
    now: () => new Date(),
    write: (text) => void stdout.write(text),
    writeError: (text) => void stderr.write(text),
    isTerminal: stderr.isTTY,
    colour: stdout.isTTY && !env.NO_COLOR,
    // Built, this is dist/server/claimgraph.cjs, and what loads it stands beside it.
    workerProgram: import.meta.url.endsWith('.ts') ? null : new URL('claimgraph.js', import.meta.url),
    startServer: () => void (next = 'serve'),
  });
  return next;
}
