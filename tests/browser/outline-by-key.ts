// The outline by keyboard, as tests use it. Steps are arrow keys, because type-ahead depends on how fast somebody types.
import { expect, type Locator, type Page } from '@playwright/test';

/** The tree. */
export const outlineTree = (page: Page): Locator => page.getByRole('tree', { name: 'The picture as an outline' });

/** The row that has the focus. */
export const outlineCursor = (page: Page): Locator => outlineTree(page).getByRole('treeitem').and(page.locator(':focus'));

/** Reaches the tree with the Tab key. */
export async function enterOutline(page: Page): Promise<void> {
  await outlineTree(page).waitFor();
  await page.locator('#outline-link').focus();
  await page.keyboard.press('Tab');
  await expect(outlineCursor(page)).toHaveCount(1);
}

/** Goes down row by row until the cursor stands on one with these words. */
export async function downTo(page: Page, words: string): Promise<void> {
  for (let step = 0; step < 80; step += 1) {
    if ((await outlineCursor(page).textContent())?.includes(words)) return;
    await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No row below says “${words}”`);
}
