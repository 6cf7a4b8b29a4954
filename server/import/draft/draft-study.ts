// One entry of a reference list as a work with its study: what is printed is kept as printed, and nothing is added.
import type { DossierInput } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Work } from '../../model/work.ts';
import type { Name, Reference } from '../paper.ts';

type DraftStudy = DossierInput['studies'][number];

const NOT_ASSESSED: DraftStudy['design'] = {
  kind: 'unknown',
  words: 'Not assessed yet.',
  provenance: { status: 'unverified', confidence: 'low', note: 'The import does not judge designs.' },
};

/** Fields of a record that a study says the provenance of. */
const FIELDS = ['title', 'author', 'issued', 'container-title', 'volume', 'issue', 'page', 'DOI', 'PMID', 'PMCID'] as const;

/** The words that an id is made of: first author and year, else the beginning of the title, else what is printed. */
export function nameReference({ author, issued, title, printed }: Reference): string {
  const first = author[0];
  const name = first?.family ?? first?.literal ?? '';
  const words = name === '' ? (title ?? printed).split(/\s+/).slice(0, 4).join(' ') : name.split(/\s+/).slice(0, 4).join(' ');
  return `${words} ${issued ?? ''}`;
}

/** The bibliographic record, CSL-JSON. @param printed kept in it where no passage quotes the entry */
export function draftWork(id: string, reference: Reference, printed: string | null): Work {
  const { type, title, author, issued, containerTitle, volume, issue, page, DOI, PMID, PMCID } = reference;
  const names = author.map(draftName).filter((name) => Object.keys(name).length > 0);
  const given = { title, 'container-title': containerTitle, volume, issue, page, DOI, PMID, PMCID };
  return {
    id,
    // CSL's own word for what is none of the others.
    type: type || 'document',
    ...(names.length > 0 ? { author: names } : {}),
    ...Object.fromEntries(Object.entries(given).filter(([, value]) => value !== null && value !== '')),
    ...(issued !== null && Number.isInteger(issued) ? { issued: { 'date-parts': [[issued]] } } : {}),
    ...(printed === null || printed === '' ? {} : { custom: { printed } }),
  };
}

const draftName = ({ family, given, literal }: Name): Name => ({
  ...(family ? { family } : {}),
  ...(given ? { given } : {}),
  ...(literal ? { literal } : {}),
});

export interface DraftStudyFacts {
  work: Work;
  role: 'case' | 'cited';
  /** Number in the reference list, if it has one that no other entry has. */
  citationNumber: number | null;
  /** Passage that quotes the entry. */
  passage: string | null;
  /** What the fields of the record rest on. */
  provenance: Provenance;
}

/** The study of a work: nothing of it is known but its record. */
export function draftStudy({ work, role, citationNumber, passage, provenance }: DraftStudyFacts): DraftStudy {
  const fields = FIELDS.filter((field) => work[field] !== undefined);
  return {
    id: work.id,
    role,
    ...(citationNumber === null ? {} : { citationNumber }),
    ...(passage === null ? {} : { printedReference: { passage } }),
    design: NOT_ASSESSED,
    ...(fields.length > 0 ? { record: [{ fields: [...fields], provenance }] } : {}),
    standing: { status: 'not-checked' },
  };
}
