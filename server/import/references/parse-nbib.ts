// Reference lists as PubMed writes them (`.nbib`, MEDLINE format): https://www.nlm.nih.gov/bsd/mms/medlineelements.html.
import { findDoi, stripDoi } from './find-identifiers.ts';
import { listReference } from './listed-reference.ts';
import type { ParsedList } from './parse-csl-json.ts';
import { readListedNames } from './read-listed-name.ts';
import { fieldOf, fieldsOf, type RecordFormat, splitRecords, type TaggedRecord, yearOf } from './split-records.ts';

const NBIB: RecordFormat = {
  field: /^([A-Z][A-Z0-9]{1,4}) {0,3}- ?(.*)$/,
  first: 'PMID',
  last: null,
  continues: /^\s{2,}\S/,
};

/** CSL-JSON types by publication types, the most telling first; anything else in PubMed is in a journal. */
const TYPES: readonly [RegExp, string][] = [
  [/book chapter|^chapter/i, 'chapter'],
  [/book|monograph/i, 'book'],
  [/technical report/i, 'report'],
  [/preprint/i, 'article'],
  [/thesis|dissertation/i, 'thesis'],
  [/dataset/i, 'dataset'],
];

function readDoi(record: TaggedRecord): string | null {
  const named = fieldsOf(record, 'LID', 'AID').find((value) => /\[doi\]\s*$/i.test(value));
  if (named !== undefined) return stripDoi(named.replace(/\s*\[doi\]\s*$/i, ''));
  for (const value of fieldsOf(record, 'AID', 'LID', 'SO')) {
    const doi = findDoi(value)?.doi;
    if (doi !== undefined) return doi;
  }
  return null;
}

function readAuthors(record: TaggedRecord) {
  // Full names stand beside short ones, in the same order.
  const full = fieldsOf(record, 'FAU');
  const groups = fieldsOf(record, 'CN').map((literal) => ({ literal }));
  const names = full.length > 0 ? readListedNames(full) : readListedNames(fieldsOf(record, 'AU'), true);
  const authors = [...names, ...groups];
  if (authors.length > 0) return authors;
  return readListedNames(fieldsOf(record, 'FED', 'ED'), true);
}

/** A title may go on in further fields of the same tag. */
function readTitle(record: TaggedRecord): string | null {
  const parts = fieldsOf(record, 'TI');
  return parts.length > 0 ? parts.join(' ') : fieldOf(record, 'BTI', 'TT', 'CTI');
}

function readRecord(record: TaggedRecord, index: number) {
  const kinds = fieldsOf(record, 'PT').join('; ');
  const pmid = /^\s*(\d{1,9})/.exec(fieldOf(record, 'PMID') ?? '')?.[1] ?? null;
  const pmcid = /PMC\d+/i.exec(fieldOf(record, 'PMC') ?? '')?.[0] ?? null;
  return listReference({
    id: pmid === null ? `ref-${index + 1}` : `pmid-${pmid}`,
    type:
      TYPES.find(([pattern]) => pattern.test(kinds))?.[1] ??
      (fieldOf(record, 'JT', 'TA') === null && kinds === '' ? null : 'article-journal'),
    DOI: readDoi(record),
    PMID: pmid,
    PMCID: pmcid?.toUpperCase() ?? null,
    title: readTitle(record),
    author: readAuthors(record),
    issued: yearOf(fieldOf(record, 'DP')) ?? yearOf(fieldOf(record, 'DEP')),
    containerTitle: fieldOf(record, 'JT', 'TA', 'BTI', 'CTI'),
    volume: fieldOf(record, 'VI'),
    issue: fieldOf(record, 'IP'),
    page: fieldOf(record, 'PG'),
  });
}

/** Parses PubMed's format. Records are in the order of the file. */
export function parseNbib(text: string): ParsedList {
  const { records, problems } = splitRecords(text, NBIB);
  return { entries: records.map((record, index) => ({ reference: readRecord(record, index), line: record.line })), problems };
}
