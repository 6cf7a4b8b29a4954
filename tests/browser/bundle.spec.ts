// The explorer in one file, opened from disk: it draws, reads, filters and searches, and asks nobody for anything.
import { mkdtempSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from '@playwright/test';

const DOSSIER = 'monobe-2017';
let file: string;

test.beforeAll(async ({ request }) => {
  const answer = await request.get(`/api/v1/dossiers/${DOSSIER}/export/html-bundle`);
  expect(answer.headers()['content-disposition']).toBe(`attachment; filename="${DOSSIER}.html-bundle.html"`);
  file = join(mkdtempSync(join(tmpdir(), 'claimgraph-bundle-')), 'dossier.html');
  writeFileSync(file, await answer.body());
});

/** Opens the file; what it asked for and what went wrong in it are collected. */
async function open(page: Page, hash = ''): Promise<{ asked: string[]; faults: string[] }> {
  const seen = { asked: [] as string[], faults: [] as string[] };
  page.on('request', (request) => {
    if (!/^(file|data|blob):/.test(request.url())) seen.asked.push(request.url());
  });
  page.on('pageerror', (error) => seen.faults.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') seen.faults.push(message.text());
  });
  await page.goto(pathToFileURL(file).href + hash);
  return seen;
}

test('is small enough to be mailed', () => {
  expect(statSync(file).size).toBeLessThan(2_000_000);
});

test('opens from disk without a server or a network', async ({ page, context }) => {
  await context.setOffline(true);
  const seen = await open(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await expect(page.locator('#picture canvas').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'The same data as an API' })).toHaveCount(0);
  expect(seen).toEqual({ asked: [], faults: [] });
});

test('keeps its address behind the hash, so that the back button works', async ({ page }) => {
  const seen = await open(page, `#/d/${DOSSIER}?view=claims&select=sunitinib-inefficient`);
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  await page.locator('#details').getByRole('link', { name: 'George 2009' }).first().click();
  await expect(page).toHaveURL(/#\/d\/monobe-2017\?.*select=george-2009/);
  await page.goBack();
  await expect(page).toHaveURL(/select=sunitinib-inefficient$/);
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  expect(seen).toEqual({ asked: [], faults: [] });
});

test('filters and searches by itself', async ({ page }) => {
  const seen = await open(page, `#/d/${DOSSIER}?view=claims&direction=disputes&basis=checked`);
  await expect(page.getByRole('checkbox', { name: /Disputes/ })).toBeChecked();
  await page.getByRole('combobox', { name: /search/i }).fill('blanke');
  await expect(page.getByRole('option', { name: /Blanke 2008/ })).toBeVisible();
  expect(seen).toEqual({ asked: [], faults: [] });
});
