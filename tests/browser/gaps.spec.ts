// Gaps and what-if in Chromium: each kind explained once, what falls if a study falls, in the list and in the graph.
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { classesOf, drawn } from './picture-page.ts';

const GAPS = '/d/monobe-2017/gaps';
const whatIf = (page: Page) => page.getByRole('region', { name: 'What if a study falls?' });

async function openPage(page: Page, link: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await page.locator('.gap').first().waitFor();
  await whatIf(page)
    .getByText(/switched off|supported claims/)
    .first()
    .waitFor();
}

test('lists gaps by kind, each kind explained once, long lists shown in two steps', async ({ page }) => {
  await openPage(page, GAPS);
  const single = page.getByRole('region', { name: /^One study/ });
  await expect(single).toContainText('A single study carries the claim.');
  await expect(single.locator('.gap')).toHaveCount(6);
  await single.getByRole('button', { name: /^Show all/ }).click();
  expect(await single.locator('.gap').count()).toBeGreaterThan(6);
  await single.locator('.gap').first().getByRole('link').first().click();
  await expect(page.locator('#details')).toBeVisible();
  await expect(page).toHaveURL(/gaps\?select=/);
});

test('filters by kind and topic', async ({ page }) => {
  await openPage(page, GAPS);
  await page.getByRole('button', { name: /^One cohort counted twice/ }).click();
  await expect(page).toHaveURL(/kind=same-cohort/);
  await expect(page.locator('.gap-group')).toHaveCount(1);
  await page.getByLabel('Topic').selectOption('sunitinib-efficacy');
  await expect(page.getByText('Nothing passes these filters.')).toBeVisible();
  await page.getByRole('button', { name: 'Show every gap' }).click();
  expect(await page.locator('.gap-group').count()).toBeGreaterThan(4);
});

test('switches studies off and counts what falls, in the address', async ({ page }) => {
  await openPage(page, GAPS);
  await expect(whatIf(page)).toContainText('Nothing is switched off.');
  await whatIf(page).getByLabel('What counts as support').selectOption('checked');
  await whatIf(page).getByLabel('Levels of evidence').selectOption('5');
  await expect(page).toHaveURL(/weaker=5/);
  await expect(whatIf(page).getByText(/lose all support/)).toBeVisible();
  const lost = async (): Promise<number> => whatIf(page).locator('.what-if-group.state-lost li').count();
  await expect.poll(lost).toBeGreaterThan(0);
  const before = await lost();
  await whatIf(page).getByLabel('Levels of evidence').selectOption('4');
  await expect.poll(lost).toBeGreaterThan(before);
  await expect(whatIf(page).locator('.what-if-group.state-lost li').first()).toContainText(/cohorts?.*no study/);
  await page.goBack();
  await expect.poll(lost).toBe(before);
  const off = whatIf(page).locator('.what-if-group', { hasText: 'What is off' });
  await expect(off).toContainText(', 0 single lines');
  await whatIf(page).getByLabel('Unfaithful citations').selectOption('minor');
  await expect(page).toHaveURL(/unfaithful=minor/);
  await expect(off).toContainText(/, [1-9]\d* single lines/);
  await whatIf(page).getByRole('button', { name: 'Switch everything on' }).click();
  await expect(whatIf(page)).toContainText('Nothing is switched off.');
});

test('finds a study by typing and switches it off by keyboard alone', async ({ page }) => {
  await openPage(page, GAPS);
  await whatIf(page).getByLabel('Find a study to switch off').focus();
  await page.keyboard.type('raut');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/without=raut-2006/);
  await expect(whatIf(page).getByText('What is off')).toBeVisible();
});

test('switches off the studies of one author', async ({ page }) => {
  await openPage(page, GAPS);
  await whatIf(page).getByLabel('Studies with an author named').selectOption({ label: 'Demetri (8 studies) off' });
  await expect(page).toHaveURL(/author=Demetri/);
  await expect(whatIf(page).locator('.what-if-group', { hasText: 'What is off' })).toContainText('8 studies');
});

test('shows what is off in the graph, says so, and leads back', async ({ page }) => {
  await openPage(page, `${GAPS}?basis=checked&weaker=5`);
  await whatIf(page).getByRole('link', { name: 'Show in the graph' }).click();
  await drawn(page);
  await expect(page).toHaveURL(/monobe-2017\?view=claims&basis=checked&weaker=5$/);
  const chip = page.getByRole('status').filter({ hasText: 'What if:' });
  await expect(chip).toContainText('lose all support');
  await expect.poll(() => classesOf(page, 'ford-2016')).toContain('off');
  expect(await classesOf(page, 'raut-2006')).not.toContain('off');
  await expect.poll(() => classesOf(page, 'imatinib-standard-therapy')).toContain('lost');
  // The marks outlive a flip, which draws the edges anew.
  await page.getByRole('button', { name: 'Everything', exact: true }).click();
  await expect.poll(() => classesOf(page, 'ford-2016')).toContain('off');
  await chip.getByRole('button', { name: 'Change' }).click();
  await expect(whatIf(page).getByLabel('Levels of evidence')).toHaveValue('5');
  await page.goBack();
  await chip.getByRole('button', { name: 'Switch everything on' }).click();
  await expect(chip).toHaveCount(0);
  await expect.poll(() => classesOf(page, 'ford-2016')).not.toContain('off');
});

test('a link to a study that is no longer there says so and can be undone', async ({ page }) => {
  await page.goto(`${GAPS}?without=no-such-study`);
  await expect(whatIf(page).getByRole('alert')).toContainText('no-such-study');
  await whatIf(page).getByRole('button', { name: 'Switch everything on' }).click();
  await expect(whatIf(page)).toContainText('Nothing is switched off.');
});

test('is printed whole', async ({ page }) => {
  await openPage(page, GAPS);
  const total = Number(/\d+/.exec(await page.getByText(/^\d+ gaps$/).innerText())?.[0]);
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.gap')).toHaveCount(total);
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing, ${colorScheme}, ${width} wide, and nothing runs off the side`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openPage(page, `${GAPS}?basis=checked&weaker=5&unfaithful=minor`);
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      await page.goto('/d/monobe-2017?view=claims&basis=checked&weaker=5');
      await drawn(page);
      await page.getByText('What if:').waitFor();
      expect(await axeFaults(page)).toEqual([]);
    });
