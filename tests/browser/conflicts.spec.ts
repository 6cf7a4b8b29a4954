// The conflicts in Chromium: sides laid beside each other, filters, links into the graph and back, by mouse and by keyboard.
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';

const CONFLICTS = '/d/monobe-2017/conflicts';
const OPENED = `${CONFLICTS}?section=sunitinib-inefficient--both-sides`;

async function openPage(page: Page, link: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await page.locator('.conflict').first().waitFor();
}

test('lists conflicts by topic and says which ones the case does not discuss', async ({ page }) => {
  await openPage(page, CONFLICTS);
  await expect(page.getByRole('region', { name: 'Efficacy of sunitinib' })).toContainText('Evidence on both sides');
  const contradiction = page.locator('.conflict', { hasText: 'Contradicting claims' }).first();
  await expect(contradiction).toContainText('not discussed by the case');
  await expect(contradiction.getByRole('link').first()).toHaveAttribute('href', /select=/);
});

test('lays both sides beside each other, with the axes that differ marked in words', async ({ page }) => {
  await openPage(page, OPENED);
  const conflict = page.locator('.conflict', { has: page.getByRole('table') });
  await expect(conflict).toBeInViewport();
  await expect(conflict).toContainText('Differs in genotype, design and endpoint.');
  const table = conflict.getByRole('table');
  await expect(table.getByRole('columnheader', { name: 'Speak for the claim' })).toBeVisible();
  await expect(table.getByRole('row', { name: /^genotype differs/i }).locator('.aligned-mark')).toHaveText('≠ differs');
  await expect(table.getByRole('row', { name: /^population not stated on one side/i })).toContainText('advanced GIST after');
  await expect(table.getByRole('row', { name: /^line of treatment alike/i })).toBeVisible();
});

test('opens and closes a table by keyboard; the address holds it', async ({ page }) => {
  await openPage(page, CONFLICTS);
  const button = page.getByRole('button', { name: 'Lay the sides beside each other' }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page).toHaveURL(/section=/);
  await expect(page.getByRole('button', { name: 'Hide the sides' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('table')).toHaveCount(0);
});

test('filters by kind and topic, in the address', async ({ page }) => {
  await openPage(page, CONFLICTS);
  const all = await page.locator('.conflict').count();
  await page.getByRole('button', { name: /^Cited against checked/ }).click();
  await expect(page).toHaveURL(/kind=cited-against-checked/);
  const some = await page.locator('.conflict').count();
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(all);
  await page.getByLabel('Topic').selectOption('sunitinib-efficacy');
  await expect(page).toHaveURL(/topic=sunitinib-efficacy/);
  await expect(page.locator('.conflict')).toHaveCount(1);
  await page.reload();
  await expect(page.locator('.conflict')).toHaveCount(1);
  await page.goto(`${CONFLICTS}?topic=nothing-of-this`);
  await page.getByRole('button', { name: 'Show every conflict' }).click();
  await expect(page.locator('.conflict')).toHaveCount(all);
});

test('leads to claims and studies in the details, and into the graph and back', async ({ page }) => {
  await openPage(page, OPENED);
  await page.locator('.aligned').getByRole('link', { name: 'George 2009' }).click();
  await expect(page.locator('#details')).toContainText('George 2009');
  await expect(page.locator('.aligned')).toBeVisible();
  await page
    .locator('.conflict', { has: page.locator('.aligned') })
    .getByRole('link', { name: 'Show in the graph' })
    .click();
  await expect(page).toHaveURL(/monobe-2017\?view=claims&select=sunitinib-inefficient$/);
  await expect(page.locator('#picture canvas').first()).toBeVisible();
  await page.goBack();
  await expect(page.locator('.aligned')).toBeVisible();
});

test('is printed with every table', async ({ page }) => {
  await openPage(page, CONFLICTS);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  expect(await page.getByRole('table').count()).toBe(await page.locator('.conflict').count());
});

test('says what an empty list means, and fails in words', async ({ page }) => {
  await page.route('**/conflicts?*', (route) => route.fulfill({ json: { items: [], total: 0, next: null } }));
  await page.goto(CONFLICTS);
  await expect(page.getByText('No evidence of this dossier stands against other evidence.')).toBeVisible();
  await page.unroute('**/conflicts?*');
  await page.route('**/conflicts?*', (route) => route.fulfill({ status: 400, json: { detail: 'Out of tea.' } }));
  await page.reload();
  await expect(page.getByRole('alert')).toContainText('Out of tea.');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing, ${colorScheme}, ${width} wide, and nothing runs off the side`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, OPENED);
      await page.getByRole('table').waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
