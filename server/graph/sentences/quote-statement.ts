// Statements, reasons and conditions are curated prose of any length; these put them inside a sentence without two full stops.

/** Prose without its closing full stop and with its white space closed up. */
export const withoutStop = (words: string): string => words.replace(/\s+/g, ' ').trim().replace(/\.$/, '');

/** A statement in quotation marks, ready to stand inside a sentence; "this claim" for the one that all is about (null). */
export const quoteStatement = (statement: string | null): string =>
  statement === null ? 'this claim' : `“${withoutStop(statement)}”`;

/** "a", "a and b", "a, b and c". */
export const listWords = (words: readonly string[]): string => {
  if (words.length < 2) return words[0] ?? '';
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
};
