// Importing JATS: the sample articles read and their claims drafted, beside the bare XML parser over the same text in the same run.
// `npx tsx tests/bench/measure-import.ts` measures this alone.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { SaxesParser } from 'saxes';
import { draftClaims } from '../../server/import/draft-claims.ts';
import { readJats } from '../../server/import/jats/read-jats.ts';
import { atLeast, inform, median, type Row, writeTable, writeTimes } from './row.ts';

const RUNS = 15;
/** The share of the bare parser's rate that reading and drafting reach. */
const LEAST = 0.4;
const SAMPLES = fileURLToPath(new URL('../../../shared/samples/jats', import.meta.url));

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function parseBare(text: string): void {
  const parser = new SaxesParser();
  // Entities that the DTD declares would stop it.
  parser.on('error', () => undefined);
  parser.write(text).close();
}

/** Medians over all articles in milliseconds, first round left out; one row that says so where the samples are missing. */
export function measureImport(): Promise<Row[]> {
  const what = 'JATS read and drafted, beside the bare XML parser';
  if (!existsSync(SAMPLES))
    return Promise.resolve([{ what, figure: 'not measured: no samples beside the project', value: null, goal: '', met: null }]);
  const files = readdirSync(SAMPLES).filter((name) => name.endsWith('.xml'));
  const bytes = files.map((name) => readFileSync(join(SAMPLES, name)));
  const texts = bytes.map((one) => one.toString('utf8'));
  const megabytes = bytes.reduce((sum, one) => sum + one.length, 0) / 1e6;
  const ours: number[] = [];
  const bare: number[] = [];
  for (let run = 0; run <= RUNS; run++) {
    ours.push(timeOf(() => bytes.forEach((one) => draftClaims(readJats(one)))));
    bare.push(timeOf(() => texts.forEach(parseBare)));
  }
  const [mine, limit] = [median(ours.slice(1)), median(bare.slice(1))];
  const figure = `${writeTimes(ours.slice(1))} against ${writeTimes(bare.slice(1))}, ${files.length} articles, ${megabytes.toFixed(1)} MB`;
  return Promise.resolve([
    atLeast(what, figure, limit / mine, LEAST, 'x'),
    inform('  megabytes a second', `${((megabytes / limit) * 1000).toFixed(0)} bare`, (megabytes / mine) * 1000),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) console.log(writeTable(await measureImport()));
