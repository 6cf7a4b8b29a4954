// Set `biblio`: reference lists of other projects' tests with what those expect. Fields are compared by what they say, not by how they
// are spelled.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Reference } from '../../server/import/paper.ts';
import { parseBibtex } from '../../server/import/references/parse-bibtex.ts';
import { readCslItem } from '../../server/import/references/read-csl-item.ts';
import { readReferenceList } from '../../server/import/references/read-reference-list.ts';
import { addTally, bareWords, emptyTally, type ScoreRow, shareRow, type Tally } from './tally.ts';

const FIELDS = ['DOI', 'PMID', 'title', 'author', 'issued', 'containerTitle', 'volume', 'issue', 'page'] as const;
type Field = (typeof FIELDS)[number];

/** Where the expected record is known to say something else than the file, and why; these fields are not counted. */
const EXCEPTIONS: Readonly<Record<string, readonly Field[]>> = {
  // A test of broken lines: JabRef takes them for a part of the PMID.
  'MedlinePlainImporterStringOutOfBounds.txt': ['PMID'],
  // Every tag once: the collection hides the journal, and JabRef keeps the corporate author apart.
  'NbibImporterTest.nbib': ['containerTitle', 'author'],
  // JabRef takes the accession number of PubMed for the issue.
  'RisImporterTestDOI.ris': ['issue'],
};

/** Formats by what files are called, in the order of the table. */
const FORMATS: readonly [string, RegExp][] = [
  ['BibTeX', /\.bib$/],
  ['Bib.TXT', /citation-js.*\.txt$/],
  ['RIS', /\.ris$/],
  ['NBIB', /\.nbib$|MedlinePlain.*\.txt$/],
  ['ISI', /\.isi$/],
  ['Refer', /\.ref$/],
];

function sayField(reference: Reference, field: Field): string {
  if (field === 'author')
    return reference.author.map((name) => bareWords(`${name.family ?? name.literal} ${name.given?.charAt(0) ?? ''}`)).join(' ');
  // 1234--1240, 1234-40 and 1234–1240 mean the same pages.
  if (field === 'page')
    return (reference.page ?? '')
      .replace(/\s|(?<=\d)[-–]{2}(?=\d)/g, (found) => (found.trim() === '' ? '' : '-'))
      .replace('–', '-')
      .toLowerCase();
  return bareWords(`${reference[field] ?? ''}`);
}

/** Fields that the expected record has; what is found beside them may stand in the file all the same, in a field that the other program leaves out. */
function compareFields(file: string, expected: Reference, found: Reference | undefined, told: (field: string) => void): Tally {
  const tally = emptyTally();
  for (const field of FIELDS.filter((name) => EXCEPTIONS[file]?.includes(name) !== true)) {
    const want = sayField(expected, field);
    const got = found === undefined ? '' : sayField(found, field);
    if (want === '') continue;
    if (want === got) tally.right++;
    else {
      tally[got === '' ? 'missed' : 'wrong']++;
      told(`${field}: expected "${want}", found "${got}"`);
    }
  }
  return tally;
}

async function readExpected(file: string): Promise<Reference[] | null> {
  const stem = file.replace(/\.\w+$/, '');
  for (const name of [`${stem}.expected.csl.json`, `${stem}.expected.json`])
    if (existsSync(name)) {
      const items = JSON.parse(readFileSync(name, 'utf8')) as unknown[];
      return items
        .filter((item) => Object.keys(item as object).length > 0)
        .map((item, index) => readCslItem(item, `ref-${index + 1}`))
        .filter((one) => one !== null);
    }
  if (!existsSync(`${stem}.expected.bib`)) return null;
  const { entries } = await parseBibtex(readFileSync(`${stem}.expected.bib`, 'utf8'));
  return entries.map(({ reference }) => reference);
}

/** Scores reference lists; nothing where the set is not there. */
export async function scoreBiblio(samples: string): Promise<ScoreRow[]> {
  const root = join(samples, 'biblio');
  if (!existsSync(root)) return [];
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => join(root, name))
    .filter((name) => !name.includes('.expected.'));
  const rows: ScoreRow[] = [];
  for (const [format, pattern] of FORMATS) {
    const mine = files.filter((file) => pattern.test(file)).toSorted();
    const fields = emptyTally();
    const records = emptyTally();
    let threw = 0;
    for (const file of mine) {
      try {
        const { references } = await readReferenceList(readFileSync(file));
        const expected = await readExpected(file);
        if (expected === null) continue;
        const both = Math.min(expected.length, references.length);
        addTally(records, { right: both, missed: expected.length - both, wrong: references.length - both });
        expected.forEach((one, index) => {
          const found = references.find(({ id }) => id === one.id) ?? references[index];
          const tell = (what: string) =>
            process.env['SCORE_DETAILS'] !== undefined && console.error(`${basename(file)} ${one.id} ${what}`);
          addTally(fields, compareFields(basename(file), one, found, tell));
        });
      } catch (error) {
        threw++;
        console.error(file, error);
      }
    }
    rows.push({
      set: 'biblio',
      style: format,
      what: 'files that throw',
      value: threw,
      floor: 0,
      most: true,
      figure: `${mine.length} files`,
    });
    if (records.right + records.missed === 0) continue;
    rows.push(
      shareRow(
        'biblio',
        format,
        'records found',
        records.right / (records.right + records.missed + records.wrong),
        records,
        null,
      ),
    );
    rows.push(
      shareRow('biblio', format, 'fields right', fields.right / (fields.right + fields.missed + fields.wrong), fields, 0.97),
    );
  }
  return rows;
}
