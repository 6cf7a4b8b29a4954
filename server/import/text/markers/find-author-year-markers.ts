// Citations by author and year: "(Okafor et al., 2010a,b; Lind and Aho 2011)", "Okafor (2010)", "Okafor y Lind (2010)".
// Led by the list: a year in the text is a citation if, right before it, stands the name that an entry of that year begins with.
import { type AuthorYearKey, agreeOnAuthors, readAuthorYearKey } from './author-year-key.ts';
import { foldName, type FoldedText, foldText } from './fold-names.ts';
import type { Marker } from './marker.ts';

const YEAR =
  /(?<![0-9\-–./])((?:1[6-9]|20)[0-9]{2})([a-z]?(?:\s?(?:,|;|&|and|-|–)\s?(?!p\.\s?[0-9])[a-z](?![\p{L}]))*)(?![0-9\p{L}])|(?<=[,(\s])(in press|forthcoming|n\.d\.|submitted|in preparation)(?=[\s,;)\]])/gu;
/** Letters before a year among which its names are looked for. */
const REACH = 160;
/** Entries of one year that are tried; only hostile lists have more. */
const MOST_OF_A_YEAR = 300;
/** What a word between the first name and the year may be. */
const BETWEEN =
  /^(?:et|al|la|and|y|e|und|in|colleagues|co-?workers|others|cols?|collaborators|inter|alia|eds?|see|also|(?:['’]s)|['’]|de|el|van|von|der|den|del|dos|da|do|\p{Lu}[\p{L}\p{M}'’`´-]*|(?:1[6-9]|20)[0-9]{2}[a-z]?|[a-z])$/u;
/** Behind a year and a semicolon, or a closed bracket, another citation begins. */
const PARTED = /[0-9]{4}[a-z]?\s*[;)].*\p{Lu}|\).*\(/u;

/** Where `text` cites `entries` by author and year, in order; citations side by side in one pair of brackets are one marker. */
export function findAuthorYearMarkers(text: string, entries: readonly { printed: string }[]): Marker[] {
  const byYear = new Map<string, AuthorYearKey[]>();
  for (const [index, entry] of entries.entries()) {
    const key = readAuthorYearKey(entry.printed, index);
    if (key === null) continue;
    for (const form of new Set([...key.years].flatMap((year) => [year, /^[0-9]/.test(year) ? year.slice(0, 4) : year]))) {
      const same = byYear.get(form) ?? [];
      if (same.length < MOST_OF_A_YEAR) same.push(key);
      byYear.set(form, same);
    }
  }
  if (byYear.size === 0) return [];
  const folded = foldText(text);
  const found: Marker[] = [];
  let near = 0; // place in the folded text, moved along with the years
  for (const year of text.matchAll(YEAR)) {
    while ((folded.at[near] as number) < year.index) near++;
    const marker = readYear(text, folded, near, year, byYear);
    if (marker !== null) found.push(marker);
  }
  return joinGroups(text, found);
}

function readYear(
  text: string,
  folded: FoldedText,
  near: number,
  year: RegExpExecArray,
  byYear: ReadonlyMap<string, AuthorYearKey[]>,
): Marker | null {
  const end = year.index + year[0].length;
  const digits = year[1] ?? year[3] ?? '';
  const letters = (year[2] ?? '').replace('and', ' ').match(/[a-z]/g) ?? [];
  const references: number[] = [];
  let start = year.index;
  for (const form of letters.length === 0 ? [digits] : letters.map((letter) => digits + letter)) {
    const match = findEntry(text, folded, near, byYear.get(form) ?? byYear.get(digits) ?? []);
    if (match === null) continue;
    if (!references.includes(match.index)) references.push(match.index);
    start = Math.min(start, match.start);
  }
  return references.length === 0 ? null : { start, end: closeBracket(text, start, end), references };
}

/** Of `candidates`, the entry whose name stands closest before `near`, with the most of its other authors named. */
function findEntry(
  text: string,
  folded: FoldedText,
  near: number,
  candidates: readonly AuthorYearKey[],
): { index: number; start: number } | null {
  const from = Math.max(0, near - REACH);
  const before = folded.text.slice(from, near);
  const year = folded.at[near] as number;
  let best: { index: number; start: number; score: number } | null = null;
  for (const key of candidates) {
    const place = lastWord(before, key.name) ?? lastWord(before, key.name.split(/[\s-]/)[0] as string);
    if (place === null) continue;
    const between = text.slice(folded.at[from + place.end], year);
    if (PARTED.test(between)) continue;
    const words = between.match(/[^\s,;.&()[\]]+/gu) ?? [];
    if (!words.every((word) => BETWEEN.test(word)) && !isNamedAlike(key, place.name, words)) continue;
    const score = place.start + 40 * agreeOnAuthors(between, key);
    if (best === null || score > best.score) best = { index: key.index, start: folded.at[from + place.start] as number, score };
  }
  return best;
}

/** Whether the entry goes on as the text does: "Institute of Medicine". */
const isNamedAlike = ({ authors }: AuthorYearKey, name: string, words: readonly string[]): boolean =>
  authors.includes(foldName([name, ...words].join(' ')));

/** The last place of `name` in `words` as a whole word, or at the head of a double name. */
function lastWord(words: string, name: string): { name: string; start: number; end: number } | null {
  if (name.length < 2) return null;
  for (let start = words.lastIndexOf(name); start !== -1; start = start === 0 ? -1 : words.lastIndexOf(name, start - 1)) {
    const end = start + name.length;
    if (!/[\p{L}-]/u.test(words[start - 1] ?? ' ') && !/\p{L}/u.test(words[end] ?? ' ')) return { name, start, end };
  }
  return null;
}

/** What may stand between a year and the end of its bracket: a page, or what becomes of the work. */
const REST = /^(?:[,:]\s?(?:pp?\.\s?)?[0-9–-]{1,9}|,\s(?:in press|forthcoming|submitted|in preparation))?[)\]]/;

/** Behind "Okafor (2010" the bracket closes; with a page in it (", p. 5)") too. */
function closeBracket(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  if (inside.split(/[([]/).length <= inside.split(/[)\]]/).length) return end;
  const rest = REST.exec(text.slice(end, end + 24));
  return end + (rest?.[0].length ?? 0);
}

/** Citations with nothing but a comma or a semicolon between them are one marker; the brackets around it belong to it. */
function joinGroups(text: string, markers: readonly Marker[]): Marker[] {
  const joined: Marker[] = [];
  for (const marker of markers) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, marker.start);
    // A second year of the same names begins at those names again: "Okafor et al., 2010, 2012".
    const inside = last !== undefined && marker.start <= last.end;
    if (last !== undefined && (inside || /^\s*[,;]\s*(?:and|see|y)?\s*$/.test(between.slice(0, 12)))) {
      for (const reference of marker.references) if (!last.references.includes(reference)) last.references.push(reference);
      last.end = Math.max(last.end, marker.end);
    } else joined.push({ ...marker, references: [...marker.references] });
  }
  return joined.map((marker) =>
    (text[marker.start - 1] === '(' && text[marker.end] === ')') || (text[marker.start - 1] === '[' && text[marker.end] === ']')
      ? { ...marker, start: marker.start - 1, end: marker.end + 1 }
      : marker,
  );
}
