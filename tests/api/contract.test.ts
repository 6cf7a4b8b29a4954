// The contract over a real port: every route, with every kind of request, judged by the OpenAPI document that is served.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Route } from '../../server/api/route.ts';
import { routes } from '../../server/api/route-table.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { DOSSIERS, loadSnapshot, loadSnapshotWithText } from './load-snapshot.ts';
import { listen } from './listen.ts';
import { type RouteCase, routeCases } from './route-cases.ts';
import { fetchDocument, type ServedDocument } from './served-document.ts';
import { type Answer, type RunningApp, startApp } from './start-app.ts';

const REAL = 'monobe-2017';
const LIBRARIES = [
  { name: 'tea-2020', load: loadSnapshotWithText, isThere: true },
  { name: REAL, load: () => loadSnapshot(DOSSIERS), isThere: existsSync(join(DOSSIERS, REAL, 'claims.yaml')) },
];

it('has a case for every route, and a route for every case', () => {
  expect(Object.keys(routeCases).toSorted()).toEqual(routes.map(({ id }) => id).toSorted());
  expect(new Set(routes.map(({ path }) => path)).size).toBe(routes.length);
});

describe.each(LIBRARIES.filter(({ isThere }) => isThere))('over the dossier $name', ({ name, load }) => {
  let app: RunningApp;
  let served: ServedDocument;
  let loaded: LoadedDossier;

  beforeAll(async () => {
    const snapshot = await load();
    const found = snapshot.library.dossiers.find(({ dossier }) => dossier.id === name);
    if (found === undefined) throw new Error(`${name} does not load: ${JSON.stringify([...snapshot.broken])}`);
    loaded = found;
    app = await startApp(snapshot);
    served = await fetchDocument(app);
  });
  afterAll(() => app.stop());

  /** The problem of an answer, after making sure that it is one and told as such. */
  const problemOf = (route: string, answer: Answer): { status: number; detail: string; errors: { parameter?: string }[] } => {
    expect(answer.headers['content-type']).toBe('application/problem+json');
    const problem = answer.json();
    expect(served.judge(route, answer.status, 'application/problem+json', problem)).toBeNull();
    expect(problem).toMatchObject({ status: answer.status });
    return problem as ReturnType<typeof problemOf>;
  };

  const caseOf = (route: Route): RouteCase => routeCases[route.id] ?? { good: () => [] };
  /** Any address of the route, with what a further query begins with. */
  const anyAddress = (route: Route): string => caseOf(route).good(loaded)[0] ?? caseOf(route).unknown?.(loaded)[0]?.[0] ?? '';
  const withQuery = (route: Route, query: string): string =>
    `${anyAddress(route)}${anyAddress(route).includes('?') ? '&' : '?'}${query}`;
  const rows = (some: (route: Route) => boolean): [string, Route][] => routes.filter(some).map((route) => [route.path, route]);
  const isPrepared = ({ kind }: Route): boolean => kind === 'prepared' || kind === 'page' || kind === 'file';
  const isStream = ({ kind }: Route): boolean => kind === 'events';

  it.each(rows((route) => !isStream(route)))('GET %s answers as the document says', async (path, route) => {
    const addresses = caseOf(route).good(loaded);
    expect(addresses.length > 0 || name !== 'tea-2020').toBe(true);
    for (const address of addresses) {
      const answer = await app.ask(address);
      expect([address, answer.status]).toEqual([address, 200]);
      const type = String(answer.headers['content-type']);
      const value = type === 'application/json' ? answer.json() : answer.body.toString('utf8');
      expect([address, served.judge(path, 200, type, value)]).toEqual([address, null]);
      expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
      expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';style-src 'self';/);
      expect(answer.headers['cache-control']).toBe(isPrepared(route) ? 'no-cache' : 'no-store');
    }
  });

  it.each(rows(isStream))('GET %s sends messages as the document says', async (_path, route) => {
    const page = await listen(Number(new URL(app.url).port), anyAddress(route));
    await expect.poll(() => page.messages.length).toBe(1);
    expect(page.headers['content-type']).toBe('text/event-stream');
    expect(served.judgeAs('ServerEvent', page.messages[0])).toBeNull();
    expect(page.messages[0]).toEqual({ revision: app.holder.current.library.revision, broken: [] });
    page.close();
  });

  it.each(rows(isPrepared))('GET %s is not sent again to whoever has it', async (_path, route) => {
    for (const address of caseOf(route).good(loaded).slice(0, 3)) {
      const etag = String((await app.ask(address)).headers['etag']);
      expect(etag).toMatch(/^"[\w-]{22}"$/);
      const again = await app.ask(address, { headers: { 'if-none-match': etag } });
      expect(again).toMatchObject({ status: 304, headers: { etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' } });
      expect(again.body).toHaveLength(0);
      expect((await app.ask(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    }
  });

  it.each(rows(isPrepared))('GET %s has the same contents plain, as gzip and as brotli', async (_path, route) => {
    for (const address of caseOf(route).good(loaded).slice(0, 3)) {
      const plain = await app.ask(address);
      expect(plain.headers['content-encoding']).toBeUndefined();
      const gzip = await app.ask(address, { headers: { 'accept-encoding': 'gzip' } });
      // Whole files are compared by their bytes at once: one by one takes seconds.
      expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(plain.body)]).toEqual(['gzip', true]);
      const brotli = await app.ask(address, { headers: { 'accept-encoding': 'gzip, br' } });
      expect([brotli.headers['content-encoding'], brotliDecompressSync(brotli.body).equals(plain.body)]).toEqual(['br', true]);
    }
  });

  it.each(rows((route) => !isStream(route)))('HEAD %s has the same headers and no body', async (_path, route) => {
    const address = anyAddress(route);
    const [get, head] = [await app.ask(address), await app.ask(address, { method: 'HEAD' })];
    expect(head.status).toBe(get.status);
    expect(head.body).toHaveLength(0);
    for (const header of ['content-type', 'content-length', 'etag', 'cache-control']) {
      expect([header, head.headers[header]]).toEqual([header, get.headers[header]]);
    }
  });

  it.each(rows(() => true))('GET %s refuses a parameter that it does not know, and one given twice', async (path, route) => {
    for (const query of ['surprise=1', 'surprise=1&surprise=2']) {
      const answer = await app.ask(withQuery(route, query));
      expect([query, answer.status]).toEqual([query, 400]);
      expect(problemOf(path, answer).errors).toMatchObject([{ parameter: 'surprise' }]);
    }
  });

  it.each(rows((route) => caseOf(route).wrong !== undefined))('GET %s refuses values that do not fit', async (path, route) => {
    for (const [query, parameter] of caseOf(route).wrong ?? []) {
      const answer = await app.ask(withQuery(route, query));
      expect([query, answer.status]).toEqual([query, 400]);
      expect(problemOf(path, answer).errors).toMatchObject([{ parameter }]);
    }
  });

  it.each(rows((route) => caseOf(route).unknown !== undefined))(
    'GET %s says of an id that does not exist what is near',
    async (path, route) => {
      for (const [address, near] of caseOf(route).unknown?.(loaded) ?? []) {
        const answer = await app.ask(address);
        expect([address, answer.status]).toEqual([address, 404]);
        expect(problemOf(path, answer).detail).toContain(near);
      }
    },
  );

  it.each(rows(() => true))('%s can only be read', async (path, route) => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
      const answer = await app.ask(anyAddress(route), { method, headers: { 'content-length': '0' } });
      expect([method, answer.status, answer.headers['allow']]).toEqual([method, 405, 'GET, HEAD, OPTIONS']);
      problemOf(path, answer);
    }
    const options = await app.ask(anyAddress(route), { method: 'OPTIONS' });
    expect(options).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } });
  });

  it.each(['/timeline', '/claims', '/works', '/passages', '/discrepancies', '/conflicts', '/gaps', '/fidelity'])(
    'walking %s page by page meets everything exactly once',
    async (rest) => {
      const base = `/api/v1/dossiers/${name}${rest}`;
      type Page = { items: { id: string }[]; total: number; next: string | null };
      const whole = (await app.ask(`${base}?limit=500`)).json() as Page;
      const met: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page = (await app.ask(`${base}?limit=3${next === '' ? '' : `&cursor=${next}`}`)).json() as Page;
        expect(page.total).toBe(whole.items.length);
        expect(page.items.length).toBeGreaterThan(0);
        met.push(...page.items.map(({ id }) => id));
        next = page.next;
      }
      expect(met).toEqual(whole.items.map(({ id }) => id));
      expect(new Set(met).size).toBe(met.length);
      expect(met.length).toBeGreaterThan(0);
    },
  );

  it('walking the hits of a search page by page meets each exactly once', async () => {
    type Page = { items: { kind: string; id: string }[]; total: number; next: string | null };
    const keys = ({ items }: Page): string[] => items.map(({ kind, id }) => `${kind} ${id}`);
    const whole = (await app.ask('/api/v1/search?q=the&limit=500')).json() as Page;
    const met: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const page = (await app.ask(`/api/v1/search?q=the&limit=4${next === '' ? '' : `&cursor=${next}`}`)).json() as Page;
      expect(page.items.length).toBeGreaterThan(0);
      met.push(...keys(page));
      next = page.next;
    }
    expect(met).toEqual(keys(whole));
    expect(met).toHaveLength(whole.total);
    expect(whole.total).toBeGreaterThan(4);
  });
});
