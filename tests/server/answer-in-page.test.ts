// A page that holds a dossier answers as a server does that serves it: the same bytes, for every address of every route that it
// has, and for those that are refused.
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { answerInPage } from '../../server/answer-in-page.ts';
import type { PathAnswer } from '../../server/api/answer-path.ts';
import { pageRoutes } from '../../server/api/page-routes.ts';
import { routes } from '../../server/api/route-table.ts';
import type { Snapshot } from '../../server/api/snapshot.ts';
import { takeSnapshot } from '../../server/api/library-holder.ts';
import { writeJson } from '../../server/api/write-json.ts';
import { packDossier } from '../../server/export/bundle/pack-dossier.ts';
import { DOSSIERS, loadSnapshot, loadSnapshotWithText } from '../api/load-snapshot.ts';
import { routeCases } from '../api/route-cases.ts';
import { startApp } from '../api/start-app.ts';

/** The page's answers to the dossier of this id, packed as the server packs it. */
function openPage({ library, problems }: Snapshot, id: string): (path: string) => Promise<PathAnswer> {
  const loaded = library.dossiers.find(({ dossier }) => dossier.id === id);
  if (loaded === undefined) throw new Error(`There is no dossier ${id}.`);
  return answerInPage(packDossier(loaded, { program: '0.0.0', revision: library.revision, problems }));
}

/** Every address of a route's cases that may be asked over this snapshot: answered, unknown, refused. */
function listAddresses({ library }: Snapshot, id: string, route: string): string[] {
  const loaded = library.dossiers.find(({ dossier }) => dossier.id === id);
  const found = routeCases[route];
  if (loaded === undefined || found === undefined) throw new Error(`There is no case of ${route}.`);
  const good = found.good(loaded);
  const [first = ''] = good;
  const wrong = (found.wrong ?? []).map(([query]) => `${first}${first.includes('?') ? '&' : '?'}${query}`);
  const unknown = (found.unknown?.(loaded) ?? []).map(([address]) => address);
  return [...good, ...unknown, ...(first === '' ? [] : [...wrong, `${first}${first.includes('?') ? '&' : '?'}made-up=1`])];
}

const withoutPrefix = (address: string): string => address.replace('/api/v1', '');

/** Asks a server and a page the same. */
async function openBoth(snapshot: Snapshot, id: string) {
  const app = await startApp(snapshot);
  const page = openPage(snapshot, id);
  /** Addresses of the route that are answered otherwise by the page; and how many were asked. */
  const compare = async (route: string): Promise<{ asked: number; differ: string[] }> => {
    const addresses = listAddresses(snapshot, id, route);
    const differ: string[] = [];
    for (const address of addresses) {
      const served = await app.ask(address);
      const here = await page(withoutPrefix(address));
      if (here.status !== served.status || !writeJson(here.body).equals(served.body)) differ.push(address);
    }
    return { asked: addresses.length, differ };
  };
  return { app, page, compare };
}

const LIBRARIES: readonly [id: string, load: () => Promise<Snapshot>][] = [
  ['tea-2020', () => loadSnapshot()],
  ['monobe-2017', () => loadSnapshot(DOSSIERS)],
];
const ROUTES = pageRoutes.map((route) => route.id);

describe.each(LIBRARIES)('a page with the dossier %s', (id, load) => {
  let both: Awaited<ReturnType<typeof openBoth>>;
  beforeAll(async () => {
    both = await openBoth(await load(), id);
    return () => both.app.stop();
  });

  it.each(ROUTES)('answers %s as a server does', async (route) => {
    const { asked, differ } = await both.compare(route);
    expect(asked).toBeGreaterThan(0);
    expect(differ).toEqual([]);
  });
});

describe('a page with a dossier', () => {
  it('has every prepared answer but those about the server and its files', () => {
    const missing = routes.filter(({ kind }) => kind === 'prepared').filter((route) => !pageRoutes.includes(route));
    expect(missing.map(({ id }) => id)).toEqual(['getText', 'listFormats', 'getOpenApi']);
    expect(routes.filter((route) => pageRoutes.includes(route))).toEqual(pageRoutes);
  });

  it('says of everything else that only a server answers it', async () => {
    const page = openPage(await loadSnapshot(), 'tea-2020');
    for (const path of ['/formats', '/dossiers/tea-2020/review', '/dossiers/tea-2020/export/csv', '/', '', '/dossiers//claims'])
      expect(await page(path)).toMatchObject({ status: 404, body: { title: 'Not Found' } });
    expect(await page('/dossiers/%E0%A4%A')).toMatchObject({ status: 400 });
  });

  it('shows what was found in a text that stayed behind, and that it did', async () => {
    const { app, page, compare } = await openBoth(await loadSnapshotWithText(), 'tea-2020');
    onTestFinished(() => app.stop());
    const served = (await app.ask('/api/v1/dossiers/tea-2020')).json() as { textState: { verified: number } };
    expect(served.textState).toMatchObject({ attached: true });
    expect(served.textState.verified).toBeGreaterThan(0);
    const { body } = await page('/dossiers/tea-2020');
    expect(body).toEqual({ ...served, textState: { ...served.textState, attached: false, sameText: null } });
    expect(await page('/dossiers/tea-2020/text')).toMatchObject({ status: 404 });
    for (const route of ROUTES.filter((one) => one !== 'getDossier'))
      expect([route, (await compare(route)).differ]).toEqual([route, []]);
  });

  it('holds nothing of the other dossiers that were served beside it, and needs nothing of them', async () => {
    const [tea, real] = await Promise.all([loadSnapshot(), loadSnapshot(DOSSIERS)]);
    const library = { revision: 'ab12', dossiers: [...real.library.dossiers, ...tea.library.dossiers] };
    const snapshot = takeSnapshot({ library, problems: [...tea.problems, ...real.problems] }, null, new Date(0));
    const { app, page, compare } = await openBoth(snapshot, 'tea-2020');
    onTestFinished(() => app.stop());
    expect((await page('/dossiers')).body).toMatchObject({ total: 1, items: [{ id: 'tea-2020' }] });
    // Ranks of a search depend on how rare a word is in the whole library, and so do the ids near to a dossier that is not there.
    for (const route of ROUTES.filter((one) => one !== 'listDossiers' && one !== 'searchLibrary')) {
      const { differ } = await compare(route);
      expect([route, differ.filter((address) => !address.includes('/tea-2020x'))]).toEqual([route, []]);
    }
  });
});
