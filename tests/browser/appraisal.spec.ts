// The appraisal: eight items, each with answer, reason and words; no sum.
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';

const PAGE = '/d/monobe-2017/appraisal';

async function openAppraisal(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(PAGE);
  await page.locator('.appraisal-items').waitFor();
}

test('answers eight items with reasons and quotations, names its source and gives no sum', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await openAppraisal(page);
  const items = page.locator('.appraisal-items > li');
  await expect(items).toHaveCount(8);
  for (const item of await items.all()) expect(await item.locator('blockquote').count()).toBeGreaterThan(0);
  await expect(page.locator('#page')).toContainText('Murad MH');
  await expect(page.locator('#page')).toContainText('There is no sum');
  expect(said).toEqual([]);
});

test('the overview leads to an item by keyboard, and its words to the reader', async ({ page }) => {
  await openAppraisal(page);
  await page.getByRole('link', { name: 'dose response' }).focus();
  await page.keyboard.press('Enter');
  const item = page.locator('#item-dose-response');
  await expect(item).toBeInViewport();
  await item.getByRole('button', { name: 'Show in reader' }).first().click();
  await expect(page.locator('#side')).toContainText('400');
  await page.goBack();
  await expect(page.locator('.appraisal-items')).toBeVisible();
});

test('on paper every item is there, without buttons', async ({ page }) => {
  await openAppraisal(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#item-reporting')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
});

test('says so where nobody has appraised the case', async ({ page }) => {
  await page.route('**/api/v1/**/appraisal', (route) => route.fulfill({ status: 404, json: { detail: 'None.' } }));
  await page.goto(PAGE);
  await expect(page.getByText('Nobody has appraised the case of this dossier yet.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the appraisal, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openAppraisal(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
