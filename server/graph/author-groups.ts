// Which studies have an author in common, as far as names tell: a family name is not a person, and says so where it is shown.
import type { Work } from '../model/work.ts';
import type { DossierRecords } from './dossier-records.ts';

export interface AuthorGroup {
  family: string;
  /** Ids, in the order of the dossier. */
  studies: string[];
}

/** Family names of all printed authors of a work, with the particle that belongs to them; organisations by their name. */
export const familyNames = (work: Work): string[] => {
  const names = (work.author ?? []).map(
    ({ family, literal, 'non-dropping-particle': particle }) =>
      literal ?? [particle, family].filter((part) => part !== undefined && part !== '').join(' '),
  );
  return [...new Set(names.map((name) => name.normalize('NFC').trim()))].filter((name) => name !== '');
};

/** Studies by the family names of their authors, the case left out; in the order of the dossier. */
export const studiesByAuthor = (records: DossierRecords): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const { work } of records.works.values()) {
    if (work.id === records.loaded.dossier.case) continue;
    for (const name of familyNames(work)) {
      const group = groups.get(name);
      if (group) group.push(work.id);
      else groups.set(name, [work.id]);
    }
  }
  return groups;
};

/** Names that stand on at least two studies, those on most studies first, then by name. */
export const authorGroups = (records: DossierRecords): AuthorGroup[] =>
  [...studiesByAuthor(records)]
    .filter(([, studies]) => studies.length > 1)
    .map(([family, studies]) => ({ family, studies }))
    .toSorted((a, b) => b.studies.length - a.studies.length || (a.family < b.family ? -1 : 1));
