// Files of records in lines, each line a tag and its value, long values going on in the next lines: RIS, MEDLINE (NBIB), ISI (Web of
// Science), Refer (EndNote). What belongs to no record is left out and told.
import type { PaperProblem } from '../paper.ts';
import { paperWarning } from '../paper-problem.ts';

/** How the lines of a format look. */
export interface RecordFormat {
  /** A line that begins a field: tag, then value. */
  field: RegExp;
  /** Tag with which a record begins; null where an empty line parts records. */
  first: string | null;
  /** Tag with which a record ends; null where there is none. */
  last: string | null;
  /** A line that goes on with the value before it. */
  continues: RegExp;
  /** Tags that speak of the file, not of a record. */
  file?: ReadonlySet<string>;
}

/** A field of a record, white space around it trimmed. */
export interface RecordField {
  tag: string;
  value: string;
}

export interface TaggedRecord {
  /** Line on which it begins, from 1. */
  line: number;
  fields: RecordField[];
}

/** Values go on for this many characters; what is behind is an abstract without end. */
const LONGEST_VALUE = 100_000;

/** Cuts a file into records. */
export function splitRecords(text: string, format: RecordFormat): { records: TaggedRecord[]; problems: PaperProblem[] } {
  const records: TaggedRecord[] = [];
  const stray: number[] = [];
  let record: TaggedRecord | null = null;
  let lines: string[] = [];
  let length = 0;
  const endField = (): void => {
    const field = record?.fields.at(-1);
    if (field !== undefined && lines.length > 1) field.value = lines.join('\n').trim();
  };
  const end = (): void => {
    endField();
    if (record !== null && record.fields.length > 0) records.push(record);
    record = null;
    lines = [];
  };
  text.split(/\r\n?|\n/).forEach((written, index) => {
    const found = format.field.exec(written);
    const tag = found?.[1] ?? '';
    if (format.file?.has(tag) === true) return;
    if (found === null) {
      if (written.trim() === '') {
        if (format.first === null) end();
      } else if (record === null || !format.continues.test(written)) stray.push(index + 1);
      else if (length < LONGEST_VALUE) {
        lines.push(written.trim());
        length += written.length;
      }
      return;
    }
    if (tag === format.last) return end();
    if (tag === format.first) end();
    endField();
    record ??= { line: index + 1, fields: [] };
    const value = (found[2] ?? '').trim();
    record.fields.push({ tag, value });
    lines = [value];
    length = value.length;
  });
  end();
  const problems = stray.length === 0 ? [] : [tellStray(stray)];
  return { records, problems };
}

function tellStray(lines: readonly number[]): PaperProblem {
  const more = lines.length === 1 ? '' : ` and ${lines.length - 1} more`;
  const message = `line ${lines[0] ?? 1}${more} of the list belong to no field and are left out`;
  return paperWarning('stray-line', message, 'See whether a record is broken there.', { line: lines[0] ?? null });
}

/** The first value of the first of these tags that has one; null if none has. */
export function fieldOf({ fields }: TaggedRecord, ...tags: string[]): string | null {
  for (const tag of tags) {
    const value = fields.find((field) => field.tag === tag && field.value !== '')?.value;
    if (value !== undefined) return value.replace(/\s+/g, ' ');
  }
  return null;
}

/** Every value of these tags in the order of the record, one a line. */
export function fieldsOf({ fields }: TaggedRecord, ...tags: string[]): string[] {
  return fields.filter(({ tag, value }) => tags.includes(tag) && value !== '').flatMap(({ value }) => value.split('\n'));
}

/** The first four digits that may be a year. */
export function yearOf(date: string | null): number | null {
  const digits = /(?<!\d)(?:1[4-9]|20)\d\d(?!\d)/.exec(date ?? '')?.[0] ?? /^(?:1[4-9]|20)\d\d(?=\d{4}$)/.exec(date ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}
