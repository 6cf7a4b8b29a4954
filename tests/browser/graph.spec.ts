// The graph: what is drawn, what a click does, what the switch and the filters change, and that a link brings it back.
import { expect, test } from '@playwright/test';
import { findOverlaps, readBoxes } from './picture-on-page.ts';
import { classesOf, clickElement, drawnIds, open } from './picture-page.ts';

const CITED = [
  'demetri-2002',
  'blay-2005',
  'blanke-2008',
  'george-2009',
  'bauer-2005',
  'ford-2016',
  'mussi-2010',
  'raut-2006',
  'choi-2007',
  'stroobants-2003',
  'antoch-2004',
  'gayed-2004',
];
const SUNITINIB = 'sunitinib-inefficient--george-2009';

test('draws the case and its twelve cited studies', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  expect(await drawnIds(page, 'case')).toEqual(['monobe-2017']);
  expect(await drawnIds(page, 'study')).toEqual(expect.arrayContaining(CITED));
});

test('goes from the address without a dossier to the only one', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveURL(/\/d\/monobe-2017/);
});

test('shows the citing words and what the study reports after one click on a line', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await clickElement(page, SUNITINIB);
  const details = page.locator('#details');
  await expect(details).toContainText('which makes it inefficient');
  await expect(details).toContainText(/53/);
  await expect(page).toHaveURL(new RegExp(`select=${SUNITINIB}`));
});

test('turns the sunitinib citation when the switch is set to as checked, and says what turned', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  expect(await classesOf(page, SUNITINIB)).toContain('supports');
  await page.getByRole('button', { name: 'As checked', exact: true }).click();
  await expect.poll(() => classesOf(page, SUNITINIB)).toContain('disputes');
  expect(await classesOf(page, SUNITINIB)).toContain('severity-major');
  await expect(page.getByRole('status').filter({ hasText: 'another way' })).toBeVisible();
  await page.getByRole('button', { name: 'As cited', exact: true }).click();
  await expect.poll(() => classesOf(page, SUNITINIB)).toContain('supports');
});

test('brings the curators’ own evidence in only as checked', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  const before = await drawnIds(page, 'study');
  await page.getByRole('button', { name: 'As checked', exact: true }).click();
  await expect.poll(async () => (await drawnIds(page, 'study')).length).toBeGreaterThan(before.length);
});

test('filters by a mark of the legend, keeps it in the address, and clears it', async ({ page }) => {
  await open(page, '/d/monobe-2017?basis=checked');
  const all = await drawnIds(page, 'evidence');
  await page.getByRole('checkbox', { name: /Disputes/ }).check();
  await expect(page).toHaveURL(/direction=disputes/);
  await expect.poll(async () => (await drawnIds(page, 'evidence')).length).toBeLessThan(all.length);
  const left = await drawnIds(page, 'evidence');
  expect(left).toContain(SUNITINIB);
  for (const id of left) expect(await classesOf(page, id)).toContain('disputes');
  await page.getByRole('button', { name: 'Clear all filters' }).click();
  await expect.poll(() => drawnIds(page, 'evidence')).toHaveLength(all.length);
});

test('says so when nothing passes the filters, and offers the way back', async ({ page }) => {
  await open(page, '/d/monobe-2017?topic=sunitinib-efficacy&direction=neutral&level=1');
  await expect(page.getByText('No evidence passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Clear the filters' }).click();
  await expect.poll(async () => (await drawnIds(page, 'evidence')).length).toBeGreaterThan(10);
});

test('shows only what touches a study after a double click, and everything again', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  const all = await drawnIds(page, 'study');
  await clickElement(page, 'ford-2016', 2);
  await expect(page.locator('.chip')).toContainText('Only what touches Ford 2016');
  await expect.poll(() => drawnIds(page, 'study')).toEqual(['ford-2016']);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect.poll(() => drawnIds(page, 'study')).toHaveLength(all.length);
});

test('is brought back whole by a link, and step by step by the back button', async ({ page }) => {
  await open(page, '/d/monobe-2017?view=claims&basis=checked&select=sunitinib-inefficient&topic=sunitinib-efficacy');
  await expect(page.getByRole('button', { name: 'Claims', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('button', { name: 'As checked', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByRole('checkbox', { name: /sunitinib/ })).toBeChecked();
  await expect.poll(() => classesOf(page, 'sunitinib-inefficient')).toContain('selected');
  await page.getByRole('button', { name: 'Studies', exact: true }).click();
  await expect.poll(() => drawnIds(page, 'claim')).toEqual([]);
  await page.getByRole('button', { name: 'As cited', exact: true }).click();
  await page.goBack();
  await expect(page.getByRole('button', { name: 'As checked', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByRole('button', { name: 'Claims', exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(async () => (await drawnIds(page, 'claim')).length).toBeGreaterThan(0);
});

for (const view of ['studies', 'claims', 'full'])
  for (const basis of ['cited', 'checked'])
    test(`has no two nodes or labels over each other in the view ${view}, as ${basis}`, async ({ page }) => {
      await open(page, `/d/monobe-2017?view=${view}&basis=${basis}`);
      const boxes = await readBoxes(page);
      expect(boxes.length).toBeGreaterThan(24);
      expect(findOverlaps(boxes)).toEqual([]);
    });

test('stands at the same places on every visit and under every filter', async ({ page }) => {
  const bodies = async () => (await readBoxes(page)).filter((box) => box.part === 'body').map((box) => JSON.stringify(box));
  await open(page, '/d/monobe-2017?view=claims&basis=checked');
  const first = await bodies();
  await page.reload();
  await expect.poll(bodies).toEqual(first);
  await page.getByRole('checkbox', { name: /Disputes/ }).check();
  await expect.poll(async () => (await bodies()).length).toBeLessThan(first.length);
  expect(first).toEqual(expect.arrayContaining(await bodies()));
});
