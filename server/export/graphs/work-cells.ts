// The bibliographic record of a work as cells: what is verified, and, where that was asked for, what is only recalled, named as such.
import { WORK_FIELDS } from '../../model/table-columns.ts';
import type { CslDate, Work } from '../../model/work.ts';
import type { ExportInput } from '../format.ts';
import { findReference } from '../references/list-references.ts';
import type { MaybeCells } from './cells.ts';
import { writeNames } from './write-names.ts';

const writeDate = (parts: readonly number[]): string =>
  parts.map((part, index) => (index === 0 ? String(part) : String(part).padStart(2, '0'))).join('-');

/** The whole date, where it says more than the year. */
const writeIssued = (issued: CslDate | undefined): string => {
  const dates = issued?.['date-parts'] ?? [];
  return dates.length === 1 && (dates[0]?.length ?? 0) < 2 ? '' : dates.map(writeDate).join('/');
};

/** What is only recalled, by the names of the columns that it stands in. */
const nameColumns = (fields: readonly string[]): string => {
  const columns = new Map<string, string>(Object.entries(WORK_FIELDS).map(([column, field]) => [field, column]));
  return fields.map((field) => columns.get(field) ?? (field === 'issued' ? 'year' : 'authors')).join(', ');
};

/** No cells where the dossier has no such work. */
export const workCells = ({ records, options }: Pick<ExportInput, 'records' | 'options'>, id: string): MaybeCells => {
  const found = records.works.get(id);
  if (found === undefined) return {};
  const { record, unverified } = findReference(found.work, found.study, options);
  const isTitled = found.work.title !== undefined || unverified.includes('title');
  const fields = Object.entries(WORK_FIELDS).map(([column, field]): [string, Work[typeof field]] => [column, record[field]]);
  return {
    ...Object.fromEntries(fields),
    // The short title, which stands in for a title in a reference, has a column of its own: a reader would take it for one.
    text: isTitled ? record.title : undefined,
    year: record.issued?.['date-parts'][0]?.[0],
    issued: writeIssued(record.issued),
    authors: writeNames(record.author ?? [], record.custom?.['authors-truncated'] === true),
    printed: found.work.custom?.printed,
    recalled: nameColumns(unverified),
  };
};
