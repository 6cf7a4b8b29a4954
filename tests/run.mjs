// `npm test`: sets up (Chromium included), builds, runs every test and closes with one line, `N passed, N failed`.
// `npm test -- --unit` leaves the browser out, `npm test -- --browser` runs nothing else.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfChanged } from '../server/commands/build.mjs';
import { runChild } from '../server/commands/run-child.mjs';
import { giveUp, projectRoot, setUp } from '../server/commands/set-up.mjs';
import { ensureReaders } from './ensure-readers.mjs';
import { ensureChromium } from './browser/find-chromium.mjs';
import { countPlaywright, countVitest, mergeCounts, writeClosingLine } from './count-results.mjs';

const results = join(projectRoot, 'test-results');
const PARTS = {
  unit: { pattern: /\.test\.tsx?$/, run: runVitest, count: countVitest },
  browser: { pattern: /\.spec\.tsx?$/, run: runPlaywright, count: countPlaywright },
};

/** @typedef {keyof typeof PARTS} Part */

/** Runs a package's program; gives its exit code. @param {string} program @param {string[]} args @param {NodeJS.ProcessEnv} [env] */
function runTool(program, args, env = {}) {
  const file = join(projectRoot, 'node_modules', program);
  return runChild(process.execPath, [file, ...args], { cwd: projectRoot, env: { ...process.env, ...env } });
}

/** @param {string} report file that Vitest writes its results to */
function runVitest(report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTool('vitest/vitest.mjs', ['run', '--config', 'tests/vitest.config.ts', ...reporters]);
}

/** @param {string} report file that Playwright writes its results to */
async function runPlaywright(report) {
  const args = ['test', '--config', 'tests/browser/playwright.config.ts', '--reporter=list,json'];
  return runTool('@playwright/test/cli.js', args, { PLAYWRIGHT_JSON_OUTPUT_FILE: report, CHROMIUM_PATH: await ensureChromium() });
}

/** Every file of the project that one of the runners should run. @param {RegExp} pattern @returns {string[]} absolute paths */
function listTestFiles(pattern) {
  return ['server', 'client', 'tests']
    .flatMap((folder) =>
      readdirSync(join(projectRoot, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(projectRoot, folder, name),
      ),
    )
    .filter((file) => pattern.test(file));
}

/** @param {Part} part @returns {Promise<import('./count-results.mjs').Count>} */
async function runPart(part) {
  const report = join(results, `${part}.json`);
  const code = await PARTS[part].run(report);
  if (code > 128) process.exit(code);
  const nothing = { passed: 0, failed: 0, skipped: 0, files: [], failures: [] };
  if (!existsSync(report)) return { ...nothing, complaints: [`the ${part} tests ended with code ${code} and wrote no results`] };
  const count = PARTS[part].count(JSON.parse(readFileSync(report, 'utf8')));
  if (code !== 0 && count.failed + count.complaints.length === 0)
    count.complaints.push(`the ${part} tests ended with code ${code}`);
  return count;
}

async function main() {
  const asked = process.argv.slice(2).map((flag) => flag.replace(/^--/, ''));
  const parts = /** @type {Part[]} */ (Object.keys(PARTS));
  const unknown = asked.find((name) => !parts.some((part) => part === name));
  if (unknown !== undefined) giveUp(`npm test knows --unit and --browser, not "${unknown}".`);
  const chosen = parts.filter((part) => asked.length === 0 || asked.includes(part));

  await setUp();
  // First, because it may take a minute or fail, and that should not come after all other tests.
  if (chosen.includes('unit')) await ensureReaders();
  if (chosen.includes('browser')) await ensureChromium().catch((error) => giveUp(error.message));
  await buildIfChanged();

  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  const counts = [];
  for (const part of chosen) counts.push(await runPart(part));
  const total = mergeCounts(
    counts,
    chosen.flatMap((part) => listTestFiles(PARTS[part].pattern)),
  );
  for (const trouble of [...total.failures, ...total.complaints]) console.log(`FAILED: ${trouble}`);
  console.log(`\n${writeClosingLine(total)}`);
  process.exitCode = total.failed === 0 ? 0 : 1;
}

await main();
