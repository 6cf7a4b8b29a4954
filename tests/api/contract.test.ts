// The contract over a real port: every route, with every kind of request, judged by the OpenAPI document that is served.
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes } from '../../server/api/route-table.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { DOSSIERS, loadSnapshot, loadSnapshotWithText } from './load-snapshot.ts';
import { routeCases } from './route-cases.ts';
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

  describe.each(routes.map((route) => [route.path, route] as const))('GET %s', (path, route) => {
    const { good, unknown, wrong = [] } = routeCases[route.id] ?? { good: () => [] };
    const isPrepared = route.kind === 'prepared' || route.kind === 'page';
    const isStream = route.kind === 'events';
    /** Any address of the route that is answered, with what a further query begins with. */
    const anyAddress = (): string => good(loaded)[0] ?? unknown?.(loaded)[0]?.[0] ?? '';
    const withQuery = (query: string): string => `${anyAddress()}${anyAddress().includes('?') ? '&' : '?'}${query}`;

    if (!isStream)
      it('answers as the document says', async () => {
        if (name === 'tea-2020') expect(good(loaded).length).toBeGreaterThan(0);
        for (const address of good(loaded)) {
          const answer = await app.ask(address);
          expect([address, answer.status]).toEqual([address, 200]);
          const type = String(answer.headers['content-type']);
          const value = type === 'application/json' ? answer.json() : answer.body.toString('utf8');
          expect([address, served.judge(path, 200, type, value)]).toEqual([address, null]);
          expect(answer.headers).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
          expect(answer.headers['content-security-policy']).toMatch(/^default-src 'none';script-src 'self';style-src 'self';/);
          expect(answer.headers['cache-control']).toBe(isPrepared ? 'no-cache' : 'no-store');
        }
      });

    if (isPrepared)
      it('is not sent again to whoever has it', async () => {
        for (const address of good(loaded).slice(0, 3)) {
          const etag = String((await app.ask(address)).headers['etag']);
          expect(etag).toMatch(/^"[\w-]{22}"$/);
          const again = await app.ask(address, { headers: { 'if-none-match': etag } });
          expect(again).toMatchObject({ status: 304, headers: { etag, 'cache-control': 'no-cache', vary: 'Accept-Encoding' } });
          expect(again.body).toHaveLength(0);
          expect((await app.ask(address, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
        }
      });

    if (isPrepared)
      it('has the same contents plain, as gzip and as brotli', async () => {
        for (const address of good(loaded).slice(0, 3)) {
          const plain = await app.ask(address);
          for (const [encoding, unpack] of [
            ['gzip', gunzipSync],
            ['br', brotliDecompressSync],
          ] as const) {
            const packed = await app.ask(address, { headers: { 'accept-encoding': encoding } });
            expect(packed.headers['content-encoding']).toBe(encoding);
            expect(unpack(packed.body)).toEqual(plain.body);
          }
          expect(plain.headers['content-encoding']).toBeUndefined();
        }
      });

    if (!isStream)
      it('answers HEAD with the same headers and no body', async () => {
        const address = anyAddress();
        const [get, head] = [await app.ask(address), await app.ask(address, { method: 'HEAD' })];
        expect(head.status).toBe(get.status);
        expect(head.body).toHaveLength(0);
        for (const header of ['content-type', 'content-length', 'etag', 'cache-control']) {
          expect([header, head.headers[header]]).toEqual([header, get.headers[header]]);
        }
      });

    it('refuses a parameter that it does not know, and one that is given twice', async () => {
      const unknownParameter = await app.ask(withQuery('surprise=1'));
      expect(unknownParameter.status).toBe(400);
      expect(problemOf(path, unknownParameter).errors).toMatchObject([{ parameter: 'surprise' }]);
      const twice = await app.ask(withQuery('surprise=1&surprise=2'));
      expect(twice.status).toBe(400);
      expect(problemOf(path, twice).errors).toMatchObject([{ parameter: 'surprise' }]);
    });

    if (wrong.length > 0)
      it('refuses values that do not fit', async () => {
        for (const [query, parameter] of wrong) {
          const answer = await app.ask(withQuery(query));
          expect([query, answer.status]).toEqual([query, 400]);
          expect(problemOf(path, answer).errors).toMatchObject([{ parameter }]);
        }
      });

    if (unknown !== undefined)
      it('says of an id that does not exist what is near', async () => {
        for (const [address, near] of unknown(loaded)) {
          const answer = await app.ask(address);
          expect([address, answer.status]).toEqual([address, 404]);
          expect(problemOf(path, answer).detail).toContain(near);
        }
      });

    it('can only be read', async () => {
      for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        const answer = await app.ask(anyAddress(), { method, headers: { 'content-length': '0' } });
        expect([method, answer.status, answer.headers['allow']]).toEqual([method, 405, 'GET, HEAD, OPTIONS']);
        problemOf(path, answer);
      }
      const options = await app.ask(anyAddress(), { method: 'OPTIONS' });
      expect(options).toMatchObject({ status: 204, headers: { allow: 'GET, HEAD, OPTIONS' } });
    });
  });

  it.each(['/timeline', '/claims', '/works', '/passages', '/discrepancies'])(
    'walking %s page by page meets everything exactly once',
    async (rest) => {
      const base = `/api/v1/dossiers/${name}${rest}`;
      type Page = { items: { id: string }[]; total: number; next: string | null };
      const whole = (await app.ask(`${base}?limit=500`)).json() as Page;
      const met: string[] = [];
      for (let next: string | null = ''; next !== null; ) {
        const page = (await app.ask(`${base}?limit=3${next === '' ? '' : `&cursor=${next}`}`)).json() as Page;
        expect(page.total).toBe(whole.items.length);
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
      met.push(...keys(page));
      next = page.next;
    }
    expect(met).toEqual(keys(whole));
    expect(met).toHaveLength(whole.total);
    expect(whole.total).toBeGreaterThan(4);
  });
});
