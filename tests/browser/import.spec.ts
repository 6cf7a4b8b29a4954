// Importing in the explorer: papers are chosen or dropped, told what became of them, and opened for review.
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { readOolong } from '../fixtures/oolong-paper.ts';
import { item, writeItems } from '../import/civic/civic-items.ts';
import { axeFaults } from './axe-faults.ts';
import { type RunningServer, startServer } from './start-server.ts';

const PAPER = { name: 'oolong <b>at</b> dusk.txt', mimeType: 'text/plain', buffer: Buffer.from(readOolong().text) };
let folder: string;
let server: RunningServer;

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph import '));
  server = await startServer({ CLAIMGRAPH_WORKSPACE: folder });
});

test.afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

/** Drops files anywhere on the page, as a hand would. */
async function drop(page: Page, files: readonly { name: string; text: string }[]): Promise<void> {
  const dropped = await page.evaluateHandle((list) => {
    const transfer = new DataTransfer();
    for (const { name, text } of list) transfer.items.add(new File([text], name));
    return transfer;
  }, files);
  await page.dispatchEvent('body', 'dragenter', { dataTransfer: dropped });
  await expect(page.getByText('Drop papers here')).toBeVisible();
  await page.dispatchEvent('body', 'drop', { dataTransfer: dropped });
  await expect(page.getByText('Drop papers here')).toBeHidden();
}

async function openExplorer(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(`${server.url}/d/monobe-2017`);
  await page.getByRole('button', { name: 'Import…' }).waitFor();
}

const choose = (page: Page, ...files: (typeof PAPER)[]) => page.getByLabel('Files to import').setInputFiles(files);

test('a paper that is chosen becomes a draft, which is opened for review', async ({ page }) => {
  await openExplorer(page);
  await choose(page, PAPER);
  const told = page.getByRole('region', { name: 'Imported files' });
  await expect(told).toContainText('oolong <b>at</b> dusk.txt');
  await expect(told).toContainText(/3 references, \d+ citations, \d+ proposed claims/);
  expect(await axeFaults(page)).toEqual([]);
  await told.getByRole('link', { name: 'Review the draft' }).click();
  await expect(page.getByRole('heading', { name: 'Review' })).toBeVisible();
  await expect(page.getByText(/Proposal 1 · \d+ of \d+ still to judge/)).toBeVisible();
  await page.goto(`${server.url}/`);
  await expect(page.getByRole('region', { name: 'Drafts of yours' }).getByText(/Draft, 0 of \d+ claims judged/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Import…' })).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test('of several papers that are dropped the good ones are imported, and each bad one says why', async ({ page }) => {
  await openExplorer(page);
  const zip = { name: 'paper.pdf', text: 'PK\u0003\u0004 this is an archive' };
  const files = [{ name: PAPER.name, text: PAPER.buffer.toString() }, zip, { name: 'empty.txt', text: '' }];
  await drop(page, files);
  const rows = page.getByRole('region', { name: 'Imported files' }).getByRole('listitem');
  await expect(rows.filter({ hasText: 'oolong' })).toContainText('Review the draft');
  await expect(rows.filter({ hasText: 'paper.pdf' })).toContainText('The file was not imported');
  await expect(rows.filter({ hasText: 'empty.txt' })).toContainText('The file was not imported');
  expect((await readdir(join(folder, 'dossiers'))).filter((name) => !name.startsWith('.'))).toHaveLength(1);
  await page.getByRole('button', { name: 'Close', exact: true }).click();
  await expect(page.getByRole('region', { name: 'Imported files' })).toHaveCount(0);
});

test('the same paper is not imported twice', async ({ page }) => {
  await openExplorer(page);
  await choose(page, PAPER);
  const told = page.getByRole('region', { name: 'Imported files' });
  await expect(told.getByRole('link', { name: 'Review the draft' })).toHaveCount(1);
  await choose(page, PAPER);
  await expect(told).toContainText('imported already');
});

test('what nobody has judged is shown as a citation, and called no finding', async ({ page }) => {
  await openExplorer(page);
  await choose(page, PAPER);
  const told = page.getByRole('region', { name: 'Imported files' });
  const address = await told.getByRole('link', { name: 'Review the draft' }).getAttribute('href');
  const draft = `${server.url}${(address ?? '').replace(/\/review.*$/, '')}`;
  await page.goto(`${draft}/fidelity`);
  await expect(page.getByRole('note')).toContainText(/All of \d+ claims were proposed by a program/);
  await expect(page.getByText('as cited not said yet as checked not checked yet').first()).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.goto(`${draft}/matrix`);
  await expect(page.getByRole('gridcell', { name: /in which direction is not said yet; not checked yet/ }).first()).toBeVisible();
  await page.getByRole('note').getByRole('link', { name: 'Review them' }).click();
  await expect(page.getByText(/Proposal 1 · \d+ of \d+ still to judge/)).toBeVisible();
  await expect(page.getByRole('note')).toHaveCount(0);
});

test('a dossier that was taken along is dropped and opened, claims, words and all', async ({ page }) => {
  const answer = await fetch(`${server.url}/api/v1/dossiers/monobe-2017/export/dossier`);
  const text = (await answer.text()).replace('"id":"monobe-2017"', '"id":"brought-along"');
  await openExplorer(page);
  await drop(page, [
    { name: 'brought <i>along</i>.json', text },
    { name: 'broken.json', text: text.replace('"title":"', '"tittle":"') },
  ]);
  const told = page.getByRole('region', { name: 'Imported files' });
  await expect(told.getByRole('listitem').filter({ hasText: 'broken.json' })).toContainText('The file was not imported');
  await expect(told.getByRole('listitem').filter({ hasText: 'brought' }).first()).toContainText(
    /\d+ claims, \d+ studies, \d+ lines of evidence/,
  );
  expect(await axeFaults(page)).toEqual([]);
  await told.getByRole('link', { name: 'Open the dossier' }).click();
  await expect(page).toHaveURL(/\/d\/brought-along/);
  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('grid')).toBeVisible();
  const [first, back] = await Promise.all(
    ['monobe-2017', 'brought-along'].map(async (id) =>
      (await fetch(`${server.url}/api/v1/dossiers/${id}/export/dossier`)).text(),
    ),
  );
  expect(back?.replace('"id":"brought-along"', '"id":"monobe-2017"')).toBe(first);
});

test('the explorer in one file gives its dossier back, and evidence items of CIViC become claims', async ({ page }) => {
  const bundle = await fetch(`${server.url}/api/v1/dossiers/monobe-2017/export/html-bundle`);
  await openExplorer(page);
  await drop(page, [
    { name: 'explorer.html', text: await bundle.text() },
    {
      name: 'leaves.tsv',
      text: writeItems([item(1), item(2, { disease: 'Root Tumor', evidence_direction: 'Does Not Support' })]),
    },
    { name: 'page.html', text: '<!doctype html><title>Sign in</title>' },
  ]);
  const rows = page.getByRole('region', { name: 'Imported files' }).getByRole('listitem');
  await expect(rows.filter({ hasText: 'page.html' })).toContainText('it is a web page');
  // The very dossier is there already, among the bundled ones: it is not kept twice.
  await expect(rows.filter({ hasText: 'explorer.html' })).toContainText(/imported already|The id monobe-2017 is taken/);
  const items = rows.filter({ hasText: 'leaves.tsv' });
  await expect(items).toContainText('2 claims, 1 study, 2 lines of evidence');
  await expect(items).toContainText('2 evidence items became 2 claims');
  await items.getByRole('link', { name: 'Open the dossier' }).click();
  await expect(page).toHaveURL(/\/d\/civic-leaves/);
  // Nothing is cited in a database of evidence: the picture says so, and leads to what was checked.
  await expect(page.getByText('No study is cited for a claim here.')).toBeVisible();
  await page.getByRole('button', { name: 'See the studies as checked' }).click();
  await expect(page).toHaveURL(/basis=checked/);
  await expect(page.getByText('No study is cited for a claim here.')).toHaveCount(0);
  await page.getByRole('link', { name: 'Matrix' }).click();
  await expect(page.getByRole('gridcell', { name: /checked as disputing it/ })).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);
});
