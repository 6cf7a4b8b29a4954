// The order in which works go round the case: topic by topic, as the case comes to them; within a topic what it cites in
// the order of its references, and what a curator brings evenly between.
import type { DossierRecords, WorkRecord } from '../dossier-records.ts';

const byNumber = (a: WorkRecord, b: WorkRecord): number =>
  (a.study.citationNumber ?? Number.MAX_SAFE_INTEGER) - (b.study.citationNumber ?? Number.MAX_SAFE_INTEGER) ||
  (a.work.id < b.work.id ? -1 : 1);

/** Merges two ordered lists so that each is spread evenly over the whole. */
const mixEvenly = <T>(one: readonly T[], other: readonly T[]): T[] => {
  const share = (list: readonly T[], item: T, i: number) => ({ item, at: (i + 0.5) / list.length });
  const shares = [...one.map((item, i) => share(one, item, i)), ...other.map((item, i) => share(other, item, i))];
  return shares.sort((a, b) => a.at - b.at).map(({ item }) => item);
};

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
    const sorted = sector.sort(byNumber);
    return mixEvenly(
      sorted.filter(isInner),
      sorted.filter((record) => !isInner(record)),
    );
  });
};
