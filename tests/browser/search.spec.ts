// Search by keyboard alone: found while typing, chosen with the arrow keys, opened with Enter; and what it says when
// there is nothing, when it takes long and when it fails.
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { drawnIds, open } from './picture-page.ts';

const box = (page: Page) => page.getByRole('combobox', { name: /Search claims/ });
const options = (page: Page) => page.getByRole('listbox', { name: 'Search results' }).getByRole('option');
const news = (page: Page) => page.locator('.search').getByRole('status');
const SEARCH = '**/api/v1/search?*';

test('the slash key leads to the box, and no letter is lost to quick typing', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await expect(box(page)).toBeFocused();
  await page.keyboard.type('exon 11 deletion of c-kit');
  await expect(box(page)).toHaveValue('exon 11 deletion of c-kit');
});

test('a slash that somebody writes stays a slash', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('0-1/50');
  await expect(box(page)).toHaveValue('0-1/50');
});

test('hits are grouped by kind, marked where they match, and walked with the arrow keys', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('sunitinib');
  await expect(news(page)).toContainText(/result/);
  await expect(page.getByRole('listbox').getByRole('group', { name: 'Claims' })).toBeVisible();
  await expect(page.getByRole('listbox').getByRole('group', { name: 'Findings' })).toBeVisible();
  await expect(options(page).locator('mark').first()).toHaveText(/sunitinib/i);
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(box(page)).toHaveAttribute('aria-activedescendant', (await options(page).nth(1).getAttribute('id')) ?? '-');
});

/** Goes to the first option of a group with the arrow keys and presses Enter; gives its title. */
async function chooseFirst(page: Page, group: string): Promise<string> {
  const wanted = page.getByRole('listbox').getByRole('group', { name: group }).getByRole('option').first();
  for (let step = 0; step < 40 && (await wanted.getAttribute('aria-selected')) !== 'true'; step += 1)
    await page.keyboard.press('ArrowDown');
  const title = (await wanted.locator('.hit-title').textContent()) ?? '';
  await page.keyboard.press('Enter');
  return title;
}

test('Enter opens a claim where claims are drawn, a finding where everything is, a passage in the reader', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  const find = async (): Promise<void> => {
    await page.keyboard.press('/');
    await page.keyboard.type('sunitinib');
    await expect(news(page)).toContainText(/result/);
  };
  await find();
  await chooseFirst(page, 'Claims');
  await expect(page).toHaveURL(/view=claims/);
  await expect(page.getByRole('heading', { level: 2 }).and(page.locator('#details-heading'))).toBeFocused();
  const select = new URL(page.url()).searchParams.get('select') ?? '';
  await expect.poll(() => drawnIds(page, 'claim')).toContain(select);
  await expect(box(page)).toHaveValue('');

  await find();
  await chooseFirst(page, 'Findings');
  await expect(page).toHaveURL(/view=full/);
  await expect(page.locator('#details .kind')).toHaveText(/^Finding/);

  await find();
  await chooseFirst(page, 'Passages');
  await expect(page).toHaveURL(/pane=reader/);
  await expect(page.locator('#side mark.marked').first()).toBeInViewport();
});

test('a study keeps the view that is open', async ({ page }) => {
  await open(page, '/d/monobe-2017?basis=checked');
  await page.keyboard.press('/');
  await page.keyboard.type('Mussi');
  await expect(news(page)).toContainText(/result/);
  await chooseFirst(page, 'Studies');
  await expect(page.locator('#details-heading')).toHaveText('Mussi 2010');
  await expect(page).toHaveURL(/\/d\/monobe-2017\?basis=checked&select=mussi-2010$/);
});

test('Enter pressed before the answer opens the best hit when it comes', async ({ page }) => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(SEARCH, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('inefficient');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(/select=/);
  answer();
  await expect(page).toHaveURL(/select=/);
});

test('Escape closes the list and then clears the box; leaving it chooses nothing', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('imatinib');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(0);
  await expect(box(page)).toHaveValue('imatinib');
  await page.keyboard.press('Escape');
  await expect(box(page)).toHaveValue('');
  await page.keyboard.type('imatinib');
  await expect(options(page).first()).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(page).not.toHaveURL(/select=/);
});

test('nothing found says so, and what to try', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('zzzqqq');
  await expect(page.locator('.search-news')).toHaveText(/Nothing for “zzzqqq”\. Try/);
  await expect(news(page)).toHaveText(/Nothing for “zzzqqq”/);
  expect(await axeFaults(page)).toEqual([]);
});

test('markup in a question stays text', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('<img src=x onerror=alert(1)>');
  await expect(page.locator('.search-news')).not.toHaveText('Searching…');
  await expect(page.locator('.search img')).toHaveCount(0);
});

test('a search that takes long says so; one that fails says why and can be asked again', async ({ page }) => {
  test.slow();
  let fail = (): void => undefined;
  const held = new Promise<void>((resolve) => (fail = resolve));
  await page.route(SEARCH, async (route) => {
    await held;
    await route.abort();
  });
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('/');
  await page.keyboard.type('sunitinib');
  await expect(news(page)).toHaveText(/takes longer than usual/);
  fail();
  await expect(news(page)).toHaveText(/The search failed\./);
  expect(await axeFaults(page)).toEqual([]);
  await page.unroute(SEARCH);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(options(page).first()).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing with the list open, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, '/d/monobe-2017');
      await box(page).click();
      await page.keyboard.type('sunitinib');
      await expect(options(page).first()).toBeVisible();
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
