// Reviewing a draft, as a curator does: by mouse and by keyboard, in two windows at once, with a server that dies in between.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { hashText, saveDossier } from '../../server/data/save-dossier.ts';
import { draftDossier } from '../../server/import/draft/draft-dossier.ts';
import { proposeOolong, readOolong } from '../fixtures/oolong-paper.ts';
import { axeFaults } from './axe-faults.ts';
import { type RunningServer, startServer } from './start-server.ts';

const ID = 'oolong-draft';
const OOLONG = readOolong();
const OOLONG_CLAIMS = proposeOolong();
let folder: string;
let server: RunningServer;

const start = (port?: number): Promise<RunningServer> =>
  startServer({ CLAIMGRAPH_WORKSPACE: folder, ...(port === undefined ? {} : { PORT: String(port) }) });

test.beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'claimgraph review '));
  const dossier = draftDossier(OOLONG, OOLONG_CLAIMS, { id: ID, file: 'oolong.txt', sha256: hashText(OOLONG.text) });
  const [dossiers, texts] = ['dossiers', 'texts'].map((name) => join(folder, name)) as [string, string];
  const saved = await saveDossier({
    dossiers,
    texts,
    dossier,
    text: { words: OOLONG.text, name: 'oolong.txt' },
    now: new Date(0),
  });
  expect(saved).toBe('saved');
  server = await start();
});

test.afterEach(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});

const claimsFile = (): Promise<string> => readFile(join(folder, 'dossiers', ID, 'claims.yaml'), 'utf8');

async function openReview(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(`${server.url}/d/${ID}/review`);
  await page.getByRole('textbox', { name: 'The claim in plain words' }).waitFor();
}

/** Says of every citation of the open claim what it is cited for, where nobody has. */
async function sayDirections(page: Page): Promise<void> {
  for (const pick of await page.getByRole('combobox', { name: 'As cited' }).all())
    if ((await pick.inputValue()) === '') await pick.selectOption('supports');
}

test('a draft is judged claim by claim until it is a curated dossier', async ({ page }) => {
  await openReview(page);
  await expect(page.getByRole('banner').getByText('Draft', { exact: true })).toBeVisible();
  const status = page.getByText(/still to judge|Everything is judged/);
  await expect(status).toContainText(`Proposal 1 · ${OOLONG_CLAIMS.length} of ${OOLONG_CLAIMS.length} still to judge`);
  await page
    .getByRole('textbox', { name: 'The claim in plain words' })
    .fill('Green tea delays sleep by about a quarter of an hour.');
  await sayDirections(page);
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(status).toContainText(`${OOLONG_CLAIMS.length - 1} of ${OOLONG_CLAIMS.length} still to judge`);
  expect(await claimsFile()).toContain('Green tea delays sleep by about a quarter of an hour.');
  for (let left = OOLONG_CLAIMS.length - 1; left > 0; left -= 1) {
    await page.getByRole('button', { name: 'Reject', exact: true }).click();
    await expect(status).toContainText(left === 1 ? 'Everything is judged' : `${left - 1} of`);
  }
  // The paper prints a page range that runs backwards: a curated dossier must not, and says so.
  await page.getByRole('button', { name: /^Finish/ }).click();
  await expect(page.getByRole('alert')).toContainText('the pages 44-39 run backwards');
  const works = join(folder, 'dossiers', ID, 'works.json');
  await writeFile(works, (await readFile(works, 'utf8')).replace('"44-39"', '"39-44"'));
  await page.getByRole('button', { name: /^Finish/ }).click();
  await expect(page.getByRole('button', { name: /^Finish/ })).toHaveCount(0);
  expect(await readFile(join(folder, 'dossiers', ID, 'dossier.yaml'), 'utf8')).toContain('state: curated');
  await expect(page.getByRole('banner').getByText('Draft', { exact: true })).toHaveCount(0);
  // Everything can still be taken back, the finish first.
  await page.getByRole('button', { name: 'Undo: finish' }).click();
  await expect(page.getByRole('button', { name: /^Finish/ })).toBeVisible();
});

test('a claim that lacks something says what, and is not accepted', async ({ page }) => {
  await openReview(page);
  await page.getByRole('textbox', { name: 'The claim in plain words' }).fill(' ');
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByRole('alert')).toContainText('The claim in plain words.');
  expect(await claimsFile()).not.toContain('state: accepted');
});

test('the keyboard alone accepts, moves and takes back', async ({ page }) => {
  await openReview(page);
  await sayDirections(page);
  await page.getByRole('textbox', { name: 'The claim in plain words' }).focus();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByText(`${OOLONG_CLAIMS.length - 1} of ${OOLONG_CLAIMS.length} still to judge`)).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'The claim in plain words' })).toBeFocused();
  await page.keyboard.press('Alt+u');
  await expect(page.getByText(`${OOLONG_CLAIMS.length} of ${OOLONG_CLAIMS.length} still to judge`)).toBeVisible();
});

test('what becomes of a claim can be decided from anywhere in a long form, and what opens or is missing is in view', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 620 });
  await openReview(page);
  const accept = page.getByRole('button', { name: 'Accept', exact: true });
  await expect(accept).toBeInViewport({ ratio: 1 });
  await page.getByRole('textbox', { name: 'A few words for the picture' }).fill(' ');
  await accept.click();
  await expect(page.getByRole('alert')).toBeInViewport({ ratio: 1 });
  await page.getByRole('button', { name: 'Split…' }).click();
  const part = page.getByRole('group', { name: 'Part 1' });
  await expect(part).toBeInViewport();
  const [fieldset, words] = await Promise.all([part, part.getByRole('textbox').first()].map((one) => one.boundingBox()));
  expect(words?.width).toBeGreaterThan((fieldset?.width ?? 0) * 0.9);
});

test('a claim is split in two, each with its citations, and merged again', async ({ page }) => {
  await openReview(page);
  await page.getByRole('button', { name: 'Split…' }).click();
  const second = page.getByRole('group', { name: 'Part 2' });
  await second.getByRole('textbox', { name: 'The claim in plain words' }).fill('The second half.');
  await second.getByRole('textbox', { name: 'A few words for the picture' }).fill('Second half');
  await page.getByRole('button', { name: 'Split into 2' }).click();
  await expect(page.getByText(`of ${OOLONG_CLAIMS.length + 1} still to judge`)).toBeVisible();
  expect(await claimsFile()).toContain('The second half.');
  await page.getByRole('button', { name: 'Merge…' }).click();
  await page.getByRole('combobox', { name: 'With' }).selectOption({ label: 'The second half.' });
  await page.getByRole('button', { name: 'Merge', exact: true }).click();
  await expect(page.getByText(`of ${OOLONG_CLAIMS.length} still to judge`)).toBeVisible();
});

test('the second of two windows to save is told, and what was typed in it is not lost', async ({ page, context }) => {
  await openReview(page);
  const other = await context.newPage();
  await openReview(other);
  await sayDirections(page);
  await page.getByRole('button', { name: 'Reject', exact: true }).click();
  await expect(page.getByText(`${OOLONG_CLAIMS.length - 1} of`)).toBeVisible();
  // The other window has heard of it by now, unless it is cut off from the news: then it is told when it saves.
  await other.route('**/api/v1/dossiers/*/review', (route) => route.abort());
  const words = other.getByRole('textbox', { name: 'The claim in plain words' });
  await words.fill('Typed in the second window.');
  await sayDirections(other);
  await other.unroute('**/api/v1/dossiers/*/review');
  const reply = other.waitForResponse('**/edits');
  await other.getByRole('button', { name: 'Accept', exact: true }).click();
  if ((await reply).status() === 412) {
    await expect(other.getByRole('alert')).toContainText('Somebody else has edited this draft.');
    await expect(words).toHaveValue('Typed in the second window.');
    await other.getByRole('button', { name: 'Accept', exact: true }).click();
  }
  await expect.poll(claimsFile).toContain('Typed in the second window.');
});

test('what was typed outlives a server that dies and a page that is closed', async ({ page }) => {
  await openReview(page);
  await page.getByRole('textbox', { name: 'The claim in plain words' }).fill('Typed before the server died.');
  const { port } = server;
  await server.stop();
  await sayDirections(page);
  await page.getByRole('button', { name: 'Accept', exact: true }).click();
  await expect(page.getByText('This was not saved.')).toBeVisible();
  server = await start(port);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'The claim in plain words' })).toHaveValue('Typed before the server died.');
});

test('a bundled dossier has no review in its navigation, and says why when asked for one', async ({ page }) => {
  await page.goto(`${server.url}/d/monobe-2017/review`);
  await expect(page.getByText('This dossier came with the program')).toBeVisible();
  await page.goto(`${server.url}/d/monobe-2017/trace-it`);
  await expect(page.getByRole('link', { name: 'Trace it' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Review', exact: true })).toHaveCount(0);
});

for (const scheme of ['light', 'dark'] as const)
  for (const width of [1440, 390])
    test(`axe finds nothing in it, ${scheme}, ${width} wide`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.setViewportSize({ width, height: 900 });
      await openReview(page);
      await page.getByRole('button', { name: 'Split…' }).click();
      await page.getByRole('combobox', { name: 'Fidelity' }).first().selectOption('overstated');
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
