// A passage as answers show it: the verbatim words with what was found when they were looked for in the attached text.
import type { PassageAnchor } from '../model/anchoring.ts';
import type { Passage } from '../model/passage.ts';
import type { DossierRecords } from './dossier-records.ts';

export type PassageView = Passage & Pick<PassageAnchor, 'state' | 'score' | 'spans'>;

/** The passage of this id, or null. Without an anchor its text is not attached. */
export const viewPassage = (records: DossierRecords, id: string): PassageView | null => {
  const passage = records.passages.get(id);
  if (!passage) return null;
  const anchor = records.loaded.anchors.get(id);
  return { ...passage, state: anchor?.state ?? 'text-not-attached', score: anchor?.score ?? null, spans: anchor?.spans ?? [] };
};

/** Those of the passages that are there, in the order given, each once. */
export const viewPassages = (records: DossierRecords, ids: Iterable<string>): PassageView[] =>
  [...new Set(ids)].map((id) => viewPassage(records, id)).filter((passage) => passage !== null);
