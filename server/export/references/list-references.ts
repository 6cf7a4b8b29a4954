// The bibliographic records of a dossier, ready to be written: what is verified, and only where it is asked for also what is
// merely recalled, named as such in the record's note. Words that are recalled of a field without being of its kind stand there too.
import { isUnverified } from '../../graph/is-unverified.ts';
import type { Study } from '../../model/study.ts';
import type { Work } from '../../model/work.ts';
import type { ExportInput, ExportOptions } from '../format.ts';
import { endSentence } from '../end-sentence.ts';
import { verifiedRecord } from '../verified-record.ts';
import { fitsField } from './fits-field.ts';

export interface Reference {
  /** CSL-JSON. Its `note` names the fields that are not verified, and says what is recalled of others, where there is anything. */
  record: Work;
  /** Names of the fields in the record that are not verified; empty unless they were asked for. */
  unverified: string[];
}

/** Fields whose value is plain text, so that a candidate can stand in them as it is. */
const TEXT_FIELDS = [
  'title',
  'container-title',
  'publisher',
  'number',
  'volume',
  'issue',
  'page',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
] as const;

/** What is known of a text field without being verified, or null. */
const findRecalled = (work: Work, study: Study, field: (typeof TEXT_FIELDS)[number]): string | null =>
  work[field] ??
  study.identifiers.find(({ type }) => type === field)?.value ??
  study.candidates.find((candidate) => candidate.field === field && isUnverified(candidate.provenance))?.value ??
  null;

/** The verified record with everything else that is known of the work. */
const withRecalled = (work: Work, study: Study, verified: Work): Reference => {
  const record: Work = { ...verified };
  const unverified: string[] = [];
  const told: string[] = [];
  for (const field of TEXT_FIELDS) {
    const value = record[field] === undefined ? findRecalled(work, study, field) : null;
    if (value === null) continue;
    if (!fitsField(field, value)) {
      told.push(endSentence(`Unverified, of the ${field}: ${value}`));
      continue;
    }
    record[field] = value;
    unverified.push(field);
  }
  if (record.issued === undefined && work.issued !== undefined) {
    record.issued = work.issued;
    unverified.push('issued');
  }
  if (work.author !== undefined && (record.author?.length ?? 0) < work.author.length) {
    record.author = work.author;
    if (work.custom === undefined) delete record.custom;
    unverified.push('author');
  }
  if (unverified.length > 0) told.unshift(`Unverified, recalled only: ${unverified.join(', ')}.`);
  if (told.length > 0) record.note = told.join(' ');
  return { record, unverified };
};

/** The record of one work, with what is only recalled where that is asked for. */
export const findReference = (
  work: Work,
  study: Study,
  { includeUnverified }: Pick<ExportOptions, 'includeUnverified'>,
): Reference => {
  const { record } = verifiedRecord(work, study);
  return includeUnverified ? withRecalled(work, study, record) : { record, unverified: [] };
};

/** The works that the case cites by their numbers, then the case, then all others, so that a numbered list keeps the numbers. */
export const listReferences = ({ records, options }: ExportInput): Reference[] => {
  const caseId = records.loaded.dossier.case;
  const rank = ({ work, study }: { work: Work; study: Study }): number =>
    study.citationNumber ?? (work.id === caseId ? Number.MAX_SAFE_INTEGER - 1 : Number.MAX_SAFE_INTEGER);
  return [...records.works.values()]
    .toSorted((a, b) => rank(a) - rank(b))
    .map(({ work, study }) => findReference(work, study, options));
};
