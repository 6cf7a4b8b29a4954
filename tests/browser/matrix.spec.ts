// The matrix in Chromium, with the real dossier: cells that open, headers that stay, orders and filters, the keyboard, files,
// paper, and every state that the answer can be in.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';

const MATRIX = '/d/monobe-2017/matrix';
const CELL = 'sunitinib-inefficient--george-2009';
const grid = (page: Page) => page.getByRole('grid', { name: 'Claims by studies' });
const cell = (page: Page) => page.getByRole('gridcell', { name: /^George 2009 on “Sunitinib is inefficient”/ });

async function openPage(page: Page, link: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await grid(page).waitFor();
}

test('a cell says both directions in words and opens both quotations', async ({ page }) => {
  await openPage(page, `${MATRIX}?topic=sunitinib-efficacy`);
  await expect(cell(page)).toHaveAccessibleName(
    /cited as supporting it; checked as disputing it; the citation is contradicted, major; level 4/,
  );
  await cell(page).click();
  await expect(page).toHaveURL(new RegExp(`select=${CELL}`));
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  await expect(page.locator('#details')).toContainText('What George 2009 reports');
  await expect(page.locator('.matrix-opened')).toContainText('Contradicted');
  await expect(cell(page)).toHaveAttribute('aria-selected', 'true');
  // Beside the details the grid can still be used.
  const box = await grid(page).boundingBox();
  const details = await page.locator('#details').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(details?.x ?? 0);
  await page.goBack();
  await expect(page.locator('.matrix-opened')).toHaveCount(0);
});

test('a link to a cell shows the cell, opened', async ({ page }) => {
  await openPage(page, `${MATRIX}?select=${CELL}`);
  await expect(cell(page)).toBeInViewport();
  await expect(page.locator('.matrix-opened')).toBeInViewport();
});

test('comes from the graph and goes back to it, with selection and filters kept', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto('/d/monobe-2017?topic=sunitinib-efficacy&select=sunitinib-inefficient');
  const nav = page.getByRole('navigation', { name: 'Ways to look at the dossier' });
  await nav.getByRole('link', { name: 'Matrix' }).click();
  await grid(page).waitFor();
  await expect(page).toHaveURL(/\/matrix\?select=sunitinib-inefficient&topic=sunitinib-efficacy/);
  await expect(page.getByText(/^5 claims × /)).toBeVisible();
  await nav.getByRole('link', { name: 'Graph' }).click();
  await expect(page).toHaveURL(/monobe-2017\?select=sunitinib-inefficient&topic=sunitinib-efficacy/);
  await page.goBack();
  await expect(grid(page)).toBeVisible();
});

test('headers stay in place while the grid scrolls', async ({ page }) => {
  await openPage(page, MATRIX);
  const before = await page.locator('.matrix-corner').boundingBox();
  await grid(page).hover();
  await page.mouse.wheel(900, 1500);
  await expect.poll(() => grid(page).evaluate((one) => one.scrollTop)).toBeGreaterThan(1000);
  expect(await page.locator('.matrix-corner').boundingBox()).toEqual(before);
  const head = await page.locator('.matrix-colhead').first().boundingBox();
  expect(head?.y).toBe(before?.y);
  const row = page.locator('.matrix-row .matrix-rowhead').last();
  await expect.poll(async () => (await row.boundingBox())?.x).toBe(before?.x);
});

test('only what is in sight is in the document', async ({ page }) => {
  await openPage(page, MATRIX);
  expect(await page.locator('.matrix-row').count()).toBeLessThan(40);
  await expect(grid(page)).toHaveAttribute('aria-colcount', '43');
});

test('is worked by keyboard alone', async ({ page }) => {
  await openPage(page, `${MATRIX}?topic=sunitinib-efficacy`);
  await page.getByLabel('Studies by').focus();
  await page.keyboard.press('Tab');
  const focused = page.locator(':focus');
  await expect(focused).toContainText('Efficacy of sunitinib');
  await page.keyboard.press('ArrowDown');
  await expect(focused).toHaveRole('rowheader');
  await page.keyboard.press('Control+End');
  await expect(focused).toHaveRole('gridcell');
  await page.keyboard.press('Control+Home');
  await expect(focused).toHaveText(/Claim/);
  await page.keyboard.press('ArrowRight');
  await expect(focused).toHaveRole('columnheader');
  await page.keyboard.press('PageDown');
  await page.keyboard.press('Home');
  await expect(focused).toHaveRole('rowheader');
  // One stop: the next tab leaves the grid.
  await page.keyboard.press('Shift+Tab');
  await expect(page.getByLabel('Studies by')).toBeFocused();
});

test('Enter opens a cell and Escape brings the focus back to it', async ({ page }) => {
  await openPage(page, `${MATRIX}?topic=sunitinib-efficacy&select=${CELL}`);
  await cell(page).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.matrix-opened')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page.locator('.matrix-opened')).toBeVisible();
  await expect(page.locator('#details')).toContainText('Why is this edge here?');
  await expect(page.locator('#details').getByText('Why is this edge here?')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(cell(page)).toBeFocused();
});

test('a cell that has the focus stays in the document while the grid scrolls away', async ({ page }) => {
  await openPage(page, MATRIX);
  await page.locator('.matrix-rowhead').first().focus();
  await page.keyboard.press('ArrowDown');
  const name = await page.locator(':focus').innerText();
  await grid(page).evaluate((one) => one.scrollTo(0, one.scrollHeight));
  await expect(page.locator('.matrix-row .matrix-rowhead').last()).toBeInViewport();
  expect(await page.locator(':focus').innerText()).toBe(name);
});

test('sorts studies and claims, in the address', async ({ page }) => {
  await openPage(page, MATRIX);
  const heads = page.locator('.matrix-colhead .matrix-study');
  await expect(heads.first()).toHaveText('RECIST 1.0');
  await page.getByLabel('Studies by').selectOption('claims');
  await expect(page).toHaveURL(/columns=claims/);
  await expect(heads.first()).not.toHaveText('RECIST 1.0');
  const first = await heads.first().innerText();
  await page.getByRole('combobox', { name: 'Claims by' }).selectOption('studies');
  await expect(page).toHaveURL(/rows=studies/);
  await page.reload();
  await expect(heads.first()).toHaveText(first);
  await page.goBack();
  await expect(page.getByRole('combobox', { name: 'Claims by' })).toHaveValue('reading');
});

test('the filters of the legend hold, and an empty matrix says how to leave it', async ({ page }) => {
  await openPage(page, MATRIX);
  await page.getByText('Legend and filters').click();
  await page.getByRole('checkbox', { name: /Randomised trial/ }).check();
  await expect(page).toHaveURL(/level=2/);
  await expect(page.getByText('Legend and filters (1 set)')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.page-legend')).toBeHidden();
  await page.goto(`${MATRIX}?level=1`);
  await expect(page.getByText('No evidence passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect(grid(page)).toBeVisible();
});

test('is taken along as CSV, Markdown and HTML, as it stands', async ({ page }) => {
  await openPage(page, `${MATRIX}?topic=sunitinib-efficacy`);
  for (const [label, ending, beginning] of [
    ['CSV', 'csv', 'topic,claim,'],
    ['CSV, a line a row', 'csv', 'topic,claim,statement,study,'],
    ['Markdown', 'md', '# Matrix of monobe-2017'],
    ['HTML', 'html', '<!doctype html>'],
  ] as const) {
    await page.getByLabel('Format').selectOption({ label });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`monobe-2017-matrix.${ending}`);
    const text = await readFile(await file.path(), 'utf8');
    expect(text.startsWith(beginning)).toBe(true);
    expect(text).toContain('Sunitinib is an inefficient treatment of imatinib');
    expect(text).not.toContain('GISTs are generally positive');
  }
});

test('is copied, and says so', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openPage(page, `${MATRIX}?topic=sunitinib-efficacy`);
  await page.getByRole('button', { name: 'Copy', exact: true }).click();
  await expect(page.getByText('Copied as CSV.')).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^topic,claim,/);
});

test('is printed whole, as a list', async ({ page }) => {
  await openPage(page, MATRIX);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.matrix-printed-claim')).toHaveCount(71);
  await expect(grid(page)).toBeHidden();
});

test('waits, fails and is asked again', async ({ page }) => {
  let fail = true;
  await page.route('**/api/v1/dossiers/monobe-2017/matrix', async (route) => {
    if (fail)
      await route.fulfill({
        status: 400,
        contentType: 'application/problem+json',
        body: JSON.stringify({ detail: 'Out of tea.' }),
      });
    else await route.continue();
  });
  await page.goto(MATRIX);
  await expect(page.getByText('Out of tea.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  fail = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(grid(page)).toBeVisible();
});

test('says that a slow server is slow', async ({ page }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/api/v1/dossiers/monobe-2017/matrix', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(MATRIX);
  await expect(page.getByText(/Still reading the matrix/)).toBeVisible();
  answer();
  await expect(grid(page)).toBeVisible();
});

test('runs under its policy: nothing is refused and nothing is written to the console', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await openPage(page, `${MATRIX}?select=${CELL}`);
  await grid(page).hover();
  await page.mouse.wheel(300, 900);
  await expect.poll(() => grid(page).evaluate((one) => one.scrollTop)).toBeGreaterThan(100);
  expect(said).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    for (const [name, query] of [
      ['the matrix', ''],
      ['an opened cell', `?select=${CELL}`],
    ] as const)
      test(`axe finds nothing in ${name}, ${colorScheme}, ${width} wide, and nothing runs off the side`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await openPage(page, `${MATRIX}${query}`);
        if (query) await page.locator('.matrix-opened').waitFor();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
