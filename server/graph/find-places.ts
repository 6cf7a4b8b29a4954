// The places that the provenance of an answer names, wherever in the answer it stands, so that a reader can be told where
// each fact was read.
import type { Place } from '../model/provenance.ts';
import type { DossierRecords } from './dossier-records.ts';

const collect = (value: unknown, ids: Set<string>): void => {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, ids);
    return;
  }
  if (value === null || typeof value !== 'object') return;
  for (const [key, item] of Object.entries(value)) {
    if (key === 'where' && Array.isArray(item)) for (const id of item) ids.add(String(id));
    else if (key === 'place' && typeof item === 'string') ids.add(item);
    else collect(item, ids);
  }
};

/** Places named anywhere in `answer` (`where` of a provenance, `place` of a quoted passage), in the dossier's order. */
export const findPlaces = (records: DossierRecords, answer: unknown): Place[] => {
  const ids = new Set<string>();
  collect(answer, ids);
  return [...records.places.values()].filter(({ id }) => ids.has(id));
};
