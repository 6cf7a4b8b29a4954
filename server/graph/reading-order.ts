// The order in which a reader of the case meets things: by where the words stand in its text.
import { Section } from '../model/passage.ts';
import type { DossierRecords } from './dossier-records.ts';

/** In the order in which a paper has them. */
const sections = Section.options;

interface PassagePlace {
  /** 0 in the case, 1 in another work, 2 nowhere. */
  own: number;
  work: string;
  /** Where the words begin in the text; beyond everything where that is not known. */
  start: number;
  section: number;
}

const placeOf = (records: DossierRecords, id: string): PassagePlace => {
  const passage = records.passages.get(id);
  if (!passage) return { own: 2, work: '', start: Number.MAX_SAFE_INTEGER, section: sections.length };
  const { work } = passage;
  const start = passage.position?.[0]?.[0] ?? records.loaded.anchors.get(id)?.spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;
  return { own: work === records.loaded.dossier.case ? 0 : 1, work, start, section: sections.indexOf(passage.section) };
};

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const compare = (a: PassagePlace, b: PassagePlace): number =>
  a.own - b.own || byWords(a.work, b.work) || a.start - b.start || a.section - b.section;

/** Ids of passages in reading order: the case first, then work by work; what stands at no known place keeps its order. */
export const passagesInReadingOrder = (records: DossierRecords, ids: Iterable<string>): string[] =>
  [...ids]
    .map((id) => ({ id, place: placeOf(records, id) }))
    .toSorted((a, b) => compare(a.place, b.place))
    .map(({ id }) => id);

/** Ids of the claims in the order in which the case comes to them: each by the first of its passages, body before abstract. */
export const claimsInReadingOrder = (records: DossierRecords): string[] => {
  const inAbstract = (id: string): boolean => records.passages.get(id)?.section === 'abstract';
  const claims = [...records.claims.values()].map(({ id, passages }) => {
    const ordered = passagesInReadingOrder(records, passages);
    const first = ordered.find((passage) => !inAbstract(passage)) ?? ordered[0] ?? '';
    return { id, late: inAbstract(first) ? 1 : 0, place: placeOf(records, first) };
  });
  claims.sort((a, b) => a.late - b.late || compare(a.place, b.place) || byWords(a.id, b.id));
  return claims.map(({ id }) => id);
};

/** Ids of the topics in the order in which the case comes to them. */
export const topicsInReadingOrder = (records: DossierRecords, claims: readonly string[]): string[] => [
  ...new Set(claims.map((id) => records.claims.get(id)?.topic ?? '')),
];
