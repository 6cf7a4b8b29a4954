// The graph taken along: as vectors that hold what is drawn, as pixels, and on paper.
import { readFile } from 'node:fs/promises';
import { type Download, expect, type Page, test } from '@playwright/test';
import { SaxesParser } from 'saxes';
import { axeFaults } from './axe-faults.ts';
import { drawnIds, open } from './picture-page.ts';

const CLAIMS = '/d/monobe-2017?view=claims&basis=checked';

async function takeBy(page: Page, choice: RegExp): Promise<Download> {
  await page.getByRole('button', { name: 'Take along' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('group', { name: 'Take the graph along' }).getByRole('button', { name: choice }).click();
  return download;
}

/** Classes of all groups; throws where it is not well-formed. */
function readGroups(svg: string): string[] {
  const groups: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name === 'g') groups.push(attributes['class'] ?? '');
  });
  parser.write(svg).close();
  return groups;
}

async function countKinds(page: Page, kinds: readonly string[]): Promise<number> {
  let total = 0;
  for (const kind of kinds) total += (await drawnIds(page, kind)).length;
  return total;
}

test('SVG holds every node and edge that is drawn, as shapes and words', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await open(page, CLAIMS);
  const download = await takeBy(page, /SVG/);
  expect(download.suggestedFilename()).toBe('monobe-2017-claims-as-checked.svg');
  const svg = await readFile(await download.path(), 'utf8');
  const groups = readGroups(svg);
  const nodes = await countKinds(page, ['case', 'study', 'claim', 'finding', 'event', 'topic']);
  const edges = await countKinds(page, [
    'evidence',
    'asserts',
    'reports',
    'bears-on',
    'about',
    'relates',
    'cites',
    'same-cohort',
  ]);
  expect(nodes).toBeGreaterThan(50);
  expect(groups.filter((name) => name.startsWith('node '))).toHaveLength(nodes);
  expect(groups.filter((name) => name.startsWith('edge '))).toHaveLength(edges);
  expect(svg).toContain('Sunitinib is inefficient');
  expect(svg).not.toMatch(/<image|data:|<style|style=/);
  expect(said).toEqual([]);
});

test('a filter leaves out of the file what it leaves out of the picture', async ({ page }) => {
  await open(page, `${CLAIMS}&topic=sunitinib-efficacy`);
  const svg = await readFile(await (await takeBy(page, /SVG/)).path(), 'utf8');
  expect(readGroups(svg).filter((name) => name === 'node claim')).toHaveLength((await drawnIds(page, 'claim')).length);
  expect(svg).toContain('Filtered by topic: sunitinib-efficacy.');
});

test('PNG is an image of the whole graph', async ({ page }) => {
  await open(page, CLAIMS);
  const download = await takeBy(page, /PNG/);
  expect(download.suggestedFilename()).toBe('monobe-2017-claims-as-checked.png');
  const bytes = await readFile(await download.path());
  expect(bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(1500);
});

test('the menu opens and closes by keyboard, and gives the keyboard back', async ({ page }) => {
  await open(page, CLAIMS);
  const button = page.getByRole('button', { name: 'Take along' });
  const menu = page.getByRole('group', { name: 'Take the graph along' });
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Shift+Tab');
  await expect(menu.locator('summary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(menu.getByRole('button', { name: /Print/ })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expect(button).toBeFocused();
});

test('on paper the graph is vectors in light colours, and the screen is as it was afterwards', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark' });
  const loaded = page.waitForResponse(/print-picture/);
  await open(page, CLAIMS);
  await loaded;
  await page.getByRole('button', { name: 'Take along' }).click();
  await page.evaluate(() => {
    // Headless: the dialogue would wait for nobody.
    window.print = () => window.dispatchEvent(new Event('beforeprint'));
  });
  const paper = page.locator('#picture-on-paper');
  await expect(async () => {
    await page.evaluate(() => window.print());
    await expect(paper).toHaveCount(1, { timeout: 500 });
  }).toPass();
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(paper).toBeVisible();
  await expect(page.locator('#picture')).toBeHidden();
  expect(await paper.locator('> rect').getAttribute('fill')).toBe('#fbfaf7');
  await page.emulateMedia({ media: 'screen', colorScheme: 'dark' });
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(paper).toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the open menu, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await open(page, CLAIMS);
      await page.getByRole('button', { name: 'Take along' }).click();
      expect(await axeFaults(page)).toEqual([]);
    });

test('the whole dossier goes out in every format that the server knows', async ({ page, request }) => {
  await open(page, '/d/monobe-2017');
  await page.getByRole('button', { name: 'Take along' }).click();
  const menu = page.getByRole('group', { name: 'Take the graph along' });
  await menu.getByText('The whole dossier').click();
  const { items } = (await (await request.get('/api/v1/formats')).json()) as { items: { name: string }[] };
  await expect(menu.getByRole('link')).toHaveCount(items.length);
  expect(await axeFaults(page)).toEqual([]);
  const download = page.waitForEvent('download');
  await menu.getByRole('link', { name: 'GraphML' }).click();
  expect((await download).suggestedFilename()).toBe('monobe-2017.graphml');
});
