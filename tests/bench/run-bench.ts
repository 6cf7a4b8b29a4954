// `npm run bench`: every figure of the README beside its goal, measured in one run on this machine. A missed goal is
// marked and is no failure; only a figure that could not be measured is.
import { execFileSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { buildIfChanged } from '../../server/commands/build.mjs';
import { setUp } from '../../server/commands/set-up.mjs';
import { ensureChromium } from '../browser/find-chromium.mjs';
import { measureAnchoring } from './anchor-case.ts';
import { measureImport } from './import/measure-import.ts';
import { measureBundle } from './measure-bundle.ts';
import { measureExport } from './measure-export.ts';
import { measureExplorer } from './measure-explorer.ts';
import { measureQuestions } from './measure-questions.ts';
import { measurePages } from './measure-pages.ts';
import { measureServer } from './measure-server.ts';
import { measureCheck, measureStart } from './measure-start.ts';
import { type Row, writeTable } from './row.ts';

/** What is measured, by the name that `npm run bench -- <name>` takes. */
const MEASURES: Record<string, () => Promise<Row[]>> = {
  explorer: measureExplorer,
  bundle: measureBundle,
  pages: measurePages,
  server: measureServer,
  questions: measureQuestions,
  start: measureStart,
  check: measureCheck,
  anchoring: measureAnchoring,
  import: measureImport,
  export: measureExport,
};

async function describeMachine(): Promise<string> {
  const processors = cpus();
  const chromium = execFileSync(await ensureChromium(), ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  return [
    `${processors[0]?.model.trim() ?? 'unknown processor'}, ${processors.length} cores, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `${process.platform} ${process.arch}, Node.js ${process.versions.node}, ${chromium.trim()}`,
  ].join('\n');
}

const asked = process.argv.slice(2);
const unknown = asked.find((name) => !(name in MEASURES));
if (unknown !== undefined) throw new Error(`There is no measure "${unknown}"; there are ${Object.keys(MEASURES).join(', ')}.`);

await setUp();
await buildIfChanged();
console.log(`${await describeMachine()}\n`);
const rows: Row[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  process.stderr.write(`Measuring: ${name}\n`);
  rows.push(...(await measure()));
}
console.log(writeTable(rows));
