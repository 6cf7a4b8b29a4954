// Starts the built server as users do, as a process of its own on a free port: for browser tests that need a server of
// their own (a dossier that changes under it, a server that goes down) and for the bench.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findFreePort } from './find-free-port.ts';

/** The built server's program. */
export const SERVER_PROGRAM = fileURLToPath(new URL('../../dist/server/main.js', import.meta.url));

export interface RunningServer {
  /** Its address without a slash at the end, e.g. `http://127.0.0.1:40123`. */
  url: string;
  port: number;
  /** Everything it wrote so far, both streams. */
  output: () => string;
  /** Ends it gracefully and waits; gives its exit code (null: a signal ended it). */
  stop: () => Promise<number | null>;
}

/**
 * Starts the built server and waits until it answers `/healthz`.
 * @param env settings as environment variables (CLAIMGRAPH_DOSSIERS, CLAIMGRAPH_TEXTS, PORT …); PORT is free by default
 * @throws with everything it wrote, where it ends before it answers
 */
export async function startServer(env: Record<string, string> = {}): Promise<RunningServer> {
  const port = Number(env['PORT'] ?? (await findFreePort()));
  const child = spawn(process.execPath, [SERVER_PROGRAM], {
    env: { ...process.env, NODE_ENV: 'production', ...env, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  const ended = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  while (!(await isUp(url))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`The server ended before it answered:\n${output}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  const stop = () => {
    child.kill('SIGTERM');
    return ended;
  };
  return { url, port, output: () => output, stop };
}

async function isUp(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    return false;
  }
}
