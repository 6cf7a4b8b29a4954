// Whether a full stop, question mark or exclamation mark ends a sentence of scholarly prose.
// Rules rather than a trained model, so that every decision can be explained; Unicode UAX #29 sentence boundaries are the base
// that they refine (a terminator, closing marks, white space, and then no lower-case letter).
import { BEFORE_NUMBER, LABELLED_BY_LETTER, NEVER_LAST, OPENERS, SELDOM_LAST } from './sentence-words.ts';

/** A run of terminators, spaced ellipses among them, and the marks that close after it. */
const RUN = /(?:[.?!…。！？．｡]|[  ]\.(?=[  .”"’)\]]|$))+/y;
const CLOSERS = /["'”’»」』)\]）】]*/y;
/** Citations printed after the stop belong to the sentence before it: `disease.3,4 The`, `disease.[3] The`, `disease. [3] The`. */
const CITATION_AFTER =
  /(?:[⁰¹²³⁴-⁹⁻⁺][⁰¹²³⁴-⁹⁻,–-]*|[0-9０-９]{1,3}(?:[ \t]?[,，–—-][ \t]?[0-9０-９]{1,3}){0,30}[)）]?|[  ]?\[[0-9][0-9,;\s–—-]{0,60}\]|\([0-9][0-9,;\s–—-]{0,60}\))(?=\s|$)/y;
/** Where a quotation comes from, in brackets before the stop of the sentence: `… a stairway." (Smith 55).` */
const SOURCE_OF_QUOTE = /(?<=["”’»])\s\([^()]{1,80}\)[.;,]/y;
const GAP = /[\s ]*/y;
const UNSPACED_STOP = /[。！？｡]$/;
/** Marks that may stand before the first word of a sentence. */
const OPENING = /[\s"'“‘«¿¡([{*†‡§#~•⁃·–—-]*/y;
const LABEL_IN_BRACKETS = /[([](?:[A-Za-z0-9*†‡]{1,2}|[ivx]{1,4})(?:[\s,–-]+[A-Za-z0-9]{1,2})*[)\]]\s+\S/y;
/** Lower-case beginnings that are names: `p53`, `mRNA`, `c-kit`, `α-SMA`, a footnote's letter glued to its first word. */
const LOWER_NAME = /(?:[a-z]{1,4}[A-Z0-9]|[a-z]{1,2}-[A-Za-z0-9]|[α-ω])/y;
const FIRST_WORD = /[\p{L}\p{M}'’]{1,24}/uy;
const ROMAN_OR_LETTER = /(?:[IVXLC]{1,5}|[A-Z][0-9]{0,3}[a-z]?)(?![\p{L}])/uy;
const ENUMERATOR = /^(?:[•⁃·*–-]?\s*\(?(?:[0-9]{1,3}(?:\.[0-9]{1,3})*|[A-Za-z]|[IVX]{1,5}|[ivx]{1,5})\)?)$/;
/** A last zero or a compared number, of which the decimals may follow: `p < 0. 05`. */
const HALF_NUMBER = /(?:^|[^0-9.])0$|[<>=≤≥]\s?[0-9]$/;
const TOKEN_BEFORE = /[\p{L}\p{M}°][\p{L}\p{M}°.]*$/u;
/** A unit of one letter after its number: "for 97 d", "at 5 h". */
const UNIT = /[0-9]\s?[a-zμµ]$/;
/** How far back an abbreviation and the word before it are looked for. */
const REACH = 40;

/** True if `pattern` (sticky) matches `text` at `at`. */
function matches(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The end of what `pattern` (sticky) matches at `at`; `at` if it does not. */
function endOf(pattern: RegExp, text: string, at: number): number {
  return matches(pattern, text, at) ? pattern.lastIndex : at;
}

/** The end of the run of terminators that begins at `at`: `?!`, `...`, `. . .`. */
export function endOfRun(text: string, at: number): number {
  return endOf(RUN, text, at);
}

/**
 * Where the sentence of the paragraph `text` that began at `start` ends if the terminators at [stop, run) end it: behind closing quotes and brackets and
 * behind citations printed after the stop. Null if they do not end it. Looks at a bounded stretch around the stop.
 */
export function endOfSentence(text: string, start: number, stop: number, run: number): number | null {
  const closed = endOf(CLOSERS, text, run);
  const end = endOfCitation(text, stop, closed);
  const next = endOf(GAP, text, end);
  if (next === text.length) return end;
  if (next === end && !UNSPACED_STOP.test(text.slice(stop, run))) return null;
  if (ENUMERATOR.test(text.slice(start, stop).slice(0, 16)) && stop - start < 16) return null;
  if (!opensSentence(text, next)) return null;
  if (matches(SOURCE_OF_QUOTE, text, closed)) return null;
  if (run === stop + 1 && text[stop] === '.' && isAbbreviation(text, start, stop, next)) return null;
  return end;
}

function endOfCitation(text: string, stop: number, closed: number): number {
  const end = endOf(CITATION_AFTER, text, closed);
  // After a digit it is a decimal number: "a ratio of 2.5 The" is no end of a sentence.
  return end === closed || (/[0-9]/.test(text[closed] ?? '') && !/[\p{L})\]”"’%]/u.test(text[stop - 1] ?? '')) ? closed : end;
}

/** Whether what stands at `at` can be the beginning of a sentence. */
function opensSentence(text: string, at: number): boolean {
  if (matches(LABEL_IN_BRACKETS, text, at)) return true;
  const word = endOf(OPENING, text, at);
  const first = String.fromCodePoint(text.codePointAt(word) ?? 32);
  if (/[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(first)) return true;
  if (/\p{Ll}/u.test(first)) return matches(LOWER_NAME, text, word);
  return !/[,;:.%/)\]]/.test(first);
}

/** Whether the full stop at `stop` belongs to an abbreviation, an initial or a number that the sentence goes on from. */
function isAbbreviation(text: string, start: number, stop: number, next: number): boolean {
  const digitNext = isDigit(text.charCodeAt(next));
  if (digitNext && isDigit(text.charCodeAt(stop - 1)) && HALF_NUMBER.test(text.slice(Math.max(start, stop - REACH), stop)))
    return true;
  const token = tokenBefore(text, start, stop);
  if (token === '') return false;
  // "CA" and "ED" are names of something; "Ca." and "ed." are abbreviations.
  const key = isLower(token) || /^(?!FIG|VOL|REF|EQ|NO$)[A-Z]{2,}$/.test(token) ? token : token.toLowerCase();
  if (NEVER_LAST.has(key)) return true;
  if (BEFORE_NUMBER.has(key))
    return key === 'no'
      ? digitNext
      : digitNext || /[([]/.test(text[next] ?? '') || matches(ROMAN_OR_LETTER, text, next) || !isOpener(text, next);
  if (SELDOM_LAST.has(key)) return !isOpener(text, next);
  if (token.length === 1) {
    const before = text.slice(Math.max(start, stop - REACH), stop);
    return !isOpener(text, next) && !isLabelled(before) && !UNIT.test(before);
  }
  return token.includes('.') && /^\p{L}(?:\.\p{L})+$/u.test(token) && !isOpener(text, next);
}

/** Most words before a full stop are small throughout. */
const isLower = (token: string): boolean => /^[a-z]+$/.test(token);

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isPlainToken = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || code === 46;

/** The letters before the full stop at `stop`, with the stops between them: `e.g`. Empty where there are none. */
function tokenBefore(text: string, start: number, stop: number): string {
  const reach = Math.max(start, stop - REACH);
  let from = stop;
  while (from > reach && isPlainToken(text.charCodeAt(from - 1))) from--;
  // Letters of all kinds, for which a search is slower.
  if (from > reach && text.charCodeAt(from - 1) > 127) return TOKEN_BEFORE.exec(text.slice(reach, stop))?.[0] ?? '';
  while (text[from] === '.' && from < stop) from++;
  return text.slice(from, stop);
}

function isOpener(text: string, at: number): boolean {
  FIRST_WORD.lastIndex = endOf(OPENING, text, at);
  const word = FIRST_WORD.exec(text)?.[0];
  if (word === undefined || /^\p{Ll}/u.test(word)) return false;
  // "A." would be one more initial.
  return OPENERS.has(word.toLowerCase()) && text[FIRST_WORD.lastIndex] !== '.';
}

const isLabelled = (before: string): boolean =>
  LABELLED_BY_LETTER.has(/(\p{L}+)\s+\p{L}$/u.exec(before)?.[1]?.toLowerCase() ?? '');
