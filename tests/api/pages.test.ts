// The explorer and the API page: which address gets which file.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { takeSnapshot } from '../../server/api/library-holder.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type RunningApp, startApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await loadSnapshot());
});
afterAll(() => app.stop());

describe('the explorer', () => {
  it('opens the only dossier there is', async () => {
    for (let i = 0; i < 2; i++) expect(await app.ask('/')).toMatchObject({ status: 302, headers: { location: '/d/tea-2020' } });
  });

  it('lets the reader choose where there are several, or none', async () => {
    const { library } = await loadSnapshot();
    const others = library.dossiers.map((loaded) => ({ ...loaded, dossier: { ...loaded.dossier, id: 'other' } }));
    for (const dossiers of [[...library.dossiers, ...others], []]) {
      const several = await startApp(takeSnapshot({ library: { revision: 'aa', dossiers }, problems: [] }, null, new Date(0)));
      expect((await several.ask('/')).body.toString()).toContain('<title>Explorer</title>');
      await several.stop();
    }
  });

  it.each(['/d/tea-2020', '/d/tea-2020/claims/x?basis=checked#y', '/d/unknown', '/d', '/index.html'])(
    'is one page at %s',
    async (path) => {
      const answer = await app.ask(path);
      expect(answer).toMatchObject({
        status: 200,
        headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' },
      });
      expect(answer.body.toString()).toContain('<title>Explorer</title>');
      expect(answer.headers['content-security-policy']).toContain("script-src 'self'");
    },
  );

  it('brings the first graph inside the page of a dossier, as the API gives it', async () => {
    const page = (await app.ask('/d/tea-2020')).body.toString();
    const [, path = '', json = ''] = /<script type="application\/json" data-answer="([^"]+)">(.*)<\/script>/.exec(page) ?? [];
    expect(path).toBe('/dossiers/tea-2020/graph?view=studies&amp;basis=cited');
    expect(JSON.parse(json)).toEqual((await app.ask(`/api/v1${path.replace('&amp;', '&')}`)).json());
    for (const other of ['/d/tea-2020?basis=checked', '/d/unknown', '/d'])
      expect((await app.ask(other)).body.toString()).not.toContain('data-answer');
  });

  it('has files that are kept for good where their name is made from their contents', async () => {
    const answer = await app.ask('/assets/main-ABCDEF12.js', { headers: { 'accept-encoding': 'gzip' } });
    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'public, max-age=31536000, immutable' },
    });
    expect(gunzipSync(answer.body).toString()).toBe('console.log("explorer");');
    const etag = String(answer.headers['etag']);
    const again = await app.ask('/assets/main-ABCDEF12.js', { headers: { 'accept-encoding': 'gzip', 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it('says how to build it where it is not built', async () => {
    const bare = await startApp(await loadSnapshot(), { client: null });
    const answer = await bare.ask('/d/tea-2020');
    expect(answer.status).toBe(404);
    expect(answer.body.toString()).toContain('npm run build');
    expect((await bare.ask('/api/v1/dossiers')).status).toBe(200);
    await bare.stop();
  });
});

describe('the API page', () => {
  it('loads nothing but files of this server', async () => {
    const page = (await app.ask('/api/docs')).body.toString();
    const addresses = [...page.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(3);
    for (const address of addresses) {
      expect(address).toMatch(/^\/api\//);
      expect([address, (await app.ask(address)).status]).toEqual([address, 200]);
    }
    expect(page).not.toMatch(/<script(?![^>]*src=)|<style|style=|onload=/);
  });
});
