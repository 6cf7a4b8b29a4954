// How deep a JSON text (RFC 8259) nests, seen before it is parsed: a parser takes fifty bytes for each bracket that is never closed.
import { findStringEnd } from './json-string.ts';

/** Deeper nesting than this is refused: a dossier has about ten levels. */
export const MAX_DEPTH = 100;

/** Offset of the first bracket that nests deeper than that; null where none does. Linear in the text. */
export function findTooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text[at];
    // A string that does not end is told by the parser.
    if (sign === '"') at = (findStringEnd(text, at) ?? text.length) - 1;
    else if (sign === '[' || sign === '{') depth += 1;
    else if (sign === ']' || sign === '}') depth -= 1;
    if (depth > MAX_DEPTH) return at;
  }
  return null;
}
