// Hot reload over a real port and a real disk: what is edited is served, what is broken is told and changes nothing.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { DossierDetail, ServerEvent, Trace } from '../../server/api/contract.ts';
import type { LibraryWatcher } from '../../server/data/watch-library.ts';
import { followLibrary } from '../../server/follow-library.ts';
import { listen, type Listening } from '../api/listen.ts';
import { loadSnapshot } from '../api/load-snapshot.ts';
import { type RunningApp, startApp } from '../api/start-app.ts';
import { copyDossiers, type CopiedDossiers } from './copy-dossiers.ts';

const DOSSIER = '/api/v1/dossiers/tea-2020';
const TRACE = `${DOSSIER}/claims/decaf-no-effect/trace`;
const STATEMENT = 'Decaffeinated tea does nothing to sleep.';

let dossiers: CopiedDossiers;
let app: RunningApp;
let watcher: LibraryWatcher;
let page: Listening;
let said: string[];

beforeEach(async () => {
  dossiers = await copyDossiers();
  app = await startApp(await loadSnapshot(dossiers.folder));
  said = [];
  watcher = await followLibrary({
    folders: { dossiers: dossiers.folder },
    holder: app.holder,
    announce: (level, words) => said.push(`${level}: ${words}`),
    now: () => new Date('2026-02-03T04:05:06Z'),
    shownAs: 'dossiers/',
  });
  page = await listen(Number(new URL(app.url).port), '/api/v1/events');
});
afterEach(async () => {
  page.close();
  await watcher.close();
  await app.stop();
  await dossiers.remove();
});

const get = async <T>(path: string): Promise<T> => (await app.ask(path)).json() as T;
const statement = async (): Promise<string> => (await get<Trace>(TRACE)).claim.statement;
const lastNews = (): ServerEvent => page.messages.at(-1) as ServerEvent;
const PATIENCE = { timeout: 20_000 };

describe('a dossier that changes on disk', () => {
  it('is read, checked and served, and open pages hear of it', async () => {
    expect(await statement()).toBe(STATEMENT);
    const before = (await app.ask(TRACE)).headers['etag'];
    const { revision } = app.holder.current.library;

    await dossiers.edit('claims.yaml', STATEMENT, 'Decaffeinated tea may do little to sleep.');
    await expect.poll(statement, PATIENCE).toBe('Decaffeinated tea may do little to sleep.');
    await expect.poll(() => lastNews().revision, PATIENCE).not.toBe(revision);
    expect(lastNews()).toEqual({ revision: app.holder.current.library.revision, broken: [] });
    expect((await app.ask(TRACE, { headers: { 'if-none-match': String(before) } })).status).toBe(200);
    expect(said).toEqual(['info: Read again and served: tea-2020']);
  });

  it('keeps its last good state while it is broken, says what is wrong and where, and is whole again when mended', async () => {
    const { revision } = app.holder.current.library;
    await dossiers.edit('claims.yaml', `statement: ${STATEMENT}`, 'statement: [');
    await expect.poll(() => lastNews().broken.length, PATIENCE).toBeGreaterThan(0);

    expect(lastNews().revision).toBe(revision);
    expect(lastNews().broken[0]).toMatchObject({ dossier: 'tea-2020', file: 'tea-2020/claims.yaml', severity: 'error' });
    expect(lastNews().broken[0]?.line).toBeGreaterThan(1);
    expect(await statement()).toBe(STATEMENT);
    const { broken, problems } = await get<DossierDetail>(DOSSIER);
    expect(broken).toEqual({ since: '2026-02-03T04:05:06.000Z', problems: lastNews().broken });
    expect(problems).toEqual([]);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^error: dossiers\/tea-2020\/claims\.yaml:\d+ {2}error/);
    expect(said[0]).toMatch(/What is served is the last good state\.$/);

    await dossiers.edit('claims.yaml', 'statement: [', 'statement: Mended.');
    await expect.poll(statement, PATIENCE).toBe('Mended.');
    expect((await get<DossierDetail>(DOSSIER)).broken).toBeNull();
    await expect.poll(() => lastNews().broken, PATIENCE).toEqual([]);
    expect(said.at(-1)).toBe('info: Everything on disk is good again.');
  });

  it('is not served with an error that a rule finds', async () => {
    await dossiers.edit('claims.yaml', 'passages: [p-delay]', 'passages: []');
    await expect.poll(() => lastNews().broken.map(({ rule }) => rule), PATIENCE).toContain('words-behind');
    expect((await get<Trace>(`${DOSSIER}/claims/late-tea-delays-sleep/trace`)).passages).toHaveLength(1);
  });

  it('stays served when the whole folder goes away', async () => {
    await rm(dossiers.folder, { recursive: true });
    await expect.poll(() => lastNews().broken.length, PATIENCE).toBeGreaterThan(0);
    expect(await statement()).toBe(STATEMENT);
  });

  it('is joined by another one that is added', async () => {
    await dossiers.addBroken('oolong-2021', 'claims: []\n');
    await expect.poll(() => lastNews().broken.some(({ dossier }) => dossier === 'oolong-2021'), PATIENCE).toBe(true);
    expect((await app.ask('/api/v1/dossiers/oolong-2021')).status).toBe(404);
    expect(await statement()).toBe(STATEMENT);
    await rm(join(dossiers.folder, 'oolong-2021'), { recursive: true });
    await expect.poll(() => lastNews().broken, PATIENCE).toEqual([]);
  });
});
