// The outline: everything that the picture shows, followed by keyboard.
import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { downTo, enterOutline, outlineCursor, outlineTree } from './outline-by-key.ts';
import { clickElement, drawnIds, open } from './picture-page.ts';

test('holds every node that the picture draws', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline&basis=checked');
  const drawn = [...(await drawnIds(page, 'case')), ...(await drawnIds(page, 'study'))];
  await outlineTree(page).waitFor();
  const keys = await outlineTree(page)
    .locator('[data-key]')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-key')?.split('/').at(-1)));
  for (const id of drawn) expect(keys).toContain(id);
});

test('arrow keys go down to an edge, over it to its other end, and select that', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline&view=claims');
  await enterOutline(page);
  await downTo(page, 'Cited studies');
  await page.keyboard.press('ArrowRight');
  await downTo(page, 'George 2009');
  await expect(outlineCursor(page)).toContainText('George 2009');
  await expect(outlineCursor(page)).toHaveAttribute('aria-level', '2');
  await page.keyboard.press('ArrowRight');
  await expect(outlineCursor(page)).toHaveAttribute('aria-expanded', 'true');
  await downTo(page, 'inefficient treatment');
  await expect(outlineCursor(page)).toContainText('George 2009 is cited in support of “Sunitinib is an inefficient treatment');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(outlineCursor(page)).toContainText('Claim: Sunitinib is an inefficient treatment');
  await expect(outlineCursor(page)).toHaveAttribute('aria-level', '4');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=sunitinib-inefficient(&|$)/);
  await expect(page.locator('#details-heading')).toBeFocused();
});

test('Left goes back up the same way, Home and End to the ends', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline');
  await enterOutline(page);
  await page.keyboard.press('ArrowDown');
  await expect(outlineCursor(page)).toContainText('Monobe 2017');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(outlineCursor(page)).toHaveAttribute('aria-level', '3');
  await page.keyboard.press('ArrowLeft');
  await expect(outlineCursor(page)).toContainText('Monobe 2017');
  await page.keyboard.press('ArrowLeft');
  await expect(outlineCursor(page)).toHaveAttribute('aria-expanded', 'false');
  await page.keyboard.press('End');
  await expect(outlineCursor(page)).toContainText('RECIST 1.1');
  await page.keyboard.press('Home');
  await expect(outlineCursor(page)).toContainText('The case');
});

test('a letter goes to the next row that begins with it', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline');
  await enterOutline(page);
  await page.keyboard.press('w');
  await expect(outlineCursor(page)).toContainText('Works named without a reference');
});

test('only one row is in the tab order', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline');
  await enterOutline(page);
  await page.keyboard.press('ArrowDown');
  await expect(outlineTree(page).locator('[role=treeitem][tabindex="0"]')).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(outlineCursor(page)).toHaveCount(0);
});

test('what is selected in the picture is opened to and marked', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline&view=claims');
  await outlineTree(page).waitFor();
  await clickElement(page, 'sunitinib-inefficient');
  const row = outlineTree(page).getByRole('treeitem', { selected: true });
  await expect(row).toContainText('Sunitinib is an inefficient treatment');
  await expect(row).toBeInViewport();
});

test('an edge that a link selects is opened to under its study', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline&view=claims&select=sunitinib-inefficient--george-2009');
  const row = outlineTree(page).getByRole('treeitem', { selected: true });
  await expect(row).toContainText('George 2009 is cited in support of');
  await expect(row).toBeInViewport();
});

test('a click on the sign opens a row without selecting it', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline');
  const row = outlineTree(page)
    .getByRole('treeitem', { name: /Ford 2016/ })
    .first();
  await row.locator('.twist').click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(page).not.toHaveURL(/select=/);
  await row.click();
  await expect(page).toHaveURL(/select=ford-2016/);
});

test('follows the filters of the picture, and says when nothing is left', async ({ page }) => {
  await open(page, '/d/monobe-2017?pane=outline&basis=checked&direction=disputes');
  await expect(outlineTree(page)).toContainText('George 2009');
  await expect(outlineTree(page)).not.toContainText('Gayed 2004');
  const shown = await drawnIds(page, 'study');
  expect(shown).toContain('george-2009');
  expect(shown).not.toContain('gayed-2004');
});

test('waits, fails and asks again', async ({ page }) => {
  await page.route('**/graph?*', (route) => route.abort());
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto('/d/monobe-2017?pane=outline');
  const failed = page.locator('#side').getByRole('alert');
  await expect(failed).toContainText('The graph could not be read.');
  expect(await axeFaults(page)).toEqual([]);
  await page.unroute('**/graph?*');
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(outlineTree(page)).toContainText('Monobe 2017');
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the open tree, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, '/d/monobe-2017?pane=outline&view=full&basis=checked');
      await enterOutline(page);
      await page.keyboard.press('End');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
