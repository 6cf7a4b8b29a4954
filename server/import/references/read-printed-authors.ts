// The names at the head of a printed reference, in the orders that styles know: `Smith AB, Jones C` (Vancouver, AMA), `Smith, A. B., &
// Jones, C.` (APA, Harvard, Nature), `Smith, A.B.; Jones, C.` (ACS, MDPI), `A. B. Smith and C. Jones` (IEEE, Elsevier).
import type { Name } from '../paper.ts';

const PARTICLE =
  "(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]en|[Dd]el|[Dd]ella|[Dd]i|[Dd]a|[Dd]os|[Dd]as|[Dd]u|[Ll]a|[Ll]e|[Ee]l|[Aa]l|[Bb]in|[Tt]en|[Tt]er|[Zz]ur?|[Dd]['’]|['’][Tt]|[Ss]t\\.?|Ó|Ní)";
const WORD = "\\p{Lu}[\\p{L}\\p{M}'’‐-]{1,40}";
const SURNAME = `(?:${PARTICLE}[\\s-]{1,2}){0,3}(?:${PARTICLE})?${WORD}(?:[\\s-]{1,2}(?:${PARTICLE}[\\s-]){0,2}${WORD}){0,2}`;
/** `AB`, `A. B.`, `A.-B.`, `A B`; never the first letter of a word. */
const INITIALS = '(?:\\p{Lu}\\.[\\s]?-?[\\s]?){1,5}|\\p{Lu}(?:[\\s-]?\\p{Lu}){0,3}(?![\\p{L}\\p{M}])';
const SUFFIX = '(?:,?\\s{1,2}(?:Jr|Sr|II|III|IV|2nd|3rd)\\b\\.?)?';
const BEFORE = new RegExp(`(${SURNAME}),?\\s{1,2}(${INITIALS})(${SUFFIX})`, 'uy');
const BEHIND = new RegExp(`((?:\\p{Lu}\\.[\\s-]{0,2}){1,5})(${SURNAME})(${SUFFIX})`, 'uy');
/** `Smith, Anna B.`: given names in full are believed only behind a comma. */
const FULL = new RegExp(
  `(${SURNAME}),\\s{1,2}(\\p{Lu}[\\p{L}\\p{M}'’-]{2,20}(?:\\s(?:\\p{Lu}\\.?|\\p{Lu}[\\p{L}\\p{M}'’-]{2,20})(?![\\p{L}\\p{M}])){0,2})(${SUFFIX})(?=[,;.]|\\s(?:&|and|\\())`,
  'uy',
);
const SEPARATOR =
  /\s{0,2}(?:[,;.]?\s{0,2}(?:&|\band\b|\bund\b|\by\b|\bet\b(?!\s{1,2}al))\s{0,2}|[,;]\s{0,2}(?:…|\.\s?\.\s?\.)?\s{0,2}&?\s{0,2})/uy;
const ET_AL = /[\s,;]{0,3}(?:(?:and|&)\s)?(?:et\.?\s{0,2}al\b\.?|and\s(?:others|colleagues|coworkers)\b)/uy;
/** `; ESMO Guidelines Committee.` behind the names. */
const GROUP_BEHIND =
  /[;,]\s(\p{Lu}[^.;,?!]{4,100}\b(?:Group|Committee|Consortium|Network|Investigators|Team|Collaborat\p{L}+|Society|Collaborative|Initiative))(?=\.\s)/uy;
/** What may follow names; anything else was a title (`Vitamin D and cancer`). */
const AFTER_NAMES = /\s{0,2}(?:[.,;:(["“'‘]|(?:1[5-9]|20)\d\d|eds?\b|$)/uy;
/** Lists of hundreds of names exist; thousands are an attack. */
const MOST_AUTHORS = 2_000;

/** Names, and where in the text they end (behind `et al.`). */
export interface PrintedAuthors {
  authors: Name[];
  end: number;
  /** Whether names come before surnames (`A. Smith`), as where commas part everything. */
  givenFirst: boolean;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function toName(family: string | undefined, given: string | undefined, suffix: string | undefined): Name {
  const tail = (suffix ?? '').replace(/^[,\s]+/, '');
  return {
    family: (family ?? '').trim(),
    given: [(given ?? '').trim().replace(/,$/, ''), tail].filter((part) => part !== '').join(' '),
  };
}

/** `Swain P` of `Swain P. Capsules`: where nothing else has stops, the one behind the last initial ends the names. */
function dropSentenceStop(authors: readonly Name[]): Name[] {
  const last = authors.at(-1);
  const isAlone = authors.slice(0, -1).every(({ given }) => given !== undefined && !given.includes('.'));
  if (last?.given === undefined || !isAlone || !/^\p{Lu}\.$/u.test(last.given)) return [...authors];
  return [...authors.slice(0, -1), { ...last, given: last.given.slice(0, -1) }];
}

interface NameAt {
  name: Name;
  end: number;
  /** `A. Smith`; `Smith A`, which no comma parts; `Smith, A.` */
  order: 'given first' | 'bare' | 'comma';
}

/** The name that stands at a place of `text`; null where none does. */
function readNameAt(text: string, at: number): NameAt | null {
  const behind = matchAt(BEHIND, text, at);
  if (behind !== null) return { name: toName(behind[2], behind[1], behind[3]), end: at + behind[0].length, order: 'given first' };
  const found = matchAt(BEFORE, text, at) ?? matchAt(FULL, text, at);
  if (found === null) return null;
  const order = found[0].includes(',') ? 'comma' : 'bare';
  return { name: toName(found[1], found[2], found[3]), end: at + found[0].length, order };
}

/**
 * Reads the names with which a printed reference begins.
 * @param text a reference without its label, white space collapsed
 * @returns no authors and `end` 0 where it does not begin with names that can be told from a title
 */
export function readPrintedAuthors(text: string): PrintedAuthors {
  const authors: Name[] = [];
  const orders: NameAt['order'][] = [];
  let at = 0;
  let end = 0;
  while (authors.length < MOST_AUTHORS) {
    const found = readNameAt(text, at);
    if (found === null) break;
    authors.push(found.name);
    orders.push(found.order);
    end = found.end;
    const etAl = matchAt(ET_AL, text, end);
    if (etAl !== null) {
      end += etAl[0].length;
      break;
    }
    const separator = matchAt(SEPARATOR, text, end);
    if (separator === null || separator[0] === '') break;
    at = end + separator[0].length;
  }
  const group = authors.length === 0 ? null : matchAt(GROUP_BEHIND, text, end);
  const named = orders.at(-1) === 'bare' ? dropSentenceStop(authors) : authors;
  if (group !== null) {
    named.push({ literal: group[1] ?? '' });
    end += group[0].length;
  }
  const cut = /\.\s?$/.test(text.slice(0, end)) || matchAt(AFTER_NAMES, text, end) !== null;
  return cut ? { authors: named, end, givenFirst: orders[0] === 'given first' } : { authors: [], end: 0, givenFirst: false };
}
