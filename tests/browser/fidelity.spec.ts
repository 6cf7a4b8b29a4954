// The fidelity report: totals beside published rates, every citation with both sides, filters in the address, files, paper.
import { readFile } from 'node:fs/promises';
import { expect, type Page, test } from '@playwright/test';
import type { FidelityAnswer } from '../../server/api/contract.ts';
import { axeFaults } from './axe-faults.ts';

const REPORT = '/d/monobe-2017/fidelity';

async function openReport(page: Page, link = REPORT): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await page.locator('.totals').waitFor();
}

/** What the server reports, to count by. */
const askReport = async (page: Page): Promise<FidelityAnswer> =>
  (await (await page.request.get('/api/v1/dossiers/monobe-2017/fidelity?limit=500')).json()) as FidelityAnswer;

const checks = (page: Page) => page.locator('.check');

test('shows every citation with both sides, and the totals beside published rates as a comparison', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  await openReport(page);
  await expect(checks(page)).toHaveCount((await askReport(page)).total);
  await expect(page.locator('.totals')).toContainText('16.9 %');
  await expect(page.locator('.totals')).toContainText('a comparison, not a score');
  const check = page.getByRole('article', { name: 'George 2009: Sunitinib is inefficient' });
  await expect(check).toContainText('which makes it inefficient');
  await expect(check).toContainText('Contradicted, major');
  await expect(check).toContainText('as cited ►supports as checked ⊣disputes');
  expect(said).toEqual([]);
});

test('filters by verdict and severity, by mouse and by keyboard; the address holds both, and back undoes', async ({ page }) => {
  await openReport(page);
  const { items, total } = await askReport(page);
  const contradicted = items.filter(({ verdict }) => verdict?.label === 'contradicted');
  const major = contradicted.filter(({ verdict }) => verdict?.severity === 'major');
  expect(major.length).toBeLessThan(contradicted.length);
  await page
    .getByRole('group', { name: 'Show verdicts' })
    .getByRole('button', { name: /Contradicted/ })
    .click();
  await expect(checks(page)).toHaveCount(contradicted.length);
  await expect(page.getByText(`${contradicted.length} of ${total} lines shown`)).toBeVisible();
  await page.getByRole('group', { name: 'Show severities' }).getByRole('button', { name: /Major/ }).focus();
  await page.keyboard.press('Enter');
  await expect(checks(page)).toHaveCount(major.length);
  await expect(page).toHaveURL(/fidelity=contradicted.*severity=major/);
  await page.reload();
  await expect(checks(page)).toHaveCount(major.length);
  await page.goBack();
  await expect(checks(page)).toHaveCount(contradicted.length);
});

test('a citation and a discrepancy open in the details, and the graph keeps the selection', async ({ page }) => {
  await openReport(page);
  await checks(page).first().getByRole('link').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#details')).toContainText('Why is this edge here?');
  await page.locator('.discrepancies').getByRole('link').first().click();
  await expect(page.locator('#details')).toContainText('Discrepancy');
  await page.getByRole('navigation', { name: 'Ways to look at the dossier' }).getByRole('link', { name: 'Graph' }).click();
  await expect(page.locator('#details')).toContainText('Discrepancy');
});

test('is saved whole as Markdown and as HTML that needs nothing else', async ({ page }) => {
  await openReport(page, `${REPORT}?severity=major`);
  const { total } = await askReport(page);
  for (const [button, name, mark] of [
    ['Save as Markdown', 'monobe-2017-fidelity.md', '**Verdict:** Contradicted, major.'],
    ['Save as HTML', 'monobe-2017-fidelity.html', '<b>Verdict:</b> Contradicted, major.'],
  ] as const) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(name);
    const text = await readFile(await file.path(), 'utf8');
    expect(text).toContain(mark);
    expect(text.match(/Verdict:/g)).toHaveLength(total);
  }
});

test('on paper there are no buttons, and every citation is there', async ({ page }) => {
  await openReport(page);
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(page.locator('.check-filters')).toBeHidden();
  await expect(page.locator('#top')).toBeHidden();
  await expect(checks(page).last()).toBeVisible();
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--ground').trim())).toBe(
    '#fbfaf7',
  );
});

test('says so when the report can not be read, and when there is nothing to report', async ({ page }) => {
  let broken = true;
  await page.route('**/fidelity?*', async (route) => {
    if (broken) return route.fulfill({ status: 400, json: { detail: 'Not today.' } });
    const answer = (await (await route.fetch()).json()) as { totals: object };
    return route.fulfill({ json: { ...answer, items: [], total: 0, discrepancies: [] } });
  });
  await page.goto(REPORT);
  await expect(page.getByRole('alert')).toContainText('Not today.');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('The case of this dossier cites nothing for any claim.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the report, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openReport(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
