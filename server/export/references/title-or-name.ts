// What a reference calls its work, so that no reference is an empty line.
import type { Work } from '../../model/work.ts';

/** The title; the name people know the work by; its id in the dossier where nothing at all is known. Empty where others can be named. */
export const titleOrName = (work: Work): string => {
  const known = work.title ?? work['title-short'];
  if (known !== undefined) return known;
  const others = (work.author?.length ?? 0) > 0 || work['container-title'] !== undefined || work['event-title'] !== undefined;
  return others ? '' : work.id;
};
