// What speaks for a claim, counted in independent cohorts: studies that share patients count once, and so do studies of
// which the case means one. A count, never a score of belief.
import type { DossierRecords } from './dossier-records.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { findCohorts } from './find-cohorts.ts';

/** Studies by the cohort they belong to, each study in one group. */
export const groupCohorts = (records: DossierRecords, lines: readonly EvidenceLine[]): string[][] => {
  const groups = findCohorts(
    records,
    lines.map(({ study }) => study),
  );
  const groupOf = new Map(groups.flatMap((group) => group.map((study) => [study, group] as const)));
  for (const { study, oneOf } of lines) {
    for (const other of oneOf) {
      const [mine, theirs] = [groupOf.get(study), groupOf.get(other)];
      if (!mine || !theirs || mine === theirs) continue;
      for (const moved of theirs) groupOf.set(moved, mine);
      mine.push(...theirs);
    }
  }
  return [...new Set(groupOf.values())];
};

/** Lines that speak for the claim, as checked or, where the check could not tell, as cited. */
export const linesFor = (lines: readonly EvidenceLine[]): EvidenceLine[] =>
  lines.filter((line) => (line.asChecked ?? line.asCited)?.direction === 'supports');
