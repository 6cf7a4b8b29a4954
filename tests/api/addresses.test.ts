// The stable addresses of nodes: a page with metadata for people and reference managers, JSON and JSON-LD for programs.
import { Parser } from 'n3';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { negotiateType } from '../../server/api/negotiate-type.ts';
import { readJsonLd } from '../export/read-back.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { type Answer, type RunningApp, startApp } from './start-app.ts';

let app: RunningApp;
beforeAll(async () => {
  app = await startApp(await loadSnapshot());
});
afterAll(() => app.stop());

const NODES = [
  ['claim', 'decaf-no-effect'],
  ['work', 'hale-2011'],
  ['work', 'tea-2020'],
  ['passage', 'p-decaf'],
  ['finding', 'hale-2011-latency'],
  ['topic', 'tea-advice'],
] as const;
const ask = (path: string, accept?: string): Promise<Answer> =>
  app.ask(path, accept === undefined ? {} : { headers: { accept } });

const BROWSER = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';

describe.each(NODES)('the address of the %s %s', (kind, id) => {
  const path = `/d/tea-2020/${kind}/${id}`;

  it('is a page for a browser, which says where the same is as data', async () => {
    for (const accept of [BROWSER, '*/*', undefined]) {
      const answer = await ask(path, accept);
      expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8', vary: 'Accept' } });
      const page = answer.body.toString();
      expect(page).toMatch(/<title>[^<]+ · [^<]+ · Explorer<\/title>/);
      expect(page).toContain(`<link rel="alternate" type="application/ld+json" href="${path}">`);
    }
  });

  it('is JSON for a program', async () => {
    const answer = await ask(path, 'application/json');
    if (answer.status === 303) {
      const led = await app.ask(String(answer.headers['location']));
      expect(led.json()).toMatchObject({ id });
    } else expect(answer.json()).toMatchObject({ id, kind });
  });

  it('is linked data about that node, without anything being fetched', async () => {
    const answer = await ask(path, 'application/ld+json');
    expect(answer).toMatchObject({ status: 200, headers: { 'content-type': 'application/ld+json' } });
    const quads = new Parser().parse(await readJsonLd(answer.body.toString()));
    expect(quads.some(({ subject }) => subject.value === `urn:claimgraph:tea-2020:${kind}:${id}`)).toBe(true);
  });

  it('is not kept in one form for who asks for another', async () => {
    const types = [];
    for (const accept of [BROWSER, 'application/ld+json', BROWSER, 'application/ld+json']) {
      types.push(String((await ask(path, accept)).headers['content-type']).split(';')[0]);
    }
    expect(types).toEqual(['text/html', 'application/ld+json', 'text/html', 'application/ld+json']);
  });

  it('is not sent again to whoever has it', async () => {
    const etag = String((await ask(path, BROWSER)).headers['etag']);
    for (const known of [etag, `W/${etag}`, `"another", ${etag}`, '*'])
      expect((await app.ask(path, { headers: { accept: BROWSER, 'if-none-match': known } })).status).toBe(304);
    expect((await app.ask(path, { headers: { accept: BROWSER, 'if-none-match': '"another"' } })).status).toBe(200);
  });
});

describe('the page of a work', () => {
  it('holds its verified record for reference managers', async () => {
    const page = (await ask('/d/tea-2020/work/hale-2011', BROWSER)).body.toString();
    for (const tag of [
      '<meta name="citation_title" content="Evening green tea and the onset of sleep: a randomized crossover trial">',
      '<meta name="citation_author" content="P Hale">',
      '<meta name="citation_journal_title" content="Journal of Tea Research">',
      '<meta name="citation_firstpage" content="101">',
      '<meta name="citation_lastpage" content="108">',
    ]) {
      expect(page).toContain(tag);
    }
    expect(page).toContain('"@type":"ScholarlyArticle"');
    expect(page).toContain('<title>Hale 2011 · ');
  });

  it('lets no title break out of it', async () => {
    const page = (await ask('/d/tea-2020/work/tea-2020', BROWSER)).body.toString();
    expect(page).toContain('late &lt;b&gt;green tea&lt;/b&gt; &amp; &quot;restless&quot;');
    expect(page).not.toContain('<b>green');
  });
});

describe('an address of nothing', () => {
  it.each([
    '/d/tea-2020/claim/no-such',
    '/d/tea-2020/claim/hale-2011',
    '/d/other/claim/decaf-no-effect',
    '/d/tea-2020/work/..%2F..',
  ])('is 404, for a program in words and for a person in the explorer, whoever asked before: %s', async (path) => {
    for (const round of [1, 2]) {
      const shown = await ask(path, BROWSER);
      expect([round, shown.status, shown.headers['vary']]).toEqual([round, 404, 'Accept']);
      expect(shown.body.toString()).toContain('<title>Explorer</title>');
      const told = await ask(path, 'application/ld+json');
      expect([told.status, told.headers['content-type']]).toEqual([404, 'application/problem+json']);
    }
  });

  it('is 406 for who wants something else', async () => {
    expect(await ask('/d/tea-2020/claim/decaf-no-effect', 'image/png')).toMatchObject({
      status: 406,
      headers: { vary: 'Accept' },
    });
  });
});

describe('the choice of a type', () => {
  const offered = ['text/html', 'application/ld+json', 'application/json'] as const;

  it.each<[string | undefined, string | null]>([
    [undefined, 'text/html'],
    ['*/*', 'text/html'],
    ['application/json', 'application/json'],
    ['application/*', 'application/ld+json'],
    ['application/ld+json;q=0.5, application/json;q=0.9', 'application/json'],
    ['text/html;q=0, */*', 'application/ld+json'],
    ['image/png', null],
    ['', null],
    ['text/html;q=nonsense', null],
    [BROWSER, 'text/html'],
  ])('for %s is %s', (header, expected) => {
    expect(negotiateType(header, offered)).toBe(expected);
  });

  it('never fails', () => {
    fc.assert(fc.property(fc.string(), (header) => void negotiateType(header, offered)));
  });
});
