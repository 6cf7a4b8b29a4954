// Whether words that are only recalled have the shape of the field they are recalled for. A curator may write "none; the journal gave
// no DOIs" as what is known of a DOI: true words, and no DOI.

const IDENTIFIERS: Readonly<Record<string, RegExp>> = {
  // https://www.crossref.org/blog/dois-and-matching-regular-expressions/
  DOI: /^10\.\d{4,9}(?:\.\d+)*\/\S+$/,
  PMID: /^\d{1,9}$/,
  PMCID: /^(?:PMC)?\d{1,9}$/,
  URL: /^https?:\/\/\S+$/,
  number: /^(?=\D*\d)[^;]{1,40}$/,
};

const ROMAN = /^[IVXLCDM]+(?:[-–][IVXLCDM]+)?$/i;
/** Words that stand beside the number of a part of a volume. */
const PART = /^(?:suppl(?:ement)?|pt|part|spec|no|issue|vol)\.?$/i;
/** `17`, `S1-S40`, `e12345`, `472-80`; commas part several. */
const PAGE = /^\p{L}{0,6}\d+\p{L}?(?:[-–]\p{L}{0,6}\d+\p{L}?)?,?$/u;

const everyWord = (words: string, fits: (word: string) => boolean): boolean => words.split(/\s+/).every(fits);
const isPart = (words: string): boolean => everyWord(words, (word) => /\d/.test(word) || PART.test(word) || ROMAN.test(word));
const isPage = (words: string): boolean => everyWord(words, (word) => PAGE.test(word) || ROMAN.test(word));

/** Whether `words` can stand in the field of this name of a CSL-JSON record. Of titles, journals and publishers any words can. */
export const fitsField = (field: string, words: string): boolean => {
  const shape = IDENTIFIERS[field];
  if (shape !== undefined) return shape.test(words);
  if (field === 'volume' || field === 'issue') return isPart(words);
  return field !== 'page' || isPage(words);
};
