// Runs the server's program from its sources, as a process of its own.
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningMain {
  /** Everything written so far, both streams. */
  output: () => string;
  /** The address that it printed; rejects where it ends before. */
  address: Promise<string>;
  /** Exit code, when it has ended. */
  ended: Promise<number | null>;
  signal: (name: NodeJS.Signals) => void;
}

export function runMain(environment: Record<string, string>): RunningMain {
  const child = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)));
  const address = new Promise<string>((resolve, reject) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        output += text;
        const found = /http:\/\/127\.0\.0\.1:\d+\//.exec(output);
        if (found !== null) resolve(found[0]);
      });
    }
    void ended.then(() => reject(new Error(`It ended before it listened:\n${output}`)));
  });
  // Whoever waits for the end only need not wait for the address.
  address.catch(() => undefined);
  return { output: () => output, address, ended, signal: (name) => child.kill(name) };
}
