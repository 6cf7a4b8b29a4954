// What the server refuses, and how it stays safe while doing so.
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../server/app.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type Answer, type RunningApp, startApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await loadSnapshot());
});
afterAll(() => app.stop());

const DOSSIER = '/api/v1/dossiers/tea-2020';
const GOOD = `${DOSSIER}/graph`;

/** The problem of an answer, after making sure that it is told as one and under the same policy as everything else. */
function problemOf(answer: Answer): { status: number; detail: string } {
  expect(answer.headers).toMatchObject({
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-frame-options': 'DENY',
  });
  expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  expect(answer.headers['x-request-id']).toMatch(/^request-\d+$/);
  return answer.json() as ReturnType<typeof problemOf>;
}

describe('an address that leads nowhere', () => {
  it.each([
    '/nothing',
    '/api',
    '/api/v1',
    '/api/v2/dossiers',
    '/api/v1/nothing',
    `${DOSSIER}/`,
    `${DOSSIER}/opinions`,
    '/API/v1/dossiers',
    '/index.html/',
    '/assets/',
    '/assets/other.js',
    '/api/docs/',
    '/api/docs/package.json',
    '/api/docs/start.js/x',
  ])('%s is not found', async (path) => {
    expect(problemOf(await app.ask(path))).toMatchObject({ status: 404 });
  });

  it.each([
    '/..%2f..%2fpackage.json',
    '/../package.json',
    '/%2e%2e/package.json',
    '/assets/..%2findex.html%00.js',
    '/assets/../../../../etc/passwd',
    '/api/docs/..%2f..%2fpackage.json',
    '/api/docs/../../package.json',
    '/api/docs/%2e%2e%2fexpress%2fpackage.json',
    '/api/v1/dossiers/..%2f..%2f..%2fpackage.json',
    '/api/v1/dossiers/tea-2020%2f..%2ftea-2020',
    `${DOSSIER}/works/..%2fdossier.yaml`,
    `${DOSSIER}/claims/%3Cscript%3E`,
    `${DOSSIER}/claims/__proto__`,
    `${DOSSIER}/claims/constructor`,
    '/__proto__',
    '/assets%5c..%5cpackage.json',
  ])('%s escapes from nothing', async (path) => {
    const answer = await app.ask(path);
    expect(problemOf(answer)).toMatchObject({ status: 404 });
    expect(answer.body.toString()).not.toContain('"version"');
  });

  it.each(['/api/v1/dossiers/%', '/api/v1/dossiers/%zz', '/api/v1/dossiers/%c3%28', `${DOSSIER}/claims/%ff`])(
    '%s cannot be decoded',
    async (path) => {
      expect(problemOf(await app.ask(path))).toMatchObject({ status: 400 });
    },
  );
});

describe('a request', () => {
  it.each([
    ['evil.example', 421],
    ['evil.example:4317', 421],
    ['127.0.0.1.evil.example', 421],
    ['localhost', 200],
    ['[::1]:1', 200],
  ])('for the host %s is answered with %i, ready or not', async (host, status) => {
    await app.ask(GOOD);
    const answer = await app.ask(GOOD, { headers: { host } });
    expect(answer.status).toBe(status);
    if (status === 421) problemOf(answer);
  });

  it('with a long address is refused', async () => {
    expect(problemOf(await app.ask(`${GOOD}?topic=${'a'.repeat(3000)}`))).toMatchObject({ status: 414 });
  });

  it('with more headers than anybody needs is refused by the server itself', async () => {
    expect((await app.ask(GOOD, { headers: { 'x-much': 'x'.repeat(20_000) } })).status).toBe(431);
  });

  it('with a body is refused and its connection closed, ready or not', async () => {
    await app.ask(GOOD);
    for (const method of ['GET', 'POST', 'HEAD']) {
      const answer = await app.ask(GOOD, { method, body: 'something', headers: { 'content-length': '9' } });
      expect([method, answer.status, answer.headers['connection']]).toEqual([method, 413, 'close']);
    }
    expect((await app.ask(GOOD, { method: 'POST', body: 'x', headers: { 'transfer-encoding': 'chunked' } })).status).toBe(413);
  });

  it('that is no HTTP is refused', async () => {
    const { port } = new URL(app.url);
    const answer = await new Promise<string>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => socket.write('\u0000\u0001 nonsense\r\n\r\n'));
      socket.once('data', (data) => resolve(data.toString()));
    });
    expect(answer).toMatch(/^HTTP\/1\.1 400/);
  });

  it('that accepts no coding of ours is told so', async () => {
    const headers = { 'accept-encoding': 'br;q=0, gzip;q=0, identity;q=0' };
    expect(problemOf(await app.ask(GOOD, { headers }))).toMatchObject({ status: 406 });
  });

  it('with markup in its query gets it back as text, never as a page', async () => {
    const markup = '<script>alert(1)</script>';
    for (const path of [`/api/v1/search?q=${encodeURIComponent(markup)}`, `${GOOD}?${encodeURIComponent(markup)}=1`]) {
      const answer = await app.ask(path);
      expect(String(answer.headers['content-type'])).toMatch(/^application\/(problem\+)?json$/);
      expect(() => answer.json()).not.toThrow();
    }
  });

  it('of an unknown method is refused', async () => {
    for (const path of [GOOD, '/', '/d/tea-2020', '/assets/main-ABCDEF12.js']) {
      expect([404, 405]).toContain((await app.ask(path, { method: 'DELETE' })).status);
    }
  });
});

describe('the limit on answers', () => {
  it('counts what has to be made, and never what is ready', async () => {
    const limited = await startApp(await loadSnapshot(), { limits: { ...DEFAULT_LIMITS, rateLimit: 3 } });
    try {
      const statuses: number[] = [];
      for (let i = 0; i < 10; i++) statuses.push((await limited.ask(GOOD)).status);
      expect(statuses).toEqual(Array(10).fill(200));
      expect((await limited.ask(`${DOSSIER}/works`)).headers['ratelimit-policy']).toMatch(/^"answers-made"; q=3; w=60/);
      expect((await limited.ask(`${DOSSIER}/claims/nothing`)).status).toBe(404);
      const refused = await limited.ask(`${DOSSIER}/claims`);
      expect(problemOf(refused)).toMatchObject({ status: 429 });
      expect(refused.headers['ratelimit']).toMatch(/^"answers-made"; r=0; t=\d+$/);
      expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0);
      expect((await limited.ask(GOOD)).status).toBe(200);
      expect((await limited.ask('/healthz')).status).toBe(200);
    } finally {
      await limited.stop();
    }
  });

  it('can be switched off', async () => {
    expect((await app.ask(`${DOSSIER}?x`)).headers['ratelimit']).toBeUndefined();
  });
});

describe('a fault of the server', () => {
  it('is told without its inner words, logged, and does not stop it', async () => {
    const snapshot = await loadSnapshot();
    const layoutOf = (): never => {
      throw new Error('secret words');
    };
    const faulty = await startApp({ ...snapshot, layoutOf });
    try {
      const answer = await faulty.ask(GOOD);
      expect(problemOf(answer)).toMatchObject({ status: 500 });
      expect(answer.body.toString()).not.toContain('secret');
      expect((await faulty.ask(GOOD)).status).toBe(500);
      expect((await faulty.ask(DOSSIER)).status).toBe(200);
    } finally {
      await faulty.stop();
    }
  });
});
