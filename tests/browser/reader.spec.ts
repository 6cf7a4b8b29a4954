// The reader both ways: words lead to the graph, the graph leads to words; without the whole text and with it.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, type Page, test } from '@playwright/test';
import { attachText } from '../../server/data/attach-text.ts';
import { loadTea, TEA_TEXT_FILE } from '../fixtures/tea-library.ts';
import { axeFaults } from './axe-faults.ts';
import { clickElement, open } from './picture-page.ts';
import { startServer } from './start-server.ts';

const reader = (page: Page) => page.locator('.reader');
const marked = (page: Page) => reader(page).locator('mark.marked');
const heading = (page: Page) => page.locator('#details-heading');

test.describe('without the text of the case', () => {
  test('says so, and how to attach it', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader');
    await expect(reader(page)).toContainText('npm run attach -- monobe-2017 path/to/text');
    await expect(
      reader(page)
        .getByRole('heading', { name: /Discussion · text not attached/ })
        .first(),
    ).toBeVisible();
  });

  test('words select the claim that rests on them, and are marked', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader&view=claims');
    await reader(page).getByText('Patients with imatinib resistant disease should not be offered surgery').first().click();
    await expect(heading(page)).toContainText('Patients with imatinib-resistant disease should not be offered surgery');
    await expect(marked(page).first()).toContainText('should not be offered surgery');
  });

  test('the small button does the same by keyboard', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader&view=claims');
    const words = reader(page)
      .locator('blockquote', { hasText: 'Patients with imatinib resistant disease should not be' })
      .first();
    await words.getByRole('button', { name: 'One claim rests on these words' }).focus();
    await page.keyboard.press('Enter');
    await expect(heading(page)).toBeFocused();
    await expect(heading(page)).toContainText('should not be offered surgery');
  });

  test('words that several claims rest on offer them all', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader&view=claims');
    const several = reader(page)
      .getByRole('button', { name: /^\d+ claims rest on these words/ })
      .first();
    const count = Number(await several.textContent());
    await several.click();
    const list = reader(page).getByRole('group', { name: 'What rests on these words' });
    await expect(list.getByRole('link')).toHaveCount(count);
    expect(count).toBeGreaterThan(1);
    await list.getByRole('link').first().focus();
    await page.keyboard.press('Escape');
    await expect(list).toHaveCount(0);
    await several.click();
    const words = (await list.getByRole('link').first().textContent()) ?? '-';
    await list.getByRole('link').first().click();
    await expect(heading(page)).toHaveText(words);
  });

  test('what is selected in the picture is scrolled to and marked', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader&view=claims');
    await reader(page).locator('mark').first().waitFor();
    await expect(marked(page)).toHaveCount(0);
    await clickElement(page, 'sunitinib-inefficient');
    await expect(marked(page).first()).toBeInViewport();
    await expect(marked(page).first()).toContainText('However,');
  });

  test('“Show in reader” opens the reader at the very words and keeps the claim', async ({ page }) => {
    await open(page, '/d/monobe-2017?view=claims&select=sunitinib-inefficient');
    await page
      .locator('#details .quotation', { hasText: 'which makes it inefficient' })
      .getByRole('button', { name: 'Show in reader' })
      .first()
      .click();
    await expect(page).toHaveURL(/pane=reader/);
    await expect(page).toHaveURL(/select=sunitinib-inefficient/);
    await expect(marked(page)).toHaveText(['which makes it inefficient']);
    await expect(marked(page)).toBeInViewport();
  });

  test('the underline turns with the switch from as cited to as checked', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader&select=sunitinib-inefficient');
    const verdict = reader(page).locator('mark.marked', { hasText: 'which makes it inefficient' });
    await expect(verdict).toHaveClass(/use-supports/);
    await page.getByRole('button', { name: 'As checked', exact: true }).click();
    await expect(verdict).toHaveClass(/use-disputes/);
    const style = await verdict.evaluate((element) => getComputedStyle(element).textDecorationStyle);
    expect(style).toBe('dashed');
  });

  test('words of the cited sources stand in a part of their own', async ({ page }) => {
    await open(page, '/d/monobe-2017?pane=reader');
    const sources = reader(page).locator('.sources');
    await expect(sources.getByRole('heading', { name: 'Words of the cited sources' })).toBeVisible();
    await expect(sources.getByRole('link', { name: 'Ford 2016' })).toBeVisible();
    expect(await sources.locator('.quote').count()).toBe(await sources.locator('.quote.source').count());
  });

  test('an answer that fails is said and asked for again', async ({ page }) => {
    await page.route('**/passages?*', (route) => route.abort());
    await open(page, '/d/monobe-2017?pane=reader');
    const failed = reader(page).getByRole('alert');
    await expect(failed).toContainText('The passages could not be read.');
    expect(await axeFaults(page)).toEqual([]);
    await page.unroute('**/passages?*');
    await failed.getByRole('button', { name: 'Try again' }).click();
    await expect(reader(page).locator('mark').first()).toBeVisible();
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [1440, 390])
      test(`axe finds nothing, ${colorScheme}, ${width} wide`, async ({ page }) => {
        test.slow();
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, '/d/monobe-2017?pane=reader');
        const several = reader(page)
          .getByRole('button', { name: /^\d+ claims rest on these words/ })
          .first();
        await several.click();
        expect(await axeFaults(page)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
});

test('with the text attached, the whole of it is read, marked where the passages stand', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph reader '));
  const { dossiers } = await loadTea({ text: false });
  const [tea] = dossiers;
  if (!tea) throw new Error('the tea dossier is gone');
  const attached = await attachText({
    texts: folder,
    dossier: tea.dossier,
    work: 'tea-2020',
    file: TEA_TEXT_FILE,
    now: new Date('2020-01-01T00:00:00Z'),
  });
  expect(attached).toHaveProperty('text');
  const server = await startServer({
    CLAIMGRAPH_DOSSIERS: fileURLToPath(new URL('../fixtures/dossiers', import.meta.url)),
    CLAIMGRAPH_TEXTS: folder,
  });
  try {
    await open(page, `${server.url}/d/tea-2020?pane=reader&view=claims`);
    await expect(reader(page)).toContainText('The whole text is attached');
    // Words that no passage holds, and a title that looks like markup and is text.
    await expect(reader(page)).toContainText('evening drink in Japan.');
    await expect(reader(page)).toContainText('A case of late <b>green tea</b> & "restless" nights');
    await expect(reader(page).locator('b', { hasText: 'green tea' })).toHaveCount(0);
    await reader(page).getByText('Decaffeinated tea has no effect on sleep').click();
    await expect(heading(page)).toHaveText('Decaffeinated tea does nothing to sleep.');
    await expect(marked(page)).toHaveText([/Decaffeinated tea has no effect on sleep/, /.*/]);
    expect(await axeFaults(page)).toEqual([]);
  } finally {
    await server.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
