// The value of a result or of its comparators from text.

/** A number where it is written as one and reads the same, else the words. */
export const readValue = (words: string): number | string =>
  String(Number(words)) === words && Number.isFinite(Number(words)) ? Number(words) : words;
