// Prints `{ ours, bare, files, bytes }`: milliseconds for reading and drafting all articles of a folder, and for the bare XML parser
// over the same bytes. Each article is read by both in turn, again and again; the medians of the articles are summed.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SaxesParser } from 'saxes';
import { draftClaims } from '../../../server/import/draft-claims.ts';
import { readJats } from '../../../server/import/jats/read-jats.ts';
import { median } from '../row.ts';

const ROUNDS = 60;
/** Rounds in which V8 finds out what is worth compiling. */
const WARM_UP = 20;

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

function parseBare(bytes: Buffer): void {
  const parser = new SaxesParser();
  // Entities that the DTD declares would stop it.
  parser.on('error', () => undefined);
  parser.write(bytes.toString('utf8')).close();
}

const [folder = ''] = process.argv.slice(2);
const articles = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.xml'))
  .map((name) => readFileSync(join(folder, name)));
const times = articles.map(() => ({ ours: [] as number[], bare: [] as number[] }));
for (let round = 0; round < ROUNDS; round++)
  for (const [index, bytes] of articles.entries()) {
    times[index]?.bare.push(timeOf(() => parseBare(bytes)));
    times[index]?.ours.push(timeOf(() => draftClaims(readJats(bytes))));
  }
const sum = (of: 'ours' | 'bare'): number => times.reduce((all, one) => all + median(one[of].slice(WARM_UP)), 0);
const bytes = articles.reduce((all, one) => all + one.length, 0);
console.log(JSON.stringify({ ours: sum('ours'), bare: sum('bare'), files: articles.length, bytes }));
