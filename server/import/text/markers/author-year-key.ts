// What an entry of an author-year list is cited by: the name it begins with, its years, its other authors.
import { foldName } from './fold-names.ts';

export interface AuthorYearKey {
  /** Place of the entry in its list, counted from 0. */
  index: number;
  /** Family name of the first author, folded. */
  name: string;
  /** Years of the entry, with their letters. */
  years: ReadonlySet<string>;
  /** The folded words before its year: its authors. */
  authors: string;
}

const FIRST_NAME = /^[“"'*\s]*((?:(?:d[aeiou]s?|del|van|von|der|den|ter|ten|le|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’`´-]+)/u;
const GIVEN_FIRST = /^(?:\p{Lu}\.[\s-]{0,2}){1,4}((?:(?:de|van|von|der|den|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’`´-]+)/u;
const YEARS = /(?<![0-9])((?:1[6-9]|20)[0-9]{2}[a-z]?)(?![0-9\p{L}])|\b(in press|forthcoming|n\.d\.|submitted|in preparation)/gu;
const LONGEST = 3_000;

/** The key of an entry as printed, its label left out; null if it begins with no name. */
export function readAuthorYearKey(entry: string, index: number): AuthorYearKey | null {
  const printed = entry.slice(0, LONGEST);
  const name = (GIVEN_FIRST.exec(printed) ?? FIRST_NAME.exec(printed))?.[1];
  if (name === undefined) return null;
  const years = new Set([...printed.matchAll(YEARS)].map((year) => (year[1] ?? year[2]) as string));
  const firstYear = printed.search(/(?:1[6-9]|20)[0-9]{2}/);
  return {
    index,
    name: foldName(name),
    years,
    authors: foldName(printed.slice(0, firstYear === -1 ? 200 : Math.min(firstYear, 400))),
  };
}

/** How well the words between first author and year agree with the entry's other authors: -3 to 2. */
export function agreeOnAuthors(between: string, { authors }: AuthorYearKey): number {
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
