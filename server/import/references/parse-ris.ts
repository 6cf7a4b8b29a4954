// Reference lists in RIS, as EndNote, Zotero, Scopus, PubMed's partners and publishers write it: tags of the old and the new specification,
// with and without spaces, with empty fields and lines of other programs between the records.
import { findDoi, findPmcid, findPmid, isDoi, stripDoi } from './find-identifiers.ts';
import { listReference } from './listed-reference.ts';
import type { ParsedList } from './parse-csl-json.ts';
import { readListedNames } from './read-listed-name.ts';
import { fieldOf, fieldsOf, type RecordFormat, splitRecords, type TaggedRecord, yearOf } from './split-records.ts';

const RIS: RecordFormat = {
  // `ER  -` ends without a space; some writers leave one space, or none behind the dash.
  field: /^\s{0,4}([A-Z][A-Z0-9])\s{1,2}-(?:\s(.*)|)$/,
  first: 'TY',
  last: 'ER',
  continues: /./,
};

/** CSL-JSON types by RIS types; what is in no list is left untold. */
const TYPES: Readonly<Record<string, string>> = {
  ABST: 'article-journal',
  AGGR: 'dataset',
  BLOG: 'post-weblog',
  BOOK: 'book',
  CHAP: 'chapter',
  COMP: 'software',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  DATA: 'dataset',
  EBOOK: 'book',
  ECHAP: 'chapter',
  EDBOOK: 'book',
  EJOUR: 'article-journal',
  ELEC: 'webpage',
  ENCYC: 'entry-encyclopedia',
  INPR: 'article-journal',
  JFULL: 'article-journal',
  JOUR: 'article-journal',
  JOURN: 'article-journal',
  MGZN: 'article-magazine',
  NEWS: 'article-newspaper',
  PAT: 'patent',
  RPRT: 'report',
  SER: 'book',
  THES: 'thesis',
};

/** Types whose `T2` is a series or nothing: the work is not inside another. */
const WHOLE = new Set(['book', 'thesis', 'report', 'software', 'patent', 'webpage']);

/** Types of which `SP` is the number of pages where `SE` is their place. */
const BOUND = new Set(['book', 'thesis']);

function readPages(record: TaggedRecord, type: string | null): string | null {
  const first = type !== null && BOUND.has(type) ? fieldOf(record, 'SE', 'SP') : fieldOf(record, 'SP');
  const last = fieldOf(record, 'EP');
  if (first === null) return last ?? null;
  return last === null || first.includes('-') || first === last ? first : `${first}-${last}`;
}

function readDoi(record: TaggedRecord): string | null {
  const given = fieldOf(record, 'DO', 'DI');
  if (given !== null && isDoi(stripDoi(given))) return stripDoi(given);
  // Without a sound `DO`, a DOI stands in a note, in M3 or in the address.
  for (const value of fieldsOf(record, 'M3', 'N1', 'UR', 'L3', 'ID')) {
    const doi = findDoi(value.replace(/%2f/gi, '/'))?.doi;
    if (doi !== undefined && /\bdoi\b|^10\./i.test(value)) return doi;
  }
  return given === null ? null : stripDoi(given);
}

/** PubMed's ids stand in notes and numbers, named (`26957754[pmid]`) or in an address. */
function readPubMed(record: TaggedRecord): { PMID: string | null; PMCID: string | null } {
  const values = fieldsOf(record, 'U1', 'U2', 'C2', 'C7', 'N1', 'M1', 'UR', 'L2', 'AN');
  let PMID: string | null = null;
  let PMCID: string | null = null;
  for (const value of values) {
    PMID ??= findPmid(value) ?? /^(\d{4,9})\s?\[pmid\]/i.exec(value)?.[1] ?? null;
    PMCID ??= findPmcid(value);
  }
  const database = fieldOf(record, 'DB', 'DP') ?? '';
  const number = fieldOf(record, 'AN') ?? '';
  if (PMID === null && /\b(?:pubmed|medline|nlm)\b/i.test(database) && /^\d{4,9}$/.test(number)) PMID = number;
  return { PMID, PMCID };
}

function readRecord(record: TaggedRecord, index: number) {
  const type = TYPES[(fieldOf(record, 'TY') ?? '').toUpperCase()] ?? null;
  const whole = type !== null && WHOLE.has(type);
  // Proceedings have a title beside the name of the meeting.
  const proceedings = type === 'paper-conference' ? fieldOf(record, 'C3') : null;
  const container = whole ? null : (proceedings ?? fieldOf(record, 'JF', 'T2', 'BT', 'JO', 'JA', 'J1', 'J2'));
  const authors = fieldsOf(record, 'AU', 'A1');
  const names = authors.length > 0 ? authors : fieldsOf(record, 'ED', 'A2', 'A3');
  return listReference({
    id: fieldOf(record, 'ID') ?? `ref-${index + 1}`,
    type,
    DOI: readDoi(record),
    ...readPubMed(record),
    title: fieldOf(record, 'TI', 'T1', 'CT') ?? (whole ? fieldOf(record, 'BT') : null),
    author: readListedNames(names),
    issued: yearOf(fieldOf(record, 'PY')) ?? yearOf(fieldOf(record, 'Y1')) ?? yearOf(fieldOf(record, 'DA')),
    containerTitle: container,
    volume: fieldOf(record, 'VL'),
    issue: fieldOf(record, 'IS', 'CP'),
    page: readPages(record, type),
  });
}

/** Parses RIS. Records are in the order of the file. */
export function parseRis(text: string): ParsedList {
  const { records, problems } = splitRecords(text, RIS);
  const told = records.filter(({ fields }) => fields.some(({ tag, value }) => tag !== 'TY' && value !== ''));
  return { entries: told.map((record, index) => ({ reference: readRecord(record, index), line: record.line })), problems };
}
