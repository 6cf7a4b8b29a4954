// The explorer in Chromium: from the navigation to a picture that is drawn and answers clicks, against a bare page that
// draws the same elements; the JavaScript of the first load; and what lies on what at the default zoom.
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags.ts';
import { ensureChromium } from '../browser/find-chromium.mjs';
import { type Box, findOverlaps, readBoxes, readPictureOnPage } from '../browser/picture-on-page.ts';
import { startServer } from '../browser/start-server.ts';
import { atMost, inform, median, type Row, writeTimes } from './row.ts';
import { openPage, timeDrawing } from './time-drawing.ts';

const DOSSIER = 'monobe-2017';
const VIEWS = ['studies', 'claims', 'full'];
const RUNS = 15;

/** Measures the explorer of the built server. @throws where a page does not draw or does not answer a click */
export async function measureExplorer(): Promise<Row[]> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  try {
    return [
      ...(await measureDrawing(browser, server.url)),
      await weighFirstLoad(browser, server.url),
      ...(await countOverlaps(browser, server.url)),
    ];
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function measureDrawing(browser: Browser, server: string): Promise<Row[]> {
  const explorer = `${server}/d/${DOSSIER}`;
  const picture = await readWholePicture(browser, explorer);
  const bare = await startBarePage(picture.json);
  const times: Record<'same' | 'plain' | 'explorer', number[]> = { same: [], plain: [], explorer: [] };
  const pages = [
    ['same', `${bare.url}/same`],
    ['plain', `${bare.url}/plain`],
    ['explorer', explorer],
  ] as const;
  try {
    // In turn, so that whatever else the machine does falls on all; the first turn only warms up.
    for (let run = 0; run <= RUNS; run += 1) {
      for (const [name, url] of run % 2 === 0 ? pages : pages.toReversed()) {
        const time = await timeDrawing(browser, url, picture.nodes, DOSSIER);
        if (run > 0) times[name].push(time);
      }
    }
  } finally {
    await bare.stop();
  }
  const against = (name: 'same' | 'plain'): [string, number] => [
    `${writeTimes(times.explorer)} against ${writeTimes(times[name])}, ${RUNS} visits each`,
    median(times.explorer) / median(times[name]),
  ];
  const what = 'explorer: navigation to drawn and clickable, against a bare page with';
  return [
    atMost(`${what} the same picture`, ...against('same'), 1.3, 'x'),
    inform(`${what} the same nodes and lines in a plain look`, ...against('plain')),
  ];
}

/** What the explorer draws when it is opened, with its style: the bare pages draw exactly that. */
async function readWholePicture(browser: Browser, url: string): Promise<{ json: string; nodes: number }> {
  const page = await openPage(browser);
  await page.goto(url);
  await page.locator('.header').waitFor();
  const picture = await readPictureOnPage(page);
  await page.context().close();
  return picture;
}

/** The bare pages on a server of their own. @param picture elements and style, JSON */
async function startBarePage(picture: string): Promise<{ url: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  const file = join(folder, 'picture.json');
  await writeFile(file, picture);
  const program = fileURLToPath(new URL('serve-bare-page.mjs', import.meta.url));
  const child = spawn(process.execPath, [program, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const port = await new Promise<string>((resolve) => child.stdout.setEncoding('utf8').once('data', resolve));
  const stop = async (): Promise<void> => {
    child.kill();
    await rm(folder, { recursive: true });
  };
  return { url: `http://127.0.0.1:${port.trim()}`, stop };
}

async function weighFirstLoad(browser: Browser, server: string): Promise<Row> {
  const page = await openPage(browser);
  const bodies: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body());
  });
  await page.goto(`${server}/d/${DOSSIER}`, { waitUntil: 'networkidle' });
  const scripts = await Promise.all(bodies);
  await page.context().close();
  if (scripts.length === 0) throw new Error('the explorer loaded no JavaScript');
  const weight = scripts.reduce((sum, body) => sum + gzipSync(body, { level: 9 }).length, 0) / 1000;
  return atMost('explorer: JavaScript of the first load, gzip', `${scripts.length} files`, weight, 340, 'kB');
}

async function countOverlaps(browser: Browser, server: string): Promise<Row[]> {
  const rows: Row[] = [];
  for (const view of VIEWS) {
    for (const basis of ['cited', 'checked']) {
      const address = `${server}/d/${DOSSIER}?view=${view}&basis=${basis}`;
      const boxes = await readPicture(browser, address);
      const again = await readPicture(browser, address);
      const overlaps = findOverlaps(boxes);
      const [nodes, labels] = (['body', 'label'] as const).map((part) => boxes.filter((box) => box.part === part).length);
      const same = JSON.stringify(boxes) === JSON.stringify(again) ? 'the same on a second visit' : 'DIFFERENT on a second visit';
      const detail = overlaps.length > 0 ? `: ${overlaps.slice(0, 3).join('; ')}` : '';
      const figure = `${nodes} nodes, ${labels} labels, ${same}${detail}`;
      rows.push(atMost(`layout: overlapping pairs, view ${view}, as ${basis}`, figure, overlaps.length, 0, 'pairs'));
    }
  }
  return rows;
}

/** What is drawn at the default zoom, once the panels and the typefaces, which change sizes, are there. */
async function readPicture(browser: Browser, address: string): Promise<Box[]> {
  const page = await openPage(browser);
  await page.goto(address);
  await page.waitForFunction(() => window.drawnAt);
  await page.locator('.header').waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const boxes = await readBoxes(page);
  await page.context().close();
  return boxes;
}
