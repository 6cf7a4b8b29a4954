// A reference from a list of records (CSL-JSON, BibTeX, RIS, NBIB): nobody printed it, so its printed form is written from its fields.
import type { Reference } from '../paper.ts';

/** A reference with the line on which its record begins, from 1. */
export interface ListedReference {
  reference: Reference;
  line: number | null;
}

/** Fields in which an empty string says nothing. */
type Words = 'DOI' | 'PMID' | 'PMCID' | 'title' | 'containerTitle' | 'volume' | 'issue' | 'page' | 'type';

/** White space collapsed; null for nothing. */
export function cleanField(words: string | null | undefined): string | null {
  const bare = (words ?? '').replace(/\s+/g, ' ').trim();
  return bare === '' ? null : bare;
}

/** The fields as one line, in the order of Vancouver; nothing is added but punctuation. */
function writeFields(reference: Omit<Reference, 'printed'>): string {
  const names = reference.author.map(
    ({ family, given, literal }) => literal ?? [family, given].filter((part) => part !== undefined).join(' '),
  );
  const volume = reference.volume === null ? '' : `;${reference.volume}`;
  const issue = reference.issue === null ? '' : `(${reference.issue})`;
  const page = reference.page === null ? '' : `:${reference.page}`;
  const place = `${reference.issued ?? ''}${volume}${issue}${page}`.replace(/^[;:]/, '');
  const parts = [
    names.join(', '),
    reference.title,
    reference.containerTitle,
    place,
    reference.DOI === null ? '' : `doi:${reference.DOI}`,
  ];
  return parts
    .filter((part) => part !== null && part !== '')
    .map((part) => `${part}`.replace(/(?<![?!])\.?$/, '.'))
    .join(' ');
}

/** Makes a whole reference of its fields; words are trimmed, and empty ones become null. */
export function listReference(
  fields: Pick<Reference, 'id' | 'author' | 'issued'> & Partial<Record<Words, string | null | undefined>>,
): Reference {
  const reference = {
    id: fields.id,
    label: null,
    type: cleanField(fields.type),
    DOI: cleanField(fields.DOI),
    PMID: cleanField(fields.PMID),
    PMCID: cleanField(fields.PMCID),
    title: cleanField(fields.title),
    author: fields.author,
    issued: fields.issued,
    containerTitle: cleanField(fields.containerTitle),
    volume: cleanField(fields.volume),
    issue: cleanField(fields.issue),
    page: cleanField(fields.page),
    span: null,
  };
  return { ...reference, printed: writeFields(reference) };
}
