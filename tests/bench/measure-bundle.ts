// The explorer in one file, opened from disk, against the served explorer: from the navigation to a picture that is drawn and
// answers clicks, in visits by turns; and the size of the file.
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags.ts';
import { ensureChromium } from '../browser/find-chromium.mjs';
import { readPictureOnPage } from '../browser/picture-on-page.ts';
import { startServer } from '../browser/start-server.ts';
import { atMost, median, type Row, writeTimes } from './row.ts';
import { openPage, timeDrawing } from './time-drawing.ts';

const DOSSIER = 'monobe-2017';
const RUNS = 15;

/** Measures the file that the built server writes. @throws where a page does not draw or does not answer a click */
export async function measureBundle(): Promise<Row[]> {
  const server = await startServer();
  const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
  const folder = await mkdtemp(join(tmpdir(), 'claimgraph-bench-'));
  try {
    const answer = await fetch(`${server.url}/api/v1/dossiers/${DOSSIER}/export/html-bundle`);
    if (!answer.ok) throw new Error(`The server wrote no bundle: ${await answer.text()}`);
    const bytes = Buffer.from(await answer.arrayBuffer());
    const file = join(folder, `${DOSSIER}.html`);
    await writeFile(file, bytes);
    const drawing = await measureDrawing(browser, `${server.url}/d/${DOSSIER}`, pathToFileURL(file).href);
    return [drawing, atMost(`bundle: the file of ${DOSSIER}`, `${bytes.length} bytes`, bytes.length / 1e6, 2, 'MB')];
  } finally {
    await browser.close();
    await server.stop();
    await rm(folder, { recursive: true });
  }
}

async function measureDrawing(browser: Browser, served: string, fromDisk: string): Promise<Row> {
  const page = await openPage(browser);
  await page.goto(served);
  await page.locator('.header').waitFor();
  const { nodes } = await readPictureOnPage(page);
  await page.context().close();
  const times: Record<'served' | 'fromDisk', number[]> = { served: [], fromDisk: [] };
  const pages = [
    ['served', served],
    ['fromDisk', fromDisk],
  ] as const;
  // In turn, so that whatever else the machine does falls on both; the first turn only warms up.
  for (let run = 0; run <= RUNS; run += 1) {
    for (const [name, url] of run % 2 === 0 ? pages : pages.toReversed()) {
      const time = await timeDrawing(browser, url, nodes, DOSSIER);
      if (run > 0) times[name].push(time);
    }
  }
  return atMost(
    'bundle: navigation to drawn and clickable, from disk against served',
    `${writeTimes(times.fromDisk)} against ${writeTimes(times.served)}, ${RUNS} visits each`,
    median(times.fromDisk) / median(times.served),
    1.3,
    'x',
  );
}
