// The pages in Chromium: from the click in the navigation to a page that is drawn, with its answers cached; and how many
// frames a second the matrix draws while a synthetic one of 1,000 claims and 1,000 studies scrolls.
import { type Browser, chromium, type Page } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags.ts';
import { ensureChromium } from '../browser/find-chromium.mjs';
import { startServer } from '../browser/start-server.ts';
import { atLeast, atMost, median, type Row, writeTimes } from './row.ts';
import { syntheticMatrix } from './synthetic-matrix.ts';

const DOSSIER = '/d/monobe-2017';
const SIZE = { width: 1440, height: 900 };
const RUNS = 9;
const MATRIX = 1000;
/** Of the cells of the synthetic matrix that hold a line: the real dossier has one in twenty-seven. */
const SHARE = 0.1;
const SCROLL_MS = 3000;

/** Each page by its name in the navigation, and what is there once it is drawn. */
const PAGES: readonly (readonly [string, string])[] = [
  ['Matrix', '.matrix-row .matrix-rowhead'],
  ['Timeline', '.course-figure svg'],
  ['Conflicts', '.conflict'],
  ['Gaps', '.gap'],
  ['Fidelity', '.totals'],
  ['Trace it', '.exercise'],
  ['Appraisal', '.appraisal-overview'],
];

/** Measures the pages of the built server. @throws where a page is not drawn */
export async function measurePages(): Promise<Row[]> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    return [...(await measureOpening(browser, server.url)), ...(await measureScrolling(browser, server.url))];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function newPage(browser: Browser): Promise<Page> {
  const page = await (await browser.newContext({ viewport: SIZE })).newPage();
  // This program is run by way of esbuild, which marks functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (marked) => marked');
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  return page;
}

async function measureOpening(browser: Browser, server: string): Promise<Row[]> {
  const page = await newPage(browser);
  await page.goto(`${server}${DOSSIER}`);
  await page.locator('.page-nav').waitFor();
  const rows: Row[] = [];
  for (const [name, drawn] of PAGES) {
    const times: number[] = [];
    // The first turn fetches the page and its answers; it is what the cache is filled by.
    for (let run = 0; run <= RUNS; run += 1) {
      const time = await timeOpening(page, name, drawn);
      if (run > 0) times.push(time);
    }
    const figure = `${writeTimes(times)}, ${RUNS} clicks`;
    rows.push(atMost(`pages: click to drawn, data cached, ${name}`, figure, median(times), 100, 'ms'));
  }
  await page.context().close();
  return rows;
}

/** Milliseconds from the click on a page's link to the frame after its contents stand in the document. */
async function timeOpening(page: Page, name: string, drawn: string): Promise<number> {
  await page.getByRole('navigation', { name: 'Ways to look at the dossier' }).getByRole('link', { name: 'Graph' }).click();
  await page.locator('.page').waitFor({ state: 'detached' });
  await page.waitForLoadState('networkidle');
  return page.evaluate(
    async ([label, selector]) => {
      const link = [...document.querySelectorAll<HTMLAnchorElement>('.page-nav a')].find((one) => one.textContent === label);
      if (!link) throw new Error(`there is no way to ${label}`);
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      const start = performance.now();
      link.click();
      while (!document.querySelector(selector)) await frame();
      // What is in the document is on the screen once the next frame begins.
      await frame();
      return performance.now() - start;
    },
    [name, drawn] as const,
  );
}

async function measureScrolling(browser: Browser, server: string): Promise<Row[]> {
  const answer = JSON.stringify(syntheticMatrix(MATRIX, SHARE));
  const page = await newPage(browser);
  await page.route(/\/api\/v1\/dossiers\/[^/]+\/matrix$/, (route) =>
    route.fulfill({ contentType: 'application/json', body: answer }),
  );
  await page.goto(`${server}${DOSSIER}/matrix`);
  await page.locator('.matrix-row').first().waitFor();
  const rows: Row[] = [];
  for (const [way, x, y] of [
    ['down', 0, 24],
    ['across', 24, 0],
    ['both ways', 14, 20],
  ] as const) {
    const rates: number[] = [];
    for (let run = 0; run < 3; run += 1) rates.push(await scroll(page, x, y));
    const figure = `${rates.map((rate) => rate.toFixed(0)).join(', ')} in 3 runs of ${SCROLL_MS / 1000} s`;
    rows.push(atLeast(`pages: matrix of ${MATRIX} x ${MATRIX}, scrolling ${way}`, figure, median(rates), 50, 'frames/s'));
  }
  await page.context().close();
  return rows;
}

/** Frames a second while the matrix moves by so many pixels in each. @throws where nothing moved or nothing was drawn */
async function scroll(page: Page, x: number, y: number): Promise<number> {
  const { rate, moved, cells } = await page.evaluate(
    async ([dx, dy, duration]) => {
      const grid = document.querySelector('.matrix-scroll');
      if (!grid) throw new Error('there is no matrix');
      grid.scrollTo(0, 0);
      const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
      for (let count = 0; count < 10; count += 1) await frame();
      const start = await frame();
      let now = start;
      let frames = 0;
      while (now - start < duration) {
        grid.scrollBy(dx, dy);
        now = await frame();
        frames += 1;
      }
      return {
        rate: (frames * 1000) / (now - start),
        moved: grid.scrollLeft + grid.scrollTop,
        cells: document.querySelectorAll('.matrix-cell').length,
      };
    },
    [x, y, SCROLL_MS] as const,
  );
  if (moved === 0 || cells === 0) throw new Error('the matrix did not scroll');
  return rate;
}
