// What happens to an open explorer when the world behind it changes: a dossier is edited, a file is broken and mended,
// the server goes and comes back.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import { drawnIds, open } from './picture-page.ts';
import { type RunningServer, startServer } from './start-server.ts';

const DOSSIERS = fileURLToPath(new URL('../../graph-data/dossiers', import.meta.url));
let folder: string;
let server: RunningServer;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph changing '));
  await cp(DOSSIERS, join(folder, 'dossiers'), { recursive: true });
  server = await startServer({ CLAIMGRAPH_DOSSIERS: join(folder, 'dossiers'), CLAIMGRAPH_TEXTS: join(folder, 'texts') });
});

test.afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const edit = async (file: string, change: (text: string) => string): Promise<void> => {
  const path = join(folder, 'dossiers', 'monobe-2017', file);
  await writeFile(path, change(await readFile(path, 'utf8')));
};

test('an edited dossier is shown without a reload of the page', async ({ page }) => {
  await open(page, `${server.url}/d/monobe-2017`);
  await edit('dossier.yaml', (text) => text.replace(/^title: .*$/m, 'title: A title that was edited while the page was open'));
  await expect(page.locator('h1.title')).toHaveText('A title that was edited while the page was open');
});

test('a broken file keeps the last good graph and says where it is broken, until it is mended', async ({ page }) => {
  await open(page, `${server.url}/d/monobe-2017`);
  let whole = '';
  await edit('claims.yaml', (text) => {
    whole = text;
    return `${text}\n  nonsense: [unclosed\n`;
  });
  const banner = page.getByRole('alert');
  await expect(banner).toContainText('A changed file could not be loaded.');
  await expect(banner).toContainText(/claims\.yaml:\d+/);
  await expect(page.getByRole('heading', { level: 1 }).first()).not.toHaveText('');
  await edit('claims.yaml', () => whole);
  await expect(banner).toBeHidden();
});

test('a server that goes away is said, and its return is noticed', async ({ page }) => {
  await open(page, `${server.url}/d/monobe-2017`);
  const { port } = server;
  await server.stop();
  await expect(page.getByText('The server does not answer.', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Claims', exact: true }).click();
  await expect(page.getByText('The graph could not be loaded.')).toBeVisible();
  server = await startServer({
    CLAIMGRAPH_DOSSIERS: join(folder, 'dossiers'),
    CLAIMGRAPH_TEXTS: join(folder, 'texts'),
    PORT: String(port),
  });
  await expect(page.getByText('The server does not answer.', { exact: true })).toBeHidden();
  await expect(page.getByText('The graph could not be loaded.')).toBeHidden();
  await expect.poll(async () => (await drawnIds(page, 'claim')).length).toBeGreaterThan(0);
});

test('a graph that could not be loaded is asked for again at the press of a button', async ({ page }) => {
  await open(page, `${server.url}/d/monobe-2017`);
  await page.route('**/graph?view=claims*', (route) => route.abort());
  await page.getByRole('button', { name: 'Claims', exact: true }).click();
  await expect(page.getByText('The graph could not be loaded.')).toBeVisible();
  await page.unroute('**/graph?view=claims*');
  await page.getByRole('button', { name: 'Try again' }).first().click();
  await expect(page.getByText('The graph could not be loaded.')).toBeHidden();
  await expect.poll(async () => (await drawnIds(page, 'claim')).length).toBeGreaterThan(0);
});
