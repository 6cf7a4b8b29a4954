// Which studies report on the same or overlapping patients: however many papers, the patients count once.
import type { DossierRecords } from './dossier-records.ts';

/** Groups of the given studies that share patients, directly or through another of them; each study in one group. */
export const findCohorts = (records: DossierRecords, studies: readonly string[]): string[][] => {
  const asked = new Set(studies);
  const near = new Map<string, Set<string>>([...asked].map((id) => [id, new Set()]));
  for (const id of asked) {
    for (const { study, kind } of records.works.get(id)?.study.independence ?? []) {
      if (!asked.has(study) || (kind !== 'same-cohort' && kind !== 'overlapping-cohort')) continue;
      near.get(id)?.add(study);
      near.get(study)?.add(id);
    }
  }
  const groups: string[][] = [];
  const seen = new Set<string>();
  for (const start of asked) {
    if (seen.has(start)) continue;
    const group = [start];
    seen.add(start);
    for (const id of group) {
      for (const other of near.get(id) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        group.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
};
