// Set `jats-pdf`: what its texts and PDFs are read to say of themselves, against what the XML of the same article tags. Some
// publishers print a later year on the page than their XML has, so there is no floor.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJats } from '../../server/import/jats/read-jats.ts';
import type { Reference } from '../../server/import/paper.ts';
import { readTruth } from './read-truth.ts';
import { FORMS, readForm } from './score-papers.ts';
import { addTally, bareWords, emptyTally, precision, recall, type ScoreRow, shareRow, type Tally } from './tally.ts';

/** What a draft is called by, and where it stands. */
const FIELDS = ['first author', 'year', 'journal', 'title'] as const;
type Field = (typeof FIELDS)[number];
/** Letters of a title that are compared; subtitles may be set apart. */
const TITLE = 40;

function sayField({ author, issued, containerTitle, title }: Reference, field: Field): string {
  if (field === 'first author') return bareWords(author[0]?.family ?? author[0]?.literal ?? '');
  if (field === 'year') return `${issued ?? ''}`;
  return field === 'title' ? bareWords(title ?? '').slice(0, TITLE) : (containerTitle ?? '');
}

/** Whether `short` is `long`, or abbreviates it word by word (ISO 4). */
function isJournal(short: string, long: string): boolean {
  const wordsOf = (name: string) => name.split(/[^\p{L}\p{N}]+/u).flatMap((word) => bareWords(word) || []);
  const waiting = wordsOf(long);
  const isShortened = wordsOf(short).every((word) => {
    const at = waiting.findIndex((whole) => whole.startsWith(word));
    if (at !== -1) waiting.splice(0, at + 1);
    return at !== -1;
  });
  return isShortened || bareWords(long).startsWith(bareWords(short));
}

/** A field that is not given is missed; one that is given otherwise is wrong, and missed too. */
function compareField(truth: Reference, found: Reference, field: Field): Tally {
  const [want, got] = [sayField(truth, field), sayField(found, field)];
  if (want === '') return emptyTally();
  if (got === '') return { right: 0, missed: 1, wrong: 0 };
  const isRight = field === 'journal' ? isJournal(got, want) : got === want;
  return isRight ? { right: 1, missed: 0, wrong: 0 } : { right: 0, missed: 1, wrong: 1 };
}

/** Two rows for each field and kind of file. */
export async function scoreRecords(samples: string): Promise<ScoreRow[]> {
  const rows: ScoreRow[] = [];
  for (const [file, name] of FORMS) {
    const sums = FIELDS.map((field) => ({ field, tally: emptyTally() }));
    for (const article of readTruth(samples, 'jats-pdf') ?? []) {
      const path = join(samples, 'jats-pdf', article.file.split('/')[0] ?? '', file);
      if (!existsSync(path)) continue;
      const { record } = readJats(readFileSync(join(samples, 'jats-pdf', article.file)));
      const paper = await readForm(path);
      for (const { field, tally } of sums) if (paper !== null) addTally(tally, compareField(record, paper.record, field));
    }
    for (const { field, tally } of sums) {
      if (tally.right === 0) continue;
      rows.push(
        shareRow('jats-pdf', name, `own ${field}, recall`, recall(tally), tally, null),
        shareRow('jats-pdf', name, `own ${field}, precision`, precision(tally), tally, null),
      );
    }
  }
  return rows;
}
