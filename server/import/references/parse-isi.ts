// Reference lists as the Web of Science exports them (ISI format) and as Refer and EndNote do (`%A`, `%T`).
import { findDoi, stripDoi } from './find-identifiers.ts';
import { listReference } from './listed-reference.ts';
import type { ParsedList } from './parse-csl-json.ts';
import { readListedNames } from './read-listed-name.ts';
import { fieldOf, fieldsOf, type RecordFormat, splitRecords, type TaggedRecord, yearOf } from './split-records.ts';

const ISI: RecordFormat = {
  field: /^([A-Z][A-Z0-9])(?: (.*)|)$/,
  first: 'PT',
  last: 'ER',
  continues: /^\s{2,}\S/,
  file: new Set(['FN', 'VR', 'EF']),
};

const REFER: RecordFormat = { field: /^%(\S) ?(.*)$/, first: '0', last: null, continues: /\S/ };

/** CSL-JSON types by what these formats call them. */
const TYPES: readonly [RegExp, string][] = [
  [/section|chapter/i, 'chapter'],
  [/conference|proceedings|^c$|^s$/i, 'paper-conference'],
  [/^b$|book/i, 'book'],
  [/thesis/i, 'thesis'],
  [/report/i, 'report'],
  [/patent|^p$/i, 'patent'],
  [/web|electronic/i, 'webpage'],
  [/^j$|journal|article/i, 'article-journal'],
];

const readType = (kind: string | null): string | null => TYPES.find(([pattern]) => pattern.test(kind ?? ''))?.[1] ?? null;

/** Titles go on over lines; names do not. */
const joined = (value: string | null): string | null => value?.replace(/\s+/g, ' ') ?? null;

function readIsi(record: TaggedRecord, index: number) {
  const full = fieldsOf(record, 'AF');
  const doi = fieldOf(record, 'DI');
  const first = fieldOf(record, 'BP');
  const last = fieldOf(record, 'EP');
  const pages = first === null ? fieldOf(record, 'AR', 'PS') : last === null ? first : `${first}-${last}`;
  return listReference({
    id: fieldOf(record, 'UT')?.replace(/\s/g, '') ?? `ref-${index + 1}`,
    type: readType(fieldOf(record, 'PT')),
    DOI: doi === null ? null : stripDoi(doi),
    PMID: fieldOf(record, 'PM'),
    title: joined(fieldOf(record, 'TI')),
    author: readListedNames(full.length > 0 ? full : fieldsOf(record, 'AU')),
    issued: yearOf(fieldOf(record, 'PY')) ?? yearOf(fieldOf(record, 'PD')),
    containerTitle: joined(fieldOf(record, 'SO', 'JO', 'JI')),
    volume: fieldOf(record, 'VL'),
    issue: fieldOf(record, 'IS'),
    page: pages,
  });
}

function readRefer(record: TaggedRecord, index: number) {
  const kind = fieldOf(record, '0');
  const doi = fieldsOf(record, 'R', 'U')
    .map((value) => findDoi(value)?.doi)
    .find((one) => one !== undefined);
  return listReference({
    id: fieldOf(record, 'F') ?? `ref-${index + 1}`,
    type: kind === null ? (fieldOf(record, 'J') === null ? null : 'article-journal') : readType(kind),
    DOI: doi ?? null,
    title: joined(fieldOf(record, 'T')),
    author: readListedNames(fieldsOf(record, 'A')),
    issued: yearOf(fieldOf(record, 'D')),
    containerTitle: joined(fieldOf(record, 'J', 'B')),
    volume: fieldOf(record, 'V'),
    issue: fieldOf(record, 'N'),
    page: fieldOf(record, 'P'),
  });
}

function parse(
  text: string,
  format: RecordFormat,
  read: (record: TaggedRecord, index: number) => ReturnType<typeof listReference>,
): ParsedList {
  const { records, problems } = splitRecords(text, format);
  return { entries: records.map((record, index) => ({ reference: read(record, index), line: record.line })), problems };
}

/** Parses an export of the Web of Science. */
export const parseIsi = (text: string): ParsedList => parse(text, ISI, readIsi);

/** Parses Refer, EndNote's format of lines. */
export const parseRefer = (text: string): ParsedList => parse(text, REFER, readRefer);
