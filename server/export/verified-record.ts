// The part of a bibliographic record that may be handed on as fact: what is verified, derived or printed, never what is only
// recalled or was not found. The record itself is CSL-JSON.
import { isUnverified } from '../graph/is-unverified.ts';
import type { Study } from '../model/study.ts';
import type { CslName, Work } from '../model/work.ts';

export interface VerifiedRecord {
  record: Work;
  /** Names of fields that are known only as unverified and therefore left out, e.g. `DOI`, `author (after Casali)`. */
  leftOut: string[];
}

const fields = new Set<string>([
  'title',
  'author',
  'container-title',
  'publisher',
  'number',
  'volume',
  'issue',
  'page',
  'issued',
  'DOI',
  'PMID',
  'PMCID',
  'URL',
]);
const identifiers = ['DOI', 'PMID', 'PMCID'] as const;

/** The field of the record that a name such as `author (after Casali)` or `author[3..8]` speaks of, or null. */
const fieldOf = (name: string): string | null => {
  const field = /^([A-Za-z-]+)(?:\[\d+(?:\.\.\d+)?\]| \(.*\))?$/.exec(name)?.[1];
  return field !== undefined && fields.has(field) ? field : null;
};

/** Without the authors at the places that `author[3..8]` names, counted from 0. */
const withoutAuthors = (authors: readonly CslName[], name: string): CslName[] => {
  const places = /\[(\d+)(?:\.\.(\d+))?\]$/.exec(name);
  if (!places) return [];
  const first = Number(places[1]);
  const last = Number(places[2] ?? places[1]);
  return authors.filter((_, i) => i < first || i > last);
};

/** The record as something to show: without the curator's note, and with a title where there is at least a name. */
const shown = (work: Work): Work => {
  const record: Work = { ...work };
  delete record.note;
  const title = work.title ?? work['title-short'];
  return title === undefined ? record : { ...record, title };
};

/** Takes out of a work's record what its study marks as unverified, and puts in the identifiers that it has verified since. */
export const verifiedRecord = (work: Work, study: Study): VerifiedRecord => {
  const record = shown(work);
  const leftOut = new Set<string>();
  for (const entry of study.record.filter(({ provenance }) => isUnverified(provenance))) {
    for (const name of entry.fields) {
      const field = fieldOf(name) as keyof Work | null;
      if (field === null || record[field] === undefined) continue;
      leftOut.add(name);
      const kept = field === 'author' ? withoutAuthors(record.author ?? [], name) : [];
      if (kept.length > 0) Object.assign(record, { author: kept, custom: { 'authors-truncated': true } });
      else delete record[field];
    }
  }
  for (const type of identifiers) {
    if (record[type] !== undefined) continue;
    const known = study.identifiers.filter((identifier) => identifier.type === type);
    const verified = known.find(({ provenance }) => !isUnverified(provenance));
    if (verified) record[type] = verified.value;
    else if (known.length > 0) leftOut.add(type);
  }
  for (const { field: name, provenance } of study.candidates) {
    const field = fieldOf(name) as keyof Work | null;
    // A candidate for a part of a field is left out even where the rest of it is known.
    if (field !== null && isUnverified(provenance) && (name !== field || record[field] === undefined)) leftOut.add(name);
  }
  const order = [...fields];
  const rank = (name: string): number => order.indexOf(fieldOf(name) ?? '');
  return { record, leftOut: [...leftOut].toSorted((a, b) => rank(a) - rank(b)) };
};
