// `npm run screenshots`: takes the pictures of the README from the built explorer with the real dossier, in a real browser.
// They go to client/pictures and are committed.
import { mkdir, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { buildIfChanged } from '../../server/commands/build.mjs';
import { setUp } from '../../server/commands/set-up.mjs';
import { CHROMIUM_FLAGS } from './chromium-flags.ts';
import { ensureChromium } from './find-chromium.mjs';
import { open } from './picture-page.ts';
import { startServer } from './start-server.ts';

const FOLDER = fileURLToPath(new URL('../../client/pictures/', import.meta.url));
const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 844 };
const CLAIM = 'select=sunitinib-inefficient';

/** Bytes above which a picture does not belong into the repository. */
const LARGEST = 300_000;

interface Picture {
  name: string;
  /** What follows the dossier in the address. */
  address: string;
  size: { width: number; height: number };
  theme: 'light' | 'dark';
  /** On a page: the element that the picture begins with; without it, the picture is of the graph. */
  from?: string;
}

const PICTURES = [
  { name: 'studies-light', address: '', size: WIDE, theme: 'light' },
  { name: 'claim-light', address: `?view=claims&basis=checked&${CLAIM}`, size: WIDE, theme: 'light' },
  { name: 'claim-dark', address: `?view=claims&basis=checked&${CLAIM}`, size: WIDE, theme: 'dark' },
  { name: 'claim-narrow', address: `?view=claims&basis=checked&${CLAIM}`, size: NARROW, theme: 'light' },
  { name: 'timeline', address: '/timeline', size: WIDE, theme: 'light', from: '.course-figure' },
  { name: 'known-by', address: '/timeline?known-by=2009', size: WIDE, theme: 'light', from: '.evidence-timeline' },
  { name: 'fidelity', address: '/fidelity', size: WIDE, theme: 'light', from: '.totals' },
  { name: 'appraisal', address: '/appraisal', size: WIDE, theme: 'light', from: '.appraisal-overview' },
  { name: 'trace-it', address: '/trace-it', size: WIDE, theme: 'light', from: '.page-head' },
  { name: 'matrix', address: '/matrix?role=cited', size: WIDE, theme: 'light', from: '.matrix-scroll' },
  {
    name: 'conflict',
    address: '/conflicts?section=sunitinib-inefficient--both-sides',
    size: WIDE,
    theme: 'light',
    from: '#conflict-sunitinib-inefficient--both-sides',
  },
  { name: 'gaps', address: '/gaps?basis=checked&weaker=5&unfaithful=minor', size: WIDE, theme: 'light', from: '.page-head' },
  { name: 'what-if', address: '?view=claims&basis=checked&weaker=5&unfaithful=minor', size: WIDE, theme: 'light' },
] as const satisfies readonly Picture[];

async function take(browser: Browser, server: string, { name, address, size, theme, from }: Picture): Promise<void> {
  const context = await browser.newContext({ viewport: size, colorScheme: theme, reducedMotion: 'reduce' });
  const page = await context.newPage();
  if (from === undefined) await open(page, `${server}/d/monobe-2017${address}`);
  else {
    await page.goto(`${server}/d/monobe-2017${address}`);
    await page.locator(from).evaluate((element) => element.scrollIntoView());
  }
  await page.waitForLoadState('networkidle');
  await page.evaluate(() => document.fonts.ready);
  const path = `${FOLDER}${name}.jpg`;
  await page.screenshot({ path, animations: 'disabled', type: 'jpeg', quality: 88 });
  await context.close();
  const { size: bytes } = await stat(path);
  if (bytes > LARGEST) throw new Error(`${name}.jpg has ${bytes} bytes, more than ${LARGEST}: show less of it`);
  console.log(`client/pictures/${name}.jpg, ${Math.round(bytes / 1000)} kB`);
}

await setUp();
await buildIfChanged();
await mkdir(FOLDER, { recursive: true });
const server = await startServer({ CLAIMGRAPH_TEXTS: fileURLToPath(new URL('../../test-results/no-texts/', import.meta.url)) });
const browser = await chromium.launch({ executablePath: await ensureChromium(), args: CHROMIUM_FLAGS });
try {
  // `npm run screenshots -- matrix gaps` takes only these.
  const asked = process.argv.slice(2);
  for (const picture of PICTURES)
    if (asked.length === 0 || asked.includes(picture.name)) await take(browser, server.url, picture);
} finally {
  await browser.close();
  await server.stop();
}
