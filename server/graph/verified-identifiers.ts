// The identifiers of a work that may be used to say "this is the same work": verified ones only, in one spelling.
import type { Study } from '../model/study.ts';
import type { Work } from '../model/work.ts';
import { isUnverified } from './is-unverified.ts';

const spell = (type: 'DOI' | 'PMID', value: string): string =>
  type === 'DOI'
    ? `doi:${value
        .trim()
        .toLowerCase()
        .replace(/^https?:\/\/(dx\.)?doi\.org\//, '')
        .replace(/^doi:\s*/, '')}`
    : `pmid:${value.trim().replace(/^pmid:?\s*/i, '')}`;

/** `doi:…` and `pmid:…` of a work, lower-case, without doubles. What the record itself marks as unverified is left out. */
export const verifiedIdentifiers = (work: Work, study: Study): string[] => {
  const doubtful = new Set(study.record.filter((entry) => isUnverified(entry.provenance)).flatMap((entry) => entry.fields));
  const found = new Set<string>();
  if (work.DOI && !doubtful.has('DOI')) found.add(spell('DOI', work.DOI));
  if (work.PMID && !doubtful.has('PMID')) found.add(spell('PMID', work.PMID));
  for (const { type, value, provenance } of study.identifiers) {
    if ((type === 'DOI' || type === 'PMID') && provenance.status === 'verified') found.add(spell(type, value));
  }
  return [...found];
};
