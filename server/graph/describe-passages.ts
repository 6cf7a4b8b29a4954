// The passages of a dossier in reading order, each with everything that rests on it.
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { DossierRecords } from './dossier-records.ts';
import { viewPassage } from './passage-view.ts';
import type { PassageView } from './passage-view.ts';
import { passagesInReadingOrder } from './reading-order.ts';

interface Uses {
  claims: string[];
  evidence: { claim: string; study: string }[];
  events: string[];
  discrepancies: string[];
  references: string[];
}

export type PassageUse = PassageView & Uses;

const collectUses = (records: DossierRecords): Map<string, Uses> => {
  const uses = new Map<string, Uses>();
  const add = (ids: readonly string[], note: (use: Uses) => void) => {
    for (const id of new Set(ids)) {
      const use = uses.get(id) ?? { claims: [], evidence: [], events: [], discrepancies: [], references: [] };
      note(use);
      uses.set(id, use);
    }
  };
  for (const claim of records.claims.values()) {
    add(claim.passages, ({ claims }) => claims.push(claim.id));
    for (const { study, passages } of claim.evidence) add(passages, ({ evidence }) => evidence.push({ claim: claim.id, study }));
  }
  const { timeline, discrepancies } = records.loaded.dossier;
  for (const event of timeline.events) add(event.passages, ({ events }) => events.push(event.id));
  for (const { id, sides, items } of discrepancies) {
    add(
      [...sides, ...items].flatMap(({ passages }) => passages),
      ({ discrepancies: found }) => found.push(id),
    );
  }
  for (const { study } of records.works.values()) {
    if (study.printedReference) add([study.printedReference.passage], ({ references }) => references.push(study.id));
  }
  return uses;
};

/** All passages of a dossier in reading order; null where the library has no such dossier. */
export const describePassages = (graph: EvidenceGraph, dossier: string): PassageUse[] | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const uses = collectUses(records);
  return passagesInReadingOrder(records, records.passages.keys()).flatMap((id) => {
    const passage = viewPassage(records, id);
    const none: Uses = { claims: [], evidence: [], events: [], discrepancies: [], references: [] };
    return passage ? [{ ...passage, ...(uses.get(id) ?? none) }] : [];
  });
};
