// The order in which works go round the case: topic by topic, as the case comes to them; within a topic what it cites in
// the order of its references, and what a curator brings evenly between.
import type { DossierRecords, WorkRecord } from '../dossier-records.ts';

const byNumber = (a: WorkRecord, b: WorkRecord): number =>
  (a.study.citationNumber ?? Number.MAX_SAFE_INTEGER) - (b.study.citationNumber ?? Number.MAX_SAFE_INTEGER) ||
  (a.work.id < b.work.id ? -1 : 1);

/** Moves studies that share patients next to the first of them, so that the line between them is short. */
const bringTogether = (sorted: readonly WorkRecord[]): WorkRecord[] => {
  const cohorts = (a: WorkRecord, b: WorkRecord): boolean =>
    a.study.independence.some(
      ({ study, kind }) => study === b.work.id && (kind === 'same-cohort' || kind === 'overlapping-cohort'),
    );
  const together = new Set<WorkRecord>();
  for (const one of sorted) {
    together.add(one);
    for (const other of sorted) if (cohorts(one, other) || cohorts(other, one)) together.add(other);
  }
  return [...together];
};

/** Merges two ordered lists so that each is spread evenly over the whole. */
const mixEvenly = <T>(one: readonly T[], other: readonly T[]): T[] => {
  const share = (list: readonly T[], item: T, i: number) => ({ item, at: (i + 0.5) / list.length });
  const shares = [...one.map((item, i) => share(one, item, i)), ...other.map((item, i) => share(other, item, i))];
  return shares.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
};

/** Does it stand on the inner ellipse: does the case cite or name it? */
export const isInner = ({ study }: WorkRecord): boolean => study.role === 'cited' || study.role === 'named';

/**
 * All works of a dossier but the case. `mainTopic`: see mainTopics; `topicOrder`: ids of topics. Works without a topic come last.
 * Depends on the records only, never on the order they are listed in.
 */
export const orderStudies = (
  records: DossierRecords,
  mainTopic: ReadonlyMap<string, string>,
  topicOrder: readonly string[],
): WorkRecord[] => {
  const sectors = new Map<string, WorkRecord[]>([...topicOrder, ''].map((topic) => [topic, []]));
  for (const record of records.works.values()) {
    if (record.work.id === records.loaded.dossier.case) continue;
    (sectors.get(mainTopic.get(record.work.id) ?? '') ?? sectors.get(''))?.push(record);
  }
  return [...sectors.values()].flatMap((sector) => {
    const sorted = bringTogether(sector.toSorted(byNumber));
    return mixEvenly(
      sorted.filter(isInner),
      sorted.filter((record) => !isInner(record)),
    );
  });
};
