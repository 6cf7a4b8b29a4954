// The first visit, the theme, the narrow screen, hostile links; and axe over every state of the shell, light and dark.
import { expect, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { drawn, open } from './picture-page.ts';

test('a first visit explains itself, offers a question, and does not come back once it was seen', async ({ page }) => {
  await page.goto('/d/monobe-2017');
  await drawn(page);
  const card = page.getByRole('region', { name: 'A first look' });
  await expect(card).toContainText('The study speaks for the claim.');
  await card.getByRole('button').first().click();
  await expect(page).toHaveURL(/select=/);
  await expect(card).toBeHidden();
  await page.reload();
  await drawn(page);
  await expect(card).toBeHidden();
});

test('a first visit can be dismissed', async ({ page }) => {
  await page.goto('/d/monobe-2017');
  await page.getByRole('button', { name: 'Look around first' }).click();
  await expect(page.getByRole('region', { name: 'A first look' })).toBeHidden();
});

test('the theme is chosen, kept and told', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.getByRole('button', { name: /Theme of the system/ }).click();
  await page.getByRole('button', { name: /Light theme/ }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('a link to a dossier that is not here says so and leads to those that are', async ({ page }) => {
  await page.goto('/d/no-such-dossier');
  await expect(page.getByText('There is no such dossier here.')).toBeVisible();
  await expect(page.getByRole('link', { name: /dossiers that are loaded/ })).toBeVisible();
});

test('a link full of markup is harmless', async ({ page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto('/d/monobe-2017?select=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E&topic=%3Cscript%3Ealert(2)%3C%2Fscript%3E');
  await drawn(page);
  expect(dialogs).toEqual([]);
});

test('runs under its policy: nothing is refused, nothing is written to the console, nothing is asked of other hosts', async ({
  page,
  baseURL,
}) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(baseURL ?? '-') && !/^(data|blob):/.test(request.url())) asked.push(request.url());
  });
  await open(page, '/d/monobe-2017?view=claims&basis=checked&select=sunitinib-inefficient&pane=reader');
  await page.getByRole('button', { name: 'Outline' }).first().click();
  await page.waitForLoadState('networkidle').catch(() => undefined);
  expect(said).toEqual([]);
  expect(asked).toEqual([]);
});

test('leads a keyboard past the picture to the outline', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip the picture: read it as an outline' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tree')).toBeVisible();
  await expect(page.locator('#outline-link')).toBeFocused();
});

test('can be used at 390 pixels: picture, panels and details are all reached and nothing runs off the side', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 780 });
  await open(page, '/d/monobe-2017');
  for (const pane of ['Legend', 'Reader', 'Outline']) {
    await page.getByRole('group', { name: 'Panels' }).getByRole('button', { name: pane }).click();
    await expect(page.locator('#side')).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await page.getByRole('button', { name: 'Close the panel' }).click();
    await expect(page.locator('#side')).toBeHidden();
  }
  await page.goto('/d/monobe-2017?select=sunitinib-inefficient');
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
});

const STATES: readonly [string, string][] = [
  ['the studies, as cited', '/d/monobe-2017'],
  ['the claims, as checked', '/d/monobe-2017?view=claims&basis=checked'],
  ['everything', '/d/monobe-2017?view=full&basis=checked'],
  ['no edge left', '/d/monobe-2017?topic=sunitinib-efficacy&direction=neutral&level=1'],
  ['a focus', '/d/monobe-2017?focus=ford-2016'],
];
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    for (const [name, link] of STATES)
      test(`axe finds nothing in ${name}, ${colorScheme}, ${width} wide`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await open(page, link);
        await page.locator('.header').waitFor();
        expect(await axeFaults(page)).toEqual([]);
      });

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe finds nothing in the first visit and in a dossier that is not there, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/d/monobe-2017');
    await page.getByRole('region', { name: 'A first look' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto('/d/no-such-dossier');
    await page.getByText('There is no such dossier here.').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });
