// The bibliographic record of a work from its row, and what of it is only recalled.
import type { DossierInput } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import { WORK_FIELDS } from '../../model/table-columns.ts';
import type { CslDate, Work } from '../../model/work.ts';
import { readNames } from './read-names.ts';
import type { TableRow } from './table-row.ts';

type StudyInput = DossierInput['studies'][number];

/** Fields that a dossier keeps out of its records as long as nobody has verified them. */
const IDENTIFIERS = ['DOI', 'PMID', 'PMCID'] as const;
const isIdentifier = (field: string): field is (typeof IDENTIFIERS)[number] => (IDENTIFIERS as readonly string[]).includes(field);

const RECALLED: Provenance = { status: 'unverified', confidence: 'low', note: 'So the table says.' };

/** `2009`, `2009-07`, `2009-07-14`, and two of them as a range. */
const DATES = /^-?\d{1,6}(?:-\d{1,3}){0,2}(?:\/-?\d{1,6}(?:-\d{1,3}){0,2})?$/;

function readIssued(row: TableRow): CslDate | undefined {
  const year = row.whole('year', -9999, 999_999);
  const cell = row.text('issued')?.trim();
  const dates = cell !== undefined && DATES.test(cell) ? cell.split('/').map((date) => readParts(date)) : [];
  if (cell !== undefined && dates.length === 0)
    row.fail(
      'issued',
      `${JSON.stringify(cell.slice(0, 40))} is no date; the cell was not used`,
      'Write 2009, 2009-07 or 2009-07-14.',
    );
  // The year stands by itself for whoever changes it.
  if (dates.length > 0 && (year === undefined || dates[0]?.[0] === year)) return { 'date-parts': dates };
  return year === undefined ? undefined : { 'date-parts': [[year]] };
}

const readParts = (date: string): number[] => [...date.matchAll(/(?:^-)?\d+/g)].map(([part]) => Number(part));

/** Columns of a record by what `recalled` calls them, and the fields that they hold. */
function readRecalled(row: TableRow): string[] {
  const fields = new Map<string, string>([...Object.entries(WORK_FIELDS), ['year', 'issued'], ['authors', 'author']]);
  return row.list('recalled').flatMap((column) => fields.get(column) ?? []);
}

export interface ReadWork {
  work: Work;
  identifiers: NonNullable<StudyInput['identifiers']>;
  record: NonNullable<StudyInput['record']>;
}

/** The record, without identifiers that are only recalled: those belong to what is known of the study. */
export function readWork(row: TableRow, id: string): ReadWork {
  const recalled = new Set(readRecalled(row));
  const fields = Object.entries(WORK_FIELDS)
    .map(([column, field]) => [field, row.text(column)] as const)
    .filter((entry): entry is [(typeof entry)[0], string] => entry[1] !== undefined);
  const kept = fields.filter(([field]) => !(recalled.has(field) && isIdentifier(field)));
  const authors = row.text('authors');
  const { author, truncated } = authors === undefined ? { author: [], truncated: false } : readNames(authors);
  const issued = readIssued(row);
  const printed = row.text('printed');
  const custom = { ...(truncated ? { 'authors-truncated': true } : {}), ...(printed === undefined ? {} : { printed }) };
  const work: Work = {
    id,
    type: 'document',
    ...Object.fromEntries(kept),
    ...(author.length > 0 ? { author } : {}),
    ...(issued === undefined ? {} : { issued }),
    ...(Object.keys(custom).length > 0 ? { custom } : {}),
  };
  const left = [...recalled].filter((field) => !isIdentifier(field));
  return {
    work: nameWork(work, row),
    identifiers: fields.flatMap(([type, value]) =>
      recalled.has(type) && isIdentifier(type) ? [{ type, value, provenance: RECALLED }] : [],
    ),
    record: left.length === 0 ? [] : [{ fields: left, provenance: RECALLED }],
  };
}

/** A record of which nothing is told that a name could be made of has the name that its row has. */
function nameWork(work: Work, row: TableRow): Work {
  const label = row.text('label');
  const isNamed = [work.title, work['title-short'], work.author, work.publisher].some((field) => field !== undefined);
  return isNamed || label === undefined || label === work.id ? work : { ...work, 'title-short': label };
}
