// Which works of different dossiers are the same: those that share a verified DOI or PMID.
import type { DossierRecords } from './dossier-records.ts';
import { nodeKey } from './evidence-graph.ts';
import { verifiedIdentifiers } from './verified-identifiers.ts';

/**
 * Key of the node for each work, by `<dossier>/<id>`. The first dossier that has a work names its node. Two works of one
 * dossier are never merged, whatever their identifiers say: that is a mistake in the data, which a check reports.
 */
export const mergeWorks = (dossiers: ReadonlyMap<string, DossierRecords>): Map<string, string> => {
  const keys = new Map<string, string>();
  const byIdentifier = new Map<string, string>();
  const members = new Map<string, Set<string>>();
  for (const [dossier, records] of dossiers) {
    for (const { work, study } of records.works.values()) {
      const identifiers = verifiedIdentifiers(work, study);
      const known = identifiers
        .map((identifier) => byIdentifier.get(identifier))
        .find((key) => key !== undefined && !members.get(key)?.has(dossier));
      const own = nodeKey(dossier, work.id);
      const key = known ?? own;
      keys.set(own, key);
      const group = members.get(key);
      if (group) group.add(dossier);
      else members.set(key, new Set([dossier]));
      for (const identifier of identifiers) if (!byIdentifier.has(identifier)) byIdentifier.set(identifier, key);
    }
  }
  return keys;
};
