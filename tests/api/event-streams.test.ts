// News for open pages, over a real connection.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { EventStreams } from '../../server/api/event-streams.ts';
import { HttpProblem } from '../../server/api/http-problem.ts';
import { ask } from './start-app.ts';
import { listen } from './listen.ts';

let server: Server | null = null;
afterEach(() => server?.close());

async function setUp(options: { maxListeners?: number; heartbeat?: number } = {}) {
  const streams = new EventStreams({ maxListeners: 2, heartbeat: 60_000, headers: [['X-Fixed', 'yes']], ...options });
  server = createServer((request, response) => {
    try {
      streams.open(request, response, { revision: 'aa', broken: [] });
    } catch (error) {
      response.writeHead(error instanceof HttpProblem ? error.status : 500).end();
    }
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { streams, port };
}

describe('a stream of news', () => {
  it('begins with the present state, then tells each change', async () => {
    const { streams, port } = await setUp();
    const page = await listen(port, '/');
    await expect.poll(() => page.messages).toEqual([{ revision: 'aa', broken: [] }]);
    streams.send({ revision: 'bb', broken: [] });
    await expect.poll(() => page.messages.at(-1)).toEqual({ revision: 'bb', broken: [] });
    expect(page.headers).toMatchObject({ 'content-type': 'text/event-stream', 'cache-control': 'no-store', 'x-fixed': 'yes' });
    page.close();
    await expect.poll(() => streams.size).toBe(0);
  });

  it('gives signs of life while nothing happens', async () => {
    const { port } = await setUp({ heartbeat: 5 });
    const page = await listen(port, '/');
    await expect.poll(() => page.text().split(': still here').length).toBeGreaterThan(2);
    page.close();
  });

  it('is refused to one listener too many, and free again when one leaves', async () => {
    const { streams, port } = await setUp();
    const pages = [await listen(port, '/'), await listen(port, '/')];
    expect((await ask(port, '/')).status).toBe(503);
    pages[0]?.close();
    await expect.poll(() => streams.size).toBe(1);
    const another = await listen(port, '/');
    expect(another.status).toBe(200);
    for (const page of [...pages, another]) page.close();
  });

  it('answers HEAD without staying open', async () => {
    const { streams, port } = await setUp();
    expect(await ask(port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: Buffer.alloc(0) });
    expect(streams.size).toBe(0);
  });

  it('ends for everybody when the server stops', async () => {
    const { streams, port } = await setUp();
    const page = await listen(port, '/');
    await expect.poll(() => page.messages.length).toBe(1);
    streams.close();
    expect(streams.size).toBe(0);
    streams.send({ revision: 'bb', broken: [] });
    await page.ended;
    expect(page.messages).toEqual([{ revision: 'aa', broken: [] }]);
    expect((await ask(port, '/')).status).toBe(503);
  });
});
