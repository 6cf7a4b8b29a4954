// The server as a process: what it prints, how it starts, what it does when it cannot, and how it stops.
import { Agent, get } from 'node:http';
import { createServer } from 'node:net';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listen } from '../api/listen.ts';
import { FIXTURES } from '../api/load-snapshot.ts';
import { copyDossiers, type CopiedDossiers } from './copy-dossiers.ts';
import { runMain } from './run-main.ts';

let dossiers: CopiedDossiers;
beforeEach(async () => {
  dossiers = await copyDossiers();
});
afterEach(() => dossiers.remove());

const TEA = { CLAIMGRAPH_DOSSIERS: FIXTURES };

describe('the server', () => {
  it('prints its address, answers there, and stops in good order with pages open', async () => {
    const server = runMain(TEA);
    const address = await server.address;
    expect(((await (await fetch(`${address}healthz`)).json()) as { status: string }).status).toBe('ok');
    expect(server.output()).toContain('tea-2020');

    const page = await listen(Number(new URL(address).port), '/api/v1/events');
    const agent = new Agent({ keepAlive: true });
    await new Promise((resolve) => get(`${address}healthz`, { agent }, (response) => response.resume().on('end', resolve)));
    server.signal('SIGTERM');
    expect(await server.ended).toBe(0);
    await page.ended;
    agent.destroy();
    await expect(fetch(address)).rejects.toThrow('fetch failed');
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('ends with code 0 on %s', async (signal) => {
    const server = runMain(TEA);
    await server.address;
    server.signal(signal);
    expect(await server.ended).toBe(0);
  });

  it('writes a log that programs can read, without what people search for', async () => {
    const server = runMain({ ...TEA, LOG_LEVEL: 'debug' });
    const address = await server.address;
    await fetch(`${address}api/v1/search?q=private-matter`);
    await fetch(`${address}api/v1/search?q=private-matter`);
    server.signal('SIGTERM');
    await server.ended;
    const lines = server
      .output()
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { req?: { path: string }; res?: object });
    expect(lines.filter(({ req }) => req?.path === '/api/v1/search')).toHaveLength(2);
    expect(server.output()).not.toContain('private-matter');
  });

  it('says that its port is in use', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => resolve((other.address() as { port: number }).port));
    });
    const server = runMain({ ...TEA, PORT: String(port) });
    expect(await server.ended).toBe(1);
    expect(server.output()).toContain(`Port ${port} is in use already`);
    expect(server.output()).not.toContain('    at ');
    other.close();
  });

  it('says which settings are wrong, and does not start', async () => {
    const server = runMain({ ...TEA, PORT: 'no', RATE_LIMIT: 'no' });
    expect(await server.ended).toBe(1);
    expect(server.output()).toMatch(/PORT must be a whole number.*\n.*RATE_LIMIT must be a whole number/);
  });

  it('serves the good dossiers and tells of the broken one', async () => {
    await dossiers.addBroken('broken-2021', 'claims:\n  - id: [\n');
    const server = runMain({ CLAIMGRAPH_DOSSIERS: dossiers.folder });
    const address = await server.address;
    expect(server.output()).toMatch(/broken-2021\/claims\.yaml:\d/);
    const { items } = (await (await fetch(`${address}api/v1/dossiers`)).json()) as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual(['tea-2020']);
    server.signal('SIGTERM');
    await server.ended;
  });

  it('does not start where no dossier can be served, and says why', async () => {
    await dossiers.edit('claims.yaml', 'id: late-tea-delays-sleep', 'id: Late Tea');
    const broken = runMain({ CLAIMGRAPH_DOSSIERS: dossiers.folder });
    expect(await broken.ended).toBe(1);
    expect(broken.output()).toMatch(/tea-2020\/claims\.yaml:\d/);

    const nowhere = runMain({ CLAIMGRAPH_DOSSIERS: `${dossiers.folder}/nowhere` });
    expect(await nowhere.ended).toBe(1);
    expect(nowhere.output()).toContain('CLAIMGRAPH_DOSSIERS');
  });
});
