// `npm start` as a whole: what is run, where from, how it ends. Every start is a process of its own on a free port.
import { type ChildProcess, spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { findFreePort } from '../browser/find-free-port.ts';

const START = fileURLToPath(new URL('../../server/commands/start.mjs', import.meta.url));

interface Started {
  child: ChildProcess;
  output: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number | null>;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const child of running.splice(0)) child.kill('SIGKILL');
});

function start(port: number, cwd?: string): Started {
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', LOG_LEVEL: 'info' };
  const child = spawn(process.execPath, [START], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(cwd === undefined ? {} : { cwd }),
  });
  running.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => (output += text));
  return { child, output: () => output, ended: new Promise((resolve) => child.once('close', resolve)) };
}

describe('npm start', () => {
  it.skipIf(process.platform === 'win32').each(['SIGINT', 'SIGTERM'] as const)(
    'prints the address, serves there and ends cleanly on %s',
    async (signal) => {
      const port = await findFreePort();
      const server = start(port);
      await expect.poll(server.output, { timeout: 60_000 }).toContain(`http://127.0.0.1:${port}`);
      expect((await fetch(`http://127.0.0.1:${port}/healthz`)).status).toBe(200);
      server.child.kill(signal);
      expect(await server.ended).toBe(0);
    },
  );

  it('finds its files when it is started from another folder', async () => {
    const port = await findFreePort();
    const server = start(port, tmpdir());
    await expect.poll(server.output, { timeout: 60_000 }).toContain(`http://127.0.0.1:${port}`);
    expect(await (await fetch(`http://127.0.0.1:${port}/api/v1/dossiers`)).text()).toContain('monobe-2017');
    expect(await (await fetch(`http://127.0.0.1:${port}/d/monobe-2017`)).text()).toContain('<title>Claimgraph</title>');
  });

  it('says so and fails where the port is in use', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => holder.once('listening', resolve));
    const address = holder.address();
    const port = address !== null && typeof address === 'object' ? address.port : 0;
    const server = start(port);
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`Port ${port} is in use`);
    holder.close();
  });

  it('says what is wrong with a setting and fails', async () => {
    const child = start(-1);
    expect(await child.ended).toBe(1);
    expect(child.output()).toContain('PORT must be a whole number');
  });
});
