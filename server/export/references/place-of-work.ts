// In what a work stands, as the styles of references tell it apart: a part of a book, a part of a journal, a talk, or nothing around it.
import type { Work } from '../../model/work.ts';

export type PlaceOfWork = 'book' | 'journal' | 'meeting' | 'alone';

/** CSL types of works that are parts of a book. */
const PARTS = new Set(['chapter', 'paper-conference', 'entry', 'entry-dictionary', 'entry-encyclopedia']);

/** Where a record says that its work stands. Proceedings that have a volume or an issue are cited as the journal that they are in. */
export const placeOfWork = (work: Work): PlaceOfWork => {
  const { type, volume, issue, 'container-title': container, 'event-title': event } = work;
  const article = type.startsWith('article');
  const counted = volume !== undefined || issue !== undefined;
  if (container === undefined) {
    if (type === 'paper-conference' && event !== undefined && !counted) return 'meeting';
    // A volume alone may be one of a book.
    return issue !== undefined || (volume !== undefined && (article || event !== undefined)) ? 'journal' : 'alone';
  }
  if (PARTS.has(type) && !(type === 'paper-conference' && counted)) return 'book';
  return counted || article ? 'journal' : 'alone';
};
