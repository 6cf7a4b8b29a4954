// Words as search knows them: folded, so that case, accents and full-width forms do not matter, with numbers kept whole and
// compounds found both whole and in parts ("PET/CT" is pet, ct and petct; "c-kit" is c, kit and ckit).
// Unicode Standard Annex 15 (normalisation form KD) and general categories.

/** A word of a text: where it stands (UTF-16 code units, end exclusive) and the terms it is found by. */
export interface SearchWord {
  start: number;
  end: number;
  terms: string[];
}

const joints = "[-‐‑‒–/／'’.,·]";
/** Letters, digits and marks, joined by single joints; what stands between is decided part by part. */
const compound = new RegExp(`[\\p{L}\\p{N}\\p{M}]+(?:${joints}[\\p{L}\\p{N}\\p{M}]+)*`, 'gu');

/** Folds one word: compatibility forms, accents and case. */
export const foldWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .replaceAll('æ', 'ae');

const isNumber = (text: string): boolean => /^\p{N}+(?:[.．,，·]\p{N}+)*$/u.test(text);

/** A decimal number; a character of a script without spaces between words; any other run of letters, digits and marks. */
const unspaced = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const partPattern = new RegExp(
  `\\p{N}+(?:[.．,，·]\\p{N}+)+(?![\\p{L}\\p{N}\\p{M}])|[${unspaced}]|(?:(?![${unspaced}])[\\p{L}\\p{N}\\p{M}])+`,
  'gu',
);

/** Parts of a compound: decimal numbers stay whole, everything else is cut at its joints. */
const cut = (text: string): { text: string; start: number }[] => {
  const parts: { text: string; start: number }[] = [];
  for (const match of text.matchAll(partPattern)) parts.push({ text: match[0], start: match.index });
  return parts;
};

/** All words of a text in order. Parts of a compound come one by one; its first part is also found by the whole. */
export const searchWords = (text: string): SearchWord[] =>
  [...text.matchAll(compound)].flatMap((match) => {
    const parts = cut(match[0]);
    const folded = parts.map((part) => foldWord(part.text));
    const whole = folded.join('');
    return parts.map((part, i): SearchWord => {
      const start = match.index + part.start;
      const term = isNumber(part.text) ? (folded[i] ?? '').replace(/[,，·]/g, '.') : (folded[i] ?? '');
      const terms = parts.length > 1 && parts.length <= 3 && !parts.every((one) => isNumber(one.text)) ? [term, whole] : [term];
      return { start, end: start + part.text.length, terms };
    });
  });
