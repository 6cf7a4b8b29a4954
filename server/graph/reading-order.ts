// The order in which a reader of the case meets things: by where the words stand in its text.
import type { DossierRecords } from './dossier-records.ts';

const sections = [
  'title',
  'abstract',
  'introduction',
  'methods',
  'case-report',
  'results',
  'captions',
  'discussion',
  'conclusion',
  'references',
  'other',
] as const;

/**
 * Where a passage stands: its place in the text where that is known, else its section. Sorts as an array of numbers would.
 * Passages of the case come first.
 */
const placeOf = (records: DossierRecords, id: string): [number, number, number] => {
  const passage = records.passages.get(id);
  if (!passage) return [2, 0, 0];
  const start = passage.position?.[0]?.[0] ?? records.loaded.anchors.get(id)?.spans[0]?.[0];
  const own = passage.work === records.loaded.dossier.case ? 0 : 1;
  return [own, start ?? Number.MAX_SAFE_INTEGER, sections.indexOf(passage.section)];
};

const compare = (a: readonly [number, number, number], b: readonly [number, number, number]): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2];

/** Compares passages by their ids in reading order; equals in the order of their ids. */
export const comparePassages =
  (records: DossierRecords) =>
  (a: string, b: string): number =>
    compare(placeOf(records, a), placeOf(records, b)) || (a < b ? -1 : a > b ? 1 : 0);

/** Ids of the claims in the order in which the case comes to them: each by the first of its passages, body before abstract. */
export const claimsInReadingOrder = (records: DossierRecords): string[] => {
  const byPlace = comparePassages(records);
  const abstract = (id: string): number => (records.passages.get(id)?.section === 'abstract' ? 1 : 0);
  const first = [...records.claims.values()].map(({ id, passages }) => {
    const [passage] = [...passages].sort((a, b) => abstract(a) - abstract(b) || byPlace(a, b));
    return { id, passage: passage ?? '' };
  });
  const known = first.map((claim) => ({ ...claim, place: placeOf(records, claim.passage), late: abstract(claim.passage) }));
  known.sort((a, b) => a.late - b.late || compare(a.place, b.place) || (a.id < b.id ? -1 : 1));
  return known.map(({ id }) => id);
};

/** Ids of the topics in the order in which the case comes to them. */
export const topicsInReadingOrder = (records: DossierRecords, claims: readonly string[]): string[] => [
  ...new Set(claims.map((id) => records.claims.get(id)?.topic ?? '')),
];
