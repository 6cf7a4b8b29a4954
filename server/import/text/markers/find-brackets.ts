// Square brackets that cite: numbers, with the words and the places in the cited work that authors put beside them.
import { NUMBER_LIST } from '../number-list.ts';

/** Some fonts of publishers have an `e` where the page shows the dash of a range. */
const LETTER_DASH = /(?<=\d)e(?=\d)/g;
const LIST = new RegExp(`^(?:${NUMBER_LIST})$`, 'u');
/** "see also 3", "e.g., 4", "refs. 5 and 6". */
const LEAD = /^(?:see(?:\salso)?|cf\.?|e\.g\.?,?|i\.e\.?,?|refs?\.?|references?|reviewed\sin|and)\s+/i;
/** "p. 12", "Sec. 2", "Theorem 3.1": a place in the work cited before it. */
const PLACE =
  /^(?:pp?|pages?|secs?|sect|sections?|§{1,2}|ch|chaps?|chapters?|thm|theorems?|lemmas?|props?|propositions?|cor|corollar(?:y|ies)|defs?|definitions?|figs?|figures?|tabs?|tables?|eqs?|equations?|app|appendix|alg|algorithms?|rem|remarks?|ex|examples?|vols?|volumes?|parts?)(?:\.?\s?[0-9][0-9A-Z.–—-]{0,12}|\.?\s(?:[A-Z](?:\.[0-9]{1,3})?|[IVX]{1,5}))$/iu;
const THEREIN = /\s?(?:,?\sand\s)?references\s(?:cited\s)?therein$/i;
/** "e.g., 4" and "5 p. 12": the comma belongs to the words, or is missing. */
const PARTS = /((?<!\b(?:e\.g|i\.e)\.?)[,;，]\s?|\s(?=pp?\.\s?[0-9]))/;

/** Any words; more than the longest list holds are none. */
const BRACKET = /\[([^[\]]{1,400})\]/gu;

/** Brackets of `text`, [start, end), with the numbers that stand in them, in order. */
export function* findBrackets(text: string): Generator<{ start: number; end: number; list: string }> {
  let formulaEnd = -1;
  for (const { index: start, 0: whole, 1: words = '' } of text.matchAll(BRACKET)) {
    const end = start + whole.length;
    // `A[3][4]` is one formula.
    if (start === formulaEnd || isFormula(text, start, end)) formulaEnd = end;
    else {
      const list = readList(words);
      if (list !== null) yield { start, end, list };
    }
  }
}

/** `t[1]`, `benzo[1,2]pyrene`, `x[3]-y`, `[1E5]`: an index, the name of a substance, a figure. */
function isFormula(text: string, start: number, end: number): boolean {
  return (
    /[0-9]E[0-9]/.test(text.slice(start, end)) ||
    /(?:^|[^\p{L}])[\p{L}0-9]{1,2}$/u.test(text.slice(Math.max(0, start - 3), start)) ||
    /^(?:-?\p{Ll}|[_^=])/u.test(text.slice(end, end + 2))
  );
}

/**
 * The list of numbers in `words`, what is no number of the list left out; null where it is no list of numbers.
 * @param words what stands between the brackets
 */
function readList(words: string): string | null {
  if (!/[0-9]/.test(words)) return null;
  const numbers: string[] = [];
  let inPlace = false;
  const parts = words.replace(LETTER_DASH, '-').replace(THEREIN, '').split(PARTS);
  for (const [at, part] of parts.entries()) {
    // What parts them is among them: a semicolon ends the places in one work, a comma may stand between two of them.
    if (at % 2 === 1) continue;
    const ended = parts[at - 1]?.startsWith(';') ?? false;
    const item = part.trim().replace(LEAD, '');
    if (LIST.test(item)) {
      if (inPlace && !ended) continue;
      inPlace = false;
      numbers.push(item);
    } else if (numbers.length > 0 && PLACE.test(item)) inPlace = true;
    else return null;
  }
  return numbers.length === 0 ? null : numbers.join(',');
}
