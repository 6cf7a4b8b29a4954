// In what a work stands, as the styles of references tell it apart: a part of a book, a part of a journal, a talk, or nothing around it.
import type { Work } from '../../model/work.ts';

export type PlaceOfWork = 'book' | 'journal' | 'meeting' | 'alone';

/** CSL types of works that are parts of a book. */
const PARTS = new Set(['chapter', 'paper-conference', 'entry', 'entry-dictionary', 'entry-encyclopedia']);

/** Where a record says that its work stands. Proceedings that have a volume or an issue are cited as the journal that they are in. */
export const placeOfWork = (work: Work): PlaceOfWork => {
  const counted = work.volume !== undefined || work.issue !== undefined;
  const container = work['container-title'] !== undefined;
  if (PARTS.has(work.type) && container && !(work.type === 'paper-conference' && counted)) return 'book';
  if (work.type === 'paper-conference' && !container && work['event-title'] !== undefined) return 'meeting';
  return counted || (container && work.type.startsWith('article')) ? 'journal' : 'alone';
};
