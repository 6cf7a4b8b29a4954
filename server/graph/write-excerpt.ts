// The words around the first match of a search, in pieces, so that matches can be marked without any markup in the text.
import { searchWords } from './search-words.ts';

export interface ExcerptPiece {
  text: string;
  match: boolean;
}

/** Before the first match, and in all; UTF-16 code units, moved to the ends of words. */
const lead = 60;
const longest = 200;

/** Pieces of `text` around the first of its words that is found by one of `terms`; its beginning where none is. */
export const writeExcerpt = (text: string, terms: ReadonlySet<string>): ExcerptPiece[] => {
  const words = searchWords(text);
  const found = words.filter((word) => word.terms.some((term) => terms.has(term)));
  const wanted = Math.max(0, (found[0]?.start ?? 0) - lead);
  const start = wanted === 0 ? 0 : (words.find((word) => word.start >= wanted)?.start ?? 0);
  const last =
    text.length - start <= longest ? text.length : (words.findLast((word) => word.end <= start + longest)?.end ?? start);
  // A single word longer than an excerpt is cut.
  const end = last > start ? last : Math.min(text.length, start + longest);
  const pieces: ExcerptPiece[] = [];
  const add = (piece: string, match: boolean) => {
    const before = pieces.at(-1);
    if (piece === '') return;
    if (before && before.match === match) before.text += piece;
    else pieces.push({ text: piece, match });
  };
  if (start > 0) add('…', false);
  let at = start;
  for (const word of found) {
    if (word.start < at || word.end > end) continue;
    add(text.slice(at, word.start), false);
    add(text.slice(word.start, word.end), true);
    at = word.end;
  }
  add(text.slice(at, end), false);
  if (end < text.length) add('…', false);
  return pieces;
};
