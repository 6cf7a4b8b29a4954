// `npm run score -- <samples>`: how right the import is, measured against truth files. Prints a table a set and style; a missed floor is
// marked and makes the exit code 1, a set that is not there is said to be missing.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { scoreBiblio } from './score-biblio.ts';
import { scoreCitingSentences } from './score-citing-sentences.ts';
import { scoreJats } from './score-jats.ts';
import { scoreCase } from './score-case.ts';
import { scorePapers } from './score-papers.ts';
import { scoreRecords } from './score-records.ts';
import { scoreCraft, scoreGoldenRules } from './score-sentences.ts';
import { type ScoreRow, writeScore } from './tally.ts';

/** Every set by its folder, in the order of the table. `samples` is the folder that holds them. */
const SETS: Record<string, (samples: string) => ScoreRow[] | Promise<ScoreRow[]>> = {
  jats: (samples) => scoreJats(samples, 'jats'),
  'jats-pdf': async (samples) => [
    ...scoreJats(samples, 'jats-pdf'),
    ...(await scorePapers(samples)),
    ...(await scoreRecords(samples)),
  ],
  biblio: scoreBiblio,
  craft: (samples) => [...scoreCraft(samples), ...scoreCitingSentences(samples)],
  sentences: scoreGoldenRules,
  case: scoreCase,
};

const [samples, ...asked] = process.argv.slice(2);
if (samples === undefined || !existsSync(samples)) {
  console.error(`Say where the samples are: npm run score -- <folder> [${Object.keys(SETS).join('] [')}]`);
  process.exit(2);
}
const rows: ScoreRow[] = [];
for (const [name, score] of Object.entries(SETS)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  const found = await score(samples);
  if (found.length === 0) console.error(`There is no set "${name}" in ${join(samples, name)}.`);
  rows.push(...found);
}
console.log(writeScore(rows));
process.exitCode = rows.some(({ value, floor, most }) => floor !== null && (most === true ? value > floor : value < floor))
  ? 1
  : 0;
