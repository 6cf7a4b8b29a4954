// The explorer in one file, opened from disk: everything that the served explorer shows and answers, without a server, without a
// request, and whatever stands in the dossier.
import { expect, type Page, test } from '@playwright/test';
import { makeSyntheticDossier } from '../bench/synthetic-dossier.ts';
import { alterTea } from '../fixtures/altered-tea.ts';
import { axeFaults } from './axe-faults.ts';
import { makeBundle, NOTHING, savePage, type Seen, watchPage } from './make-bundle.ts';
import { downTo, enterOutline, outlineCursor } from './outline-by-key.ts';
import { clickElement, drawn, drawnIds } from './picture-page.ts';

const DOSSIER = 'monobe-2017';
let bytes: Buffer;
let file: string;

test.beforeAll(async ({ request }) => {
  const answer = await request.get(`/api/v1/dossiers/${DOSSIER}/export/html-bundle`);
  expect(answer.headers()['content-disposition']).toBe(`attachment; filename="${DOSSIER}.html-bundle.html"`);
  bytes = await answer.body();
  file = savePage(bytes);
});

const welcomed = (page: Page): Promise<unknown> => page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));

/** Opens the file offline at an address behind the hash, e.g. `/matrix`. */
async function open(page: Page, address = '', url = file): Promise<Seen> {
  await page.context().setOffline(true);
  await welcomed(page);
  const seen = watchPage(page);
  await page.goto(address === '' ? url : `${url}#/d/${DOSSIER}${address}`);
  return seen;
}

test('is small enough to be mailed, and ASCII, so that no program on the way spoils it', () => {
  expect(bytes.length).toBeLessThan(2_000_000);
  expect(bytes.every((byte) => byte < 128)).toBe(true);
});

test('opens from disk without a server or a network', async ({ page }) => {
  const seen = await open(page);
  await expect(page.getByRole('heading', { level: 1 })).not.toBeEmpty();
  await drawn(page);
  expect((await drawnIds(page, 'study')).length).toBeGreaterThan(10);
  await clickElement(page, 'george-2009');
  await expect(page.locator('#details')).toContainText('George 2009');
  await expect(page.getByRole('link', { name: 'The same data as an API' })).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Import…' })).toHaveCount(0);
  expect(seen).toEqual(NOTHING);
});

test('keeps its address behind the hash, so that the back button works', async ({ page }) => {
  const seen = await open(page, '?view=claims&select=sunitinib-inefficient');
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  await page.locator('#details').getByRole('link', { name: 'George 2009' }).first().click();
  await expect(page).toHaveURL(/#\/d\/monobe-2017\?.*select=george-2009/);
  await page.goBack();
  await expect(page).toHaveURL(/select=sunitinib-inefficient$/);
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  await page.goForward();
  await expect(page.locator('#details')).toContainText('continuous daily dosing');
  expect(seen).toEqual(NOTHING);
});

test('opens at the address of a single record', async ({ page }) => {
  const seen = await open(page, '/claim/sunitinib-inefficient');
  await expect(page.locator('#details')).toContainText('which makes it inefficient');
  expect(seen).toEqual(NOTHING);
});

/** What stands there, in words, once nothing is waited for and nothing changes any more. */
async function readWords(page: Page, place: string): Promise<string> {
  const shown = page.locator(place);
  let before = '';
  await expect
    .poll(async () => {
      const waits = (await shown.locator('.waiting').count()) > 0;
      const words = waits ? '' : await shown.innerText();
      const settled = words !== '' && words === before;
      before = words;
      return settled;
    })
    .toBe(true);
  return before;
}

for (const [address, place, words] of [
  ['/matrix', '#page', 'Which study says what about which claim?'],
  ['/matrix?topic=sunitinib-efficacy&select=sunitinib-inefficient--george-2009', '#details', 'which makes it inefficient'],
  ['/conflicts?section=sunitinib-inefficient--both-sides', '#page', 'Differs in genotype, design and endpoint.'],
  ['/gaps?weaker=4&unfaithful=minor', '#page', 'lose all support'],
  ['/gaps?author=Demetri', '#page', 'What is off'],
  ['/timeline', '#page', 'imatinib'],
  ['/fidelity', '#page', 'a comparison, not a score'],
  ['/trace-it', '#page', 'How faithfully'],
  ['/appraisal', '#page', 'Murad'],
  ['?view=full&select=e06-imatinib-started', '#details', 'imatinib'],
  ['?select=blanke-2008', '#details', 'Demetri 2002'],
  ['?pane=outline&view=claims&basis=checked', '#side', 'Cited studies'],
] as const) {
  test(`shows at ${address} what the served explorer shows`, async ({ page, browser }) => {
    const seen = await open(page, address);
    const here = await readWords(page, place);
    expect(here).toContain(words);
    expect(seen).toEqual(NOTHING);
    const served = await (await browser.newContext({ viewport: page.viewportSize() })).newPage();
    await welcomed(served);
    await served.goto(`${test.info().project.use.baseURL}/d/${DOSSIER}${address}`);
    expect(here).toBe(await readWords(served, place));
    await served.context().close();
  });
}

test('ranks what it finds, forgives beginnings of words, and opens what is chosen', async ({ page, request }) => {
  const seen = await open(page);
  await page.getByRole('combobox', { name: /Search claims/ }).fill('progression free surv');
  const titles = page.getByRole('listbox', { name: 'Search results' }).locator('.hit-title');
  await expect(titles.first()).toBeVisible();
  const served = await request.get(`/api/v1/search?dossier=${DOSSIER}&q=progression%20free%20surv&limit=30`);
  const { items } = (await served.json()) as { items: { title: string }[] };
  expect(items.length).toBeGreaterThan(5);
  expect((await titles.allTextContents()).toSorted()).toEqual(items.map(({ title }) => title).toSorted());
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/select=/);
  await expect(page.locator('#details-heading')).toBeVisible();
  expect(seen).toEqual(NOTHING);
});

test('filters, flips to as checked, and shows a neighbourhood alone', async ({ page }) => {
  const seen = await open(page, '?view=claims&direction=disputes&basis=checked');
  await drawn(page);
  await expect(page.getByRole('checkbox', { name: /Disputes/ })).toBeChecked();
  const disputing = await drawnIds(page, 'evidence');
  await page.getByRole('checkbox', { name: /Disputes/ }).uncheck();
  await expect.poll(async () => (await drawnIds(page, 'evidence')).length).toBeGreaterThan(disputing.length);
  await page.getByRole('button', { name: 'As cited' }).click();
  await expect(page).toHaveURL(/^(?!.*basis=)/);
  await clickElement(page, 'sunitinib-inefficient', 2);
  await expect(page).toHaveURL(/focus=sunitinib-inefficient/);
  expect(seen).toEqual(NOTHING);
});

test('what if a study falls: counts, marks in the graph, and the way back', async ({ page }) => {
  const seen = await open(page, '/gaps');
  const whatIf = page.getByRole('region', { name: 'What if a study falls?' });
  await whatIf.getByLabel('Levels of evidence').selectOption('4');
  await expect(page).toHaveURL(/weaker=4/);
  await expect.poll(() => whatIf.locator('.what-if-group.state-lost li').count()).toBeGreaterThan(0);
  await page.goBack();
  await expect(whatIf).toContainText('Nothing is switched off.');
  expect(seen).toEqual(NOTHING);
});

test('is followed by keyboard in the outline', async ({ page }) => {
  const seen = await open(page, '?pane=outline&view=claims');
  await enterOutline(page);
  await downTo(page, 'Cited studies');
  await page.keyboard.press('ArrowRight');
  await downTo(page, 'George 2009');
  await page.keyboard.press('ArrowRight');
  await expect(outlineCursor(page)).toHaveAttribute('aria-expanded', 'true');
  expect(seen).toEqual(NOTHING);
});

test('says in the reader that the text is not passed on, instead of how a server would get it', async ({ page }) => {
  const seen = await open(page, '?pane=reader');
  await expect(page.locator('.reader-key')).toContainText('the text of the case is not passed on');
  await expect(page.locator('.reader-key')).not.toContainText('npm run attach');
  expect(seen).toEqual(NOTHING);
});

test('saves the graph as a file', async ({ page }) => {
  const seen = await open(page);
  await drawn(page);
  await page.getByText('Take along').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /SVG/ }).click()]);
  expect(download.suggestedFilename()).toMatch(/^monobe-2017.*\.svg$/);
  expect(seen).toEqual(NOTHING);
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const address of ['?view=claims&select=sunitinib-inefficient', '/gaps?weaker=4', '/timeline']) {
    test(`has no fault that axe finds, ${colorScheme}, ${address}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page, address);
      await readWords(page, address.startsWith('?') ? '#details' : '#page');
      expect(await axeFaults(page)).toEqual([]);
    });
  }
}

test('keeps hostile words as words', async ({ page }) => {
  const hostile = '</script><script>window.hacked=1</script><img src=x onerror="window.hacked=1"><!--\u2028 {{7*7}}';
  const { dossiers } = await alterTea((dossier) => {
    dossier.title = hostile;
    for (const claim of dossier.claims) Object.assign(claim, { label: hostile.slice(0, 50), statement: hostile });
    for (const passage of dossier.passages) passage.exact = hostile;
    for (const work of dossier.works) work.title = hostile;
  });
  const [loaded] = dossiers;
  if (loaded === undefined) throw new Error('The tea dossier is gone.');
  const seen = await open(page, '', savePage(await makeBundle(loaded)));
  await drawn(page);
  await expect(page.locator('.header')).toContainText('<script>window.hacked=1</script>');
  await page.goto(`${page.url().split('#')[0]}#/d/tea-2020?view=claims&select=caffeine-is-the-cause&pane=reader`);
  await expect(page.locator('#details')).toContainText('onerror="window.hacked=1"');
  await expect(page.locator('.reader')).toContainText('onerror="window.hacked=1"');
  await page.getByRole('combobox', { name: /Search claims/ }).fill('onerror');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(seen).toEqual(NOTHING);
});

test('runs no script but its own, even where one has come into it', async ({ page }) => {
  const spoilt = bytes.toString('latin1').replace('<div id="shell">', '<script>window.hacked=1</script><div id="shell">');
  expect(spoilt).toContain('window.hacked');
  const seen = await open(page, '', savePage(Buffer.from(spoilt, 'latin1')));
  await drawn(page);
  expect(await page.evaluate(() => 'hacked' in window)).toBe(false);
  expect(seen.faults.join('\n')).toContain('Content Security Policy');
});

test('draws what it can of a file that was spoilt on the way, and says what it cannot read', async ({ page }) => {
  const spoilt = bytes.toString('latin1').replace(/(id="dossier" data-dossier="[^"]*">[^<]{2000})[^<]{400}/, '$1');
  await open(page, '', savePage(Buffer.from(spoilt, 'latin1')));
  await drawn(page);
  await page.goto(`${page.url().split('#')[0]}#/d/${DOSSIER}/gaps`);
  await expect(page.getByRole('alert').filter({ hasText: 'could not be read' }).first()).toBeVisible();
});

test('opens a dossier whose first picture is too large to stand in the page as it is', async ({ page }) => {
  const large = await makeBundle(makeSyntheticDossier(400));
  expect(large.toString('latin1')).toContain('data-packed-answer');
  const seen = await open(page, '', savePage(large));
  await drawn(page);
  expect((await drawnIds(page, 'study')).length).toBe(40);
  await clickElement(page, 'study-7');
  await expect(page.locator('#details-heading')).toBeVisible();
  expect(seen).toEqual(NOTHING);
});
