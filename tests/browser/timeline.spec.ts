// The timeline: the course of the patient as drawn and in words, what is not told, and what could be known by a year.
import { expect, type Page, test } from '@playwright/test';
import type { CourseAnswer } from '../../server/api/contract.ts';
import { axeFaults } from './axe-faults.ts';

const PAGE = '/d/monobe-2017/timeline';

async function openTimeline(page: Page, link = PAGE): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await page.locator('.course-figure .plot .marks').waitFor();
  await page.locator('.evidence-timeline .plot .studies').waitFor();
}

/** What the server tells of the course, to count by. */
const askCourse = async (page: Page): Promise<CourseAnswer> =>
  (await (await page.request.get('/api/v1/dossiers/monobe-2017/course')).json()) as CourseAnswer;

const part = (page: Page, drawing: string, id: string) => page.locator(`.plot .${drawing} [data-select="${id}"]`);

test('draws drugs, events, sizes and gaps on one axis, under the policy, and without a style of its own', async ({ page }) => {
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  await openTimeline(page);
  await expect(part(page, 'bars', 'e06-imatinib-started')).toHaveClass(/bar-on/);
  await expect(part(page, 'bars', 'e21-no-imatinib-implied')).toHaveClass(/bar-off/);
  await expect(part(page, 'open-bars', 'e23-imatinib-reintroduced')).toHaveClass(/bar-re-challenge/);
  const { bars, marks, gaps, series } = await askCourse(page);
  await expect(page.locator('.plot .marks circle')).toHaveCount(marks.length - bars.length);
  await expect(part(page, 'marks', 'e08-ct-eight-months')).not.toHaveClass(/uncertain/);
  await expect(part(page, 'marks', 'e14-main-tumour-resected')).toHaveClass(/uncertain/);
  await expect(page.locator('.plot .points circle')).toHaveCount(series.flatMap(({ points }) => points).length);
  await expect(page.locator('.plot .point-labels').first()).toContainText('210');
  await expect(page.locator('.plot .gap-bars rect')).toHaveCount(gaps.filter(({ from }) => from !== null).length);
  await expect(page.locator('.gap-list')).toContainText('when it began and why is not told');
  await expect(page.locator('.plot style')).toHaveCount(0);
  expect(said).toEqual([]);
});

test('a mark opens its words and claims by mouse, the same event by keyboard, and back closes it', async ({ page }) => {
  await openTimeline(page);
  await part(page, 'marks', 'e08-ct-eight-months').click();
  await expect(page).toHaveURL(/select=e08-ct-eight-months/);
  const details = page.locator('#details');
  await expect(details).toContainText('multiple tumors in small intestine');
  await expect(details).toContainText('The longest diameter went from 210 to 130 mm.');
  await expect(part(page, 'marks', 'e08-ct-eight-months')).toHaveClass(/selected/);
  await page.goBack();
  await expect(details).toBeHidden();
  const link = page.locator('.event-table').getByRole('link', { name: 'Exon 11 deletion of c-kit' });
  // Otherwise the page scrolls a mark under the mouse.
  await page.mouse.move(2, 2);
  await link.focus();
  await expect(part(page, 'marks', 'e20-kit-mutation')).toHaveClass(/hovered/);
  await page.keyboard.press('Enter');
  await expect(details).toContainText('Exon 11 deletion of c-kit');
  await expect(page.locator('.event-table tr[aria-current="true"]')).toContainText('Exon 11 deletion');
});

test('the table says every event of the drawing, and which times are uncertain', async ({ page }) => {
  await openTimeline(page);
  const rows = page.locator('.event-table tbody tr');
  await expect(rows).toHaveCount((await askCourse(page)).marks.length);
  await expect(rows.filter({ hasText: 'Nodules resected' })).toContainText('time uncertain');
  await expect(rows.filter({ hasText: 'CT: main tumour smaller' })).not.toContainText('uncertain');
  await expect(rows.last()).toContainText('11 January 2017');
});

test('the slider says what could be known by a year; the address holds it, and back undoes', async ({ page }) => {
  await openTimeline(page, `${PAGE}?known-by=2008`);
  const status = page.locator('.evidence-timeline [role="status"]');
  await expect(status).toContainText(/By 2008, \d+ of \d+ studies were published/);
  await expect(part(page, 'studies', 'ford-2016')).toHaveClass(/later/);
  await expect(page.locator('.study-table').getByRole('row', { name: /Ford 2016/ })).toContainText('not yet published');
  const slider = page.getByRole('slider', { name: 'Known by' });
  await slider.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page).toHaveURL(/known-by=2009/);
  await expect(status).toContainText('By 2009');
  await page.goBack();
  await expect(slider).toHaveValue('2008');
  await expect(status).toContainText('By 2008');
  await page.getByRole('button', { name: 'Back to 2017, the year of the case' }).click();
  await expect(page).not.toHaveURL(/known-by/);
  await expect(part(page, 'studies', 'ford-2016')).toHaveClass(/known/);
});

test('a study of the drawing opens in the details, and the graph keeps it', async ({ page }) => {
  await openTimeline(page);
  await part(page, 'studies', 'george-2009').click();
  await expect(page.locator('#details')).toContainText('George 2009');
  await page.getByRole('navigation', { name: 'Ways to look at the dossier' }).getByRole('link', { name: 'Graph' }).click();
  await expect(page).toHaveURL(/\/d\/monobe-2017\?.*select=george-2009/);
});

test('says so where there is no course, and where it can not be read', async ({ page }) => {
  let broken = true;
  await page.route('**/api/v1/dossiers/*/course', async (route) => {
    if (broken) return route.fulfill({ status: 400, json: { detail: 'Not today.' } });
    return route.fulfill({
      json: { zero: null, extent: null, bars: [], marks: [], series: [], gaps: [], passages: [] },
    });
  });
  await page.goto(PAGE);
  await expect(page.getByRole('alert')).toContainText('Not today.');
  broken = false;
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('This dossier tells nothing of the course of a patient.')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in the timeline, ${colorScheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await openTimeline(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await axeFaults(page)).toEqual([]);
    });
