// Trace it, as a student uses it: read both sides, choose, compare, and take the attempt along.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';

const PAGE = '/d/monobe-2017/trace-it';

async function openPage(page: Page, link = PAGE): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await page.getByRole('group', { name: /How faithfully/ }).waitFor();
}

test('hides the verdict until the learner has judged, then shows it with its reason', async ({ page }) => {
  await openPage(page);
  const compare = page.getByRole('button', { name: 'Compare with the curators' });
  await expect(compare).toBeDisabled();
  await expect(page.getByRole('region', { name: 'The curators’ judgement' })).toHaveCount(0);
  await page.getByRole('radio', { name: /Disputes/ }).check();
  await page.getByRole('radio', { name: /Accurate/ }).check();
  await compare.click();
  const revealed = page.getByRole('region', { name: 'The curators’ judgement' });
  await expect(revealed).toContainText('direction, you said “Disputes”, the curators “Supports”');
  await expect(revealed).toContainText('More than half of the patients had a partial response');
  await expect(page.getByText('So far: 1 of 30 citations judged')).toBeVisible();
});

test('is kept in the browser, saved as a file, and begun again', async ({ page }) => {
  await openPage(page);
  for (const name of [/Supports/, /Accurate/]) await page.getByRole('radio', { name }).check();
  await page.getByRole('button', { name: 'Compare with the curators' }).click();
  await page.reload();
  await expect(page.getByText('Citation 2 of 30')).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save the attempt (CSV)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('monobe-2017-attempt.csv');
  const rows = (await readFile(await download.path(), 'utf8')).trim().split('\r\n');
  expect(rows).toHaveLength(2);
  expect(rows[1]).toContain('supports,supports,accurate,accurate');
  await page.getByRole('button', { name: 'Start again' }).click();
  await expect(page.getByText('Citation 1 of 30')).toBeVisible();
  await expect(page.getByText('So far')).toHaveCount(0);
});

test('is done by keyboard alone', async ({ page }) => {
  await openPage(page);
  await expect(page.getByRole('heading', { name: 'Trace it' })).toBeFocused();
  await page.getByRole('radio', { name: /Supports/ }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Compare with the curators' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('region', { name: 'The curators’ judgement' })).toContainText('you said “Overstated”');
});

test('is reached from the graph and left for it, with selection and filters kept', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto('/d/monobe-2017?topic=sunitinib-efficacy&select=george-2009');
  const pages = page.getByRole('navigation', { name: 'Ways to look at the dossier' });
  await pages.getByRole('link', { name: 'Trace it' }).click();
  await expect(page).toHaveURL(/\/d\/monobe-2017\/trace-it\?select=george-2009&topic=sunitinib-efficacy$/);
  await expect(page.getByRole('heading', { name: 'Trace it' })).toBeVisible();
  await pages.getByRole('link', { name: 'Graph' }).click();
  await expect(page).toHaveURL(/\/d\/monobe-2017\?select=george-2009&topic=sunitinib-efficacy$/);
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Trace it' })).toBeVisible();
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in it, judged, ${scheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page);
      for (const name of [/Supports/, /Overstated/]) await page.getByRole('radio', { name }).check();
      await page.getByRole('button', { name: 'Compare with the curators' }).click();
      await page.getByRole('region', { name: 'The curators’ judgement' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
