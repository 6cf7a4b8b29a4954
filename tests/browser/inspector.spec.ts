// The inspector: from a claim to its words and to what the study reports, by mouse and by keyboard alone; what is
// unverified looks it; and every way a question can go is shown.
import { expect, type Page, test } from '@playwright/test';
import { axeFaults } from './axe-faults.ts';
import { downTo, enterOutline } from './outline-by-key.ts';
import { clickElement, open } from './picture-page.ts';

const details = (page: Page) => page.locator('#details');
const heading = (page: Page) => details(page).getByRole('heading', { level: 2 });
const findings = (page: Page, study: string) => page.getByRole('table', { name: `Findings of ${study}` });
/** Goes to another address as the back button does, without loading the page anew. */
const follow = (page: Page, link: string): Promise<void> =>
  page.evaluate((address) => {
    history.pushState(null, '', address);
    dispatchEvent(new PopStateEvent('popstate'));
  }, link);

const CLAIM = '/d/monobe-2017?view=claims&select=sunitinib-inefficient';
const TRACE = '**/claims/sunitinib-inefficient/trace';

test('two clicks lead from a claim to its words and to the findings of the study', async ({ page }) => {
  await open(page, '/d/monobe-2017?view=claims');
  await clickElement(page, 'sunitinib-inefficient');
  await expect(details(page).locator('.quote').first()).toContainText('which makes it inefficient');
  await details(page).getByRole('link', { name: 'George 2009' }).first().click();
  await expect(heading(page)).toHaveText('George 2009');
  await expect(findings(page, 'George 2009')).toContainText('53%');
  await expect(findings(page, 'George 2009')).toContainText('34 weeks');
  await page.goBack();
  await expect(heading(page)).toContainText('Sunitinib is an inefficient treatment');
});

test('the keyboard alone leads there too, in two selections, and the focus goes with it', async ({ page }) => {
  await open(page, '/d/monobe-2017?view=claims&pane=outline&topic=sunitinib-efficacy');
  await enterOutline(page);
  await downTo(page, 'Claims: Efficacy of sunitinib');
  await page.keyboard.press('ArrowRight');
  await downTo(page, 'Sunitinib is an inefficient treatment');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toContainText('Sunitinib is an inefficient treatment');
  await expect(details(page).locator('.quote').first()).toContainText('which makes it inefficient');
  for (let step = 0; step < 12; step += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.textContent)) === 'George 2009') break;
  }
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await expect(heading(page)).toHaveText('George 2009');
  await expect(findings(page, 'George 2009')).toContainText('53%');
});

test('a selection by pointer leaves the focus alone; closing hands it back', async ({ page }) => {
  await open(page, '/d/monobe-2017?view=claims&pane=outline');
  await clickElement(page, 'sunitinib-inefficient');
  await expect(heading(page)).toContainText('Sunitinib is an inefficient treatment');
  await expect(heading(page)).not.toBeFocused();
  const row = page.getByRole('treeitem', { name: /Sunitinib is an inefficient treatment/ });
  await row.focus();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(heading(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(details(page)).toBeHidden();
  await expect(page.getByRole('tree').getByRole('treeitem').and(page.locator(':focus'))).toHaveCount(1);
});

test('quotations of both sides stand side by side, with the verdict and its reason', async ({ page }) => {
  await open(page, '/d/monobe-2017?select=resistant-should-not-be-operated--ford-2016');
  await expect(heading(page)).toHaveText('Why is this edge here?');
  const citing = details(page).locator('.citing-side .quote');
  const source = details(page).locator('.source-side .quote.source').first();
  await expect(citing).toContainText('should not be offered surgery');
  await expect(source).toContainText('should not be offered surgery');
  const [left, right] = [await citing.boundingBox(), await source.boundingBox()];
  expect(left && right && left.x + left.width <= right.x).toBe(true);
  await expect(details(page).locator('.verdict')).toContainText('Accurate');
  await expect(details(page).locator('.verdict')).toContainText('Checked against the abstract only');
});

test('both directions of a citation are told in words', async ({ page }) => {
  await open(page, CLAIM);
  const line = details(page).getByRole('article', { name: 'Evidence from George 2009' });
  await expect(line.locator('.directions')).toHaveText(/As cited\s*supports.*As checked\s*disputes/);
  await expect(line).toContainText(/Contradicted, major/);
});

test('a conflict that the case does not discuss is said plainly', async ({ page }) => {
  await open(page, '/d/monobe-2017?view=claims&select=resistant-should-not-be-operated');
  await expect(details(page).getByText('The case does not discuss this conflict.').first()).toBeVisible();
});

test('nothing of Mussi 2010 is shown as if it had been checked', async ({ page }) => {
  await open(page, '/d/monobe-2017?select=mussi-2010');
  const rows = findings(page, 'Mussi 2010')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
  expect(await rows.count()).toBeGreaterThanOrEqual(3);
  for (const row of await rows.all()) await expect(row.getByText('unverified', { exact: true })).toBeVisible();
  await expect(details(page).locator('.study-facts').first()).toContainText('unverified');
  const doi = details(page).locator('.fact', { hasText: '10.1093/annonc/mdp310' });
  await expect(doi).toContainText('unverified');
  await expect(doi.getByRole('link')).toHaveCount(0);
  await expect(details(page)).toContainText('Left out because unverified: issue and DOI.');
  const mark = details(page).locator('.unverified').first();
  expect(await mark.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('dashed');
});

test('pressing a mark of provenance shows what the fact rests on', async ({ page }) => {
  await open(page, '/d/monobe-2017?select=mussi-2010');
  await findings(page, 'Mussi 2010').getByRole('button', { name: 'unverified' }).first().click();
  await expect(details(page).getByText('Recalled, and not checked against any record.')).toBeVisible();
});

test('a verified DOI is a link that tells nobody where the reader came from', async ({ page }) => {
  await open(page, '/d/monobe-2017?select=choi-2007');
  const link = details(page).getByRole('link', { name: /^10\./ });
  await expect(link).toHaveAttribute('href', /^https:\/\/doi\.org\/10\./);
  await expect(link).toHaveAttribute('rel', /noreferrer/);
});

test('one cohort that was reported twice says so', async ({ page }) => {
  await open(page, '/d/monobe-2017?select=blanke-2008');
  await expect(details(page).getByText('Same patients: do not count twice')).toBeVisible();
  await details(page).getByRole('link', { name: 'Demetri 2002' }).first().click();
  await expect(heading(page)).toHaveText('Demetri 2002');
});

test('a citation is copied as plain text, BibTeX and RIS, and that is said', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, '/d/monobe-2017?select=bauer-2005');
  const { citation } = (await (await page.request.get('/api/v1/dossiers/monobe-2017/works/bauer-2005')).json()) as {
    citation: { plain: string; bibtex: string; ris: string };
  };
  for (const [label, text] of [
    ['plain text', citation.plain],
    ['BibTeX', citation.bibtex],
    ['RIS', citation.ris],
  ] as const) {
    await details(page).getByRole('button', { name: label, exact: true }).click();
    await expect(details(page).getByRole('status')).toHaveText(`Copied as ${label}.`);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  }
});

test('where the clipboard is denied the citation is there to be copied by hand', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('denied', 'NotAllowedError'));
  });
  await open(page, '/d/monobe-2017?select=bauer-2005');
  await details(page).getByRole('button', { name: 'BibTeX' }).click();
  const box = details(page).getByRole('textbox', { name: 'the citation, as BibTeX' });
  await expect(box).toHaveValue(/@article\{bauer-2005/);
  await expect(details(page).getByRole('status')).toContainText('does not let a page copy');
  expect(await box.evaluate((element: HTMLTextAreaElement) => element.selectionEnd - element.selectionStart)).toBeGreaterThan(50);
});

const KINDS: readonly [string, string, RegExp, RegExp][] = [
  ['the case', 'monobe-2017', /^The case/, /Monobe 2017/],
  ['a finding', 'mussi-2010-two-year-pfs', /^Finding/, /64\.4%/],
  ['an event', 'e20-kit-mutation', /^Event/, /Exon 11 deletion/],
  ['a topic', 'surgery-timing', /^Topic/, /Timing of surgery/],
  ['a passage', 'd9', /^Passage/, /Discussion/],
  ['a discrepancy', 'cited-advice-not-discussed', /^Discrepancy/, /resistant disease/],
  ['an assertion', 'monobe-2017--asserts--sunitinib-inefficient', /^Assertion/, /Why is this edge here/],
  ['a citation', 'monobe-2017--cites--george-2009', /^Citation/, /Why is this edge here/],
  ['one cohort', 'blanke-2008--same-cohort--demetri-2002', /^Same patients/, /Why is this edge here/],
];
test('everything that has an address of its own says what it is and links to the rest', async ({ page }) => {
  await open(page, '/d/monobe-2017');
  for (const [name, id, kind, words] of KINDS) {
    await follow(page, `/d/monobe-2017?select=${id}`);
    await expect(details(page).locator('.kind'), name).toHaveText(kind);
    await expect(heading(page), name).toHaveText(words);
    await expect(details(page).getByRole('link').first(), name).toBeVisible();
  }
});

test('a link to an id that is gone says so and leads to the search', async ({ page }) => {
  await open(page, '/d/monobe-2017?select=gone-for-ever');
  await expect(heading(page)).toHaveText('Nothing here is called “gone-for-ever”');
  await details(page).getByRole('button', { name: 'Search the dossier' }).click();
  await expect(page.getByRole('combobox')).toBeFocused();
});

test('a question without an answer yet shows lines, then says that it takes long, then answers', async ({ page }) => {
  test.slow();
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route(TRACE, async (route) => {
    await held;
    await route.continue();
  });
  await open(page, CLAIM);
  await expect(details(page).locator('.skeleton').first()).toBeVisible();
  await expect(details(page).getByText('It takes longer than usual.')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  answer();
  await expect(heading(page)).toContainText('Sunitinib is an inefficient treatment');
});

test('a question that fails says why, and asks again when told to', async ({ page }) => {
  test.slow();
  await page.route(TRACE, (route) => route.abort());
  await open(page, CLAIM);
  const failed = details(page).getByRole('alert');
  await expect(failed).toContainText('The trace of this claim could not be read.');
  await expect(failed).toContainText('Is it still running?');
  expect(await axeFaults(page)).toEqual([]);
  await page.unroute(TRACE);
  await failed.getByRole('button', { name: 'Try again' }).click();
  await expect(heading(page)).toContainText('Sunitinib is an inefficient treatment');
});

const STATES: readonly [string, string, string][] = [
  ['a claim', CLAIM, 'Sunitinib is'],
  ['a study', '/d/monobe-2017?select=mussi-2010', 'Mussi 2010'],
  ['the case', '/d/monobe-2017?select=monobe-2017', 'Monobe 2017'],
  ['an edge', '/d/monobe-2017?select=sunitinib-inefficient--george-2009&basis=checked', 'Why is this edge here?'],
  ['an event', '/d/monobe-2017?view=full&select=e20-kit-mutation', 'Exon 11'],
  ['a discrepancy', '/d/monobe-2017?select=cited-advice-not-discussed', 'resistant disease'],
  ['a passage', '/d/monobe-2017?select=d9', 'Discussion'],
  ['a finding', '/d/monobe-2017?view=full&select=mussi-2010-two-year-pfs', '64.4%'],
  ['an id that is gone', '/d/monobe-2017?select=gone-for-ever', 'Nothing here'],
];
for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in any panel, ${colorScheme}, ${width} wide`, async ({ page }) => {
      test.slow();
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await page.setViewportSize({ width, height: 900 });
      await open(page, '/d/monobe-2017');
      for (const [name, link, words] of STATES) {
        await follow(page, link);
        await expect(heading(page)).toContainText(words);
        for (const mark of await details(page)
          .locator('button.provenance')
          .all()
          .then((all) => all.slice(0, 2)))
          await mark.click();
        expect(await axeFaults(page), name).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth), name).toBeLessThanOrEqual(width);
      }
    });
