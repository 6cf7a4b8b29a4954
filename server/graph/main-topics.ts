// The topic that a study mostly serves: where it is placed and grouped.
import type { DossierRecords } from './dossier-records.ts';

/**
 * Topic with the most evidence lines of each study, citations before what a curator brings, then the smaller id.
 * Studies without a line are not in the map. Linear in the number of lines.
 */
export const mainTopics = (records: DossierRecords): Map<string, string> => {
  const weights = new Map<string, Map<string, number>>();
  for (const claim of records.claims.values()) {
    for (const { study, asCited } of claim.evidence) {
      const topics = weights.get(study) ?? new Map<string, number>();
      // A citation outweighs any number of a curator's lines that a dossier is likely to hold.
      topics.set(claim.topic, (topics.get(claim.topic) ?? 0) + (asCited ? 1000 : 1));
      weights.set(study, topics);
    }
  }
  const main = new Map<string, string>();
  for (const [study, topics] of weights) {
    const [best] = [...topics].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    if (best) main.set(study, best[0]);
  }
  return main;
};
