// What an entry of an author-year list is cited by: the name it begins with, its years, its other authors.
import { foldName } from './fold-names.ts';

export interface AuthorYearKey {
  /** Place of the entry in its list, counted from 0. */
  index: number;
  /** Family name of the first author, folded. */
  name: string;
  /** First initial of the first author, folded; null where none is printed. */
  initial: string | null;
  /** Years of the entry, with their letters. */
  years: ReadonlySet<string>;
  /** The folded words before its year: its authors. */
  authors: string;
}

const FIRST_NAME =
  /^[“"'*\s]*((?:['’]t\s|d['’]|Ó\s|(?:d[aeiou]s?|del|van|von|der|den|ter|ten|le|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’`´-]+)/u;
const GIVEN_FIRST = /^(?:\p{Lu}\.[\s-]{0,2}){1,4}((?:(?:de|van|von|der|den|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’`´-]+)/u;
const YEARS = /(?<![0-9])((?:1[6-9]|20)[0-9]{2}[a-z]?)(?![0-9\p{L}])|\b(in press|forthcoming|n\.d\.|submitted|in preparation)/gu;
const LONGEST = 3_000;

/** The key of an entry as printed, its label left out; null if it begins with no name. */
export function readAuthorYearKey(entry: string, index: number): AuthorYearKey | null {
  const printed = entry.slice(0, LONGEST);
  const given = GIVEN_FIRST.exec(printed);
  const first = given ?? FIRST_NAME.exec(printed);
  const name = first?.[1];
  if (first === null || name === undefined) return null;
  const years = new Set([...printed.matchAll(YEARS)].map((year) => (year[1] ?? year[2]) as string));
  const firstYear = printed.search(/(?:1[6-9]|20)[0-9]{2}/);
  return {
    index,
    name: foldName(name),
    initial: given === null ? readInitial(printed.slice(first[0].length)) : foldName(printed.slice(0, 1)),
    years,
    authors: foldName(printed.slice(0, firstYear === -1 ? 200 : Math.min(firstYear, 400))),
  };
}

/** "X." in ", X. Y.", "X" in " XY, 2018"; null where a name is written out. */
function readInitial(behind: string): string | null {
  const initial = /^,?\s?(\p{Lu})(?:\p{Lu}{0,2}|(?:[.-]{0,2}\s?\p{Lu}){0,3})(?=[.,;:)\s]|$)/u.exec(behind)?.[1];
  return initial === undefined ? null : foldName(initial);
}

/** How well the words between first author and year agree with the entry's other authors: -3 to 2. */
export function agreeOnAuthors(between: string, key: AuthorYearKey): number {
  const own = readInitial(between);
  // Two of one name are told apart by their initials.
  if (own !== null && key.initial !== null && own !== key.initial) return -3;
  return agreeOnOthers(between, key);
}

function agreeOnOthers(between: string, { authors }: AuthorYearKey): number {
  const several = /;|&|\band\b|\bund\b|,.*,.*,/.test(authors);
  if (/\bet\s+(?:al|la)\b|\bcolleagues\b|\bco-?workers\b|\bcols?\b/i.test(between))
    return several || authors.includes('et al') ? 2 : 0;
  const names =
    foldName(between)
      .match(/\p{L}{3,}/gu)
      ?.filter((word) => word !== 'and' && word !== 'und') ?? [];
  if (names.length === 0) return several ? -1 : 1;
  const missing = names.filter((name) => !authors.includes(name)).length;
  // Of entries that fit, the one with the fewest authors left unnamed.
  const unnamed = Math.max(0, (authors.match(/\p{L}{3,}/gu)?.length ?? 0) - names.length - 1);
  return missing === 0 ? 2 - Math.min(unnamed, 8) / 10 : (-3 * missing) / names.length;
}
