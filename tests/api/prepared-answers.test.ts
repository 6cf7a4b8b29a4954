// Ready answers: the same bytes in every coding, made once, bounded, and forgotten when the library changes.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { PreparedAnswers } from '../../server/api/prepared-answers.ts';
import { type Answer, ask } from './start-app.ts';

let server: Server | null = null;
afterEach(() => server?.close());

const textOf = (path: string): string => `The whole answer at ${path}. `.repeat(50);

interface Setting {
  answers: PreparedAnswers;
  /** Paths that had to be made, in order. */
  made: string[];
  /** Paths that were served ready. */
  served: string[];
  get: (path: string, headers?: Record<string, string>) => Promise<Answer>;
}

/** A server of ready answers alone; the key is the path without its query. */
async function setUp(maxBytes: number, maxAddresses = 100, wait: () => Promise<void> = async () => undefined): Promise<Setting> {
  const answers = new PreparedAnswers({ maxBytes, maxAddresses, headers: [['X-Fixed', 'yes']] });
  const made: string[] = [];
  const served: string[] = [];
  server = createServer((request, response) => {
    const url = request.url ?? '';
    if (answers.serve(request, response)) {
      served.push(url);
      return;
    }
    const [key = ''] = url.split('?');
    const make = async () => {
      made.push(key);
      await wait();
      return { body: Buffer.from(textOf(key)), type: 'text/plain', cacheControl: 'no-cache' };
    };
    answers.answer(request, response, key, make).catch(() => response.writeHead(500).end());
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { answers, made, served, get: (path, headers = {}) => ask(port, path, { headers }) };
}

describe('a ready answer', () => {
  it('is made once, and served ready under the same address', async () => {
    const { made, served, get } = await setUp(1e6);
    const first = await get('/a');
    const second = await get('/a');
    expect(second.body).toEqual(first.body);
    expect(second.headers['x-fixed']).toBe('yes');
    expect(made).toEqual(['/a']);
    expect(served).toEqual(['/a']);
  });

  it('is found under another spelling without being made again', async () => {
    const { made, served, get } = await setUp(1e6);
    await get('/a?x');
    await get('/a?y');
    await get('/a?y');
    expect(made).toEqual(['/a']);
    expect(served).toEqual(['/a?y']);
  });

  it('has the same contents in each coding, and a tag of its own for each', async () => {
    const { made, get } = await setUp(1e6);
    const plain = await get('/a');
    const gzip = await get('/a', { 'accept-encoding': 'gzip' });
    const brotli = await get('/a', { 'accept-encoding': 'br' });
    expect(gunzipSync(gzip.body)).toEqual(plain.body);
    expect(brotliDecompressSync(brotli.body)).toEqual(plain.body);
    expect(new Set([plain, gzip, brotli].map((answer) => answer.headers['etag'])).size).toBe(3);
    expect([plain, gzip, brotli].map((answer) => answer.headers['vary'])).toEqual(Array(3).fill('Accept-Encoding'));
    expect(made).toEqual(['/a']);
  });

  it.each([
    ['its own tag', (tag: string) => tag, 304],
    ['its own tag, weak', (tag: string) => `W/${tag}`, 304],
    ['a list that holds it', (tag: string) => `"other", ${tag}`, 304],
    ['a star', () => '*', 304],
    ['the tag of another coding', (tag: string) => tag.replace(/"$/, '-gzip"'), 200],
    ['another tag', () => '"other"', 200],
  ])('for %s in If-None-Match answers rightly', async (_name, spell, status) => {
    const { get } = await setUp(1e6);
    const tag = String((await get('/a')).headers['etag']);
    const again = await get('/a', { 'if-none-match': spell(tag) });
    expect(again.status).toBe(status);
    expect(again.headers['etag']).toBe(tag);
    expect(again.body.length).toBe(status === 304 ? 0 : textOf('/a').length);
  });

  it('is made once for all who ask at the same time', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { made, get } = await setUp(1e6, 100, () => gate);
    const answers = Promise.all([get('/a'), get('/a'), get('/a', { 'accept-encoding': 'gzip' })]);
    await expect.poll(() => made.length).toBe(1);
    open();
    expect((await answers).map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(made).toEqual(['/a']);
  });

  it('is forgotten with the library, even while it is being made', async () => {
    let open = (): void => undefined;
    const gate = new Promise<void>((resolve) => (open = resolve));
    const { answers, made, served, get } = await setUp(1e6, 100, () => gate);
    const under = get('/a');
    await expect.poll(() => made.length).toBe(1);
    answers.forget();
    open();
    expect((await under).status).toBe(200);
    expect(answers.bytes).toBe(0);
    await get('/a');
    expect(made).toEqual(['/a', '/a']);
    expect(served).toEqual([]);
  });

  it('gives way to newer ones when the bytes run out, least recently used first', async () => {
    const size = textOf('/a').length;
    const { answers, made, get } = await setUp(2.5 * size);
    await get('/a');
    await get('/b');
    await get('/a');
    await get('/c');
    expect(answers.bytes).toBeLessThanOrEqual(2.5 * size);
    await get('/a');
    await get('/b');
    expect(made).toEqual(['/a', '/b', '/c', '/b']);
  });

  it('counts the bytes of every coding once', async () => {
    const { answers, get } = await setUp(1e6);
    const encodings = ['identity', 'gzip', 'br'];
    const sent = await Promise.all(encodings.map((encoding) => get('/a', { 'accept-encoding': encoding })));
    await Promise.all(encodings.map((encoding) => get('/a?again', { 'accept-encoding': encoding })));
    expect(answers.bytes).toBe(sent.reduce((sum, answer) => sum + answer.body.length, 0));
  });

  it('is remembered under a bounded number of addresses', async () => {
    const { made, served, get } = await setUp(1e6, 2);
    for (const query of ['1', '2', '3']) await get(`/a?${query}`);
    await get('/a?1');
    await get('/a?1');
    expect(made).toEqual(['/a']);
    expect(served).toEqual(['/a?1']);
  });
});
