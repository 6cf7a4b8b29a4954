// Citations by author and year: "(Okafor et al., 2010a,b; Lind and Aho 2011)", "Okafor (2010)", "Okafor y Lind (2010)".
// Led by the list: a year in the text is a citation if, right before it, stands the name that an entry of that year begins with.
import type { Marker } from './marker.ts';

/** An entry of the list: its printed words, label left out. */
export interface DatedEntry {
  printed: string;
}

const YEAR = /(?<![0-9\-–./])((?:1[6-9]|20)[0-9]{2})([a-z]?(?:\s?(?:,|;|&|and|-|–)\s?[a-z](?![\p{L}]))*)(?![0-9\p{L}])|(?<=[,(\s])(in press|forthcoming|n\.d\.|submitted|in preparation)(?=[\s,;)\]])/gu;
/** Letters before a year among which its names are looked for. */
const REACH = 160;
/** What may stand between the names and the year. */
const BETWEEN =
  /^(?:['’]s?)?(?:[\s,;.&()[\]]|\bet\s+al\b|\bet\s+la\b|\band\s+(?:colleagues|co-?workers|others)\b|\band\b|\by\b|\be\b|\bund\b|\bet\b|\bin\b|\bcols?\b|\bcollaborators\b|\binter\s+alia\b|\p{Lu}[\p{L}\p{M}'’`´.-]*|\b(?:de|la|el|van|von|der|den|del|dos|da|do)\b|[0-9]{4}[a-z]?(?=[,;\s]))*$/u;
const FIRST_NAME = /^[“"'*\s]*((?:(?:d[aeiou]s?|del|van|von|der|den|ter|ten|le|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’`´-]+)/u;
const GIVEN_FIRST = /^(?:\p{Lu}\.?[\s-]{0,2}){1,4}((?:(?:de|van|von|der|den|la)\s){0,2}\p{Lu}[\p{L}\p{M}'’`´-]+)/u;

/** Letters without marks and in lower case, one for one as far as that goes. */
const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\p{M}´`’'ˇ˘¨]/gu, '')
    .replaceAll('ﬁ', 'fi')
    .replaceAll('ﬂ', 'fl')
    .replaceAll('ø', 'o')
    .replaceAll('ł', 'l')
    .toLowerCase();

interface Key {
  /** Family name of the first author, folded; its first part alone where it is a double name. */
  name: string;
  years: ReadonlySet<string>;
  /** The folded words before the year: the other authors. */
  head: string;
}

function readKey({ printed }: DatedEntry): Key | null {
  const name = (GIVEN_FIRST.exec(printed) ?? FIRST_NAME.exec(printed))?.[1];
  if (name === undefined) return null;
  const years = [...printed.matchAll(/(?<![0-9])((?:1[6-9]|20)[0-9]{2}[a-z]?)(?![0-9\p{L}])|\b(in press|forthcoming|n\.d\.|submitted|in preparation)/gu)].map(
    (year) => (year[1] ?? year[2]) as string,
  );
  const head = fold(printed.slice(0, Math.min(200, printed.search(/(?:1[6-9]|20)[0-9]{2}/) >>> 0)));
  return { name: fold(name), years: new Set(years), head };
}

/** Where `text` cites `entries` by author and year, in order; citations side by side in one pair of brackets are one marker. */
export function findAuthorYearMarkers(text: string, entries: readonly DatedEntry[]): Marker[] {
  const byYear = new Map<string, { key: Key; index: number }[]>();
  for (const [index, entry] of entries.entries()) {
    const key = readKey(entry);
    for (const year of key?.years ?? []) {
      for (const form of new Set([year, year.slice(0, 4)])) {
        const same = byYear.get(form) ?? [];
        if (key !== null) byYear.set(form, [...same, { key, index }]);
      }
    }
  }
  const found: Marker[] = [];
  for (const year of text.matchAll(YEAR)) {
    const marker = readYear(text, year, byYear, found.at(-1));
    if (marker !== null) found.push(marker);
  }
  return joinGroups(text, found);
}

type Dated = ReadonlyMap<string, readonly { key: Key; index: number }[]>;

function readYear(text: string, year: RegExpExecArray, byYear: Dated, last: Marker | undefined): Marker | null {
  const end = year.index + year[0].length;
  const digits = year[1] ?? (year[3] as string);
  const letters = (year[2] ?? '').match(/[a-z](?![a-z])/g)?.filter((letter) => letter !== 'and') ?? [];
  const from = Math.max(0, year.index - REACH, last === undefined ? 0 : 0);
  const before = text.slice(from, year.index);
  const references: number[] = [];
  let start = year.index;
  for (const form of letters.length === 0 ? [digits] : letters.map((letter) => digits + letter)) {
    const match = findEntry(before, byYear.get(form) ?? [], byYear.get(digits) ?? []);
    if (match === null) continue;
    if (!references.includes(match.index)) references.push(match.index);
    start = Math.min(start, from + match.at);
  }
  return references.length === 0 ? null : { start, end: closeBracket(text, start, end), references };
}

/** The entry whose name stands closest before the year, with the most of its other authors named. */
function findEntry(before: string, dated: Dated extends ReadonlyMap<string, infer V> ? V : never, undated: typeof dated): { index: number; at: number } | null {
  const candidates = dated.length > 0 ? dated : undated;
  if (candidates.length === 0) return null;
  const { folded, at } = foldWithMap(before);
  let best: { index: number; at: number; score: number } | null = null;
  for (const { key, index } of candidates) {
    const place = lastWord(folded, key.name) ?? lastWord(folded, key.name.split(/[\s-]/)[0] as string);
    if (place === null) continue;
    const original = at[place.start] as number;
    const between = before.slice(at[place.end] as number);
    // "Okafor 2010; Lind 2010": behind a semicolon another citation begins, unless names themselves are parted by semicolons.
    if (!BETWEEN.test(between) || /[0-9]{4}[a-z]?\s*[;)].*\p{Lu}/u.test(between)) continue;
    const score = place.start + 40 * agreement(between, key);
    if (best === null || score > best.score) best = { index, at: original, score };
  }
  return best;
}

/** How well the names between first author and year agree with the entry: -3 to 2. */
function agreement(between: string, key: Key): number {
  const others = fold(between).match(/\p{L}{3,}/gu)?.filter((word) => word !== 'and' && word !== 'und') ?? [];
  if (/\bet\s+(?:al|la)\b/i.test(between)) return /(?:,|;|&|\band\b).*(?:,|;|&|\band\b)/.test(key.head) || key.head.includes('et al') ? 2 : 0;
  const names = others.filter((word) => !/^[0-9]/.test(word));
  if (names.length === 0) return /&|\band\b|;/.test(key.head) ? -1 : 1;
  const missing = names.filter((name) => !key.head.includes(name)).length;
  return missing === 0 ? 2 : -3 * (missing / names.length);
}

/** `folded` with, for each of its letters, the place in the original it comes from (and one more for its end). */
function foldWithMap(words: string): { folded: string; at: number[] } {
  let folded = '';
  const at: number[] = [];
  for (let index = 0; index < words.length; index++) {
    const letters = fold(words[index] as string);
    for (let copy = 0; copy < letters.length; copy++) at.push(index);
    folded += letters;
  }
  at.push(words.length);
  return { folded, at };
}

/** The last place of `name` in `folded` as a whole word, or at the head of a double name. */
function lastWord(folded: string, name: string): { start: number; end: number } | null {
  if (name.length < 2) return null;
  for (let start = folded.lastIndexOf(name); start !== -1; start = start === 0 ? -1 : folded.lastIndexOf(name, start - 1)) {
    const end = start + name.length;
    if (!/[\p{L}-]/u.test(folded[start - 1] ?? ' ') && !/\p{L}/u.test(folded[end] ?? ' ')) return { start, end };
  }
  return null;
}

/** Behind "Okafor (2010" the bracket closes; with a page in it (", p. 5)") too. */
function closeBracket(text: string, start: number, end: number): number {
  const inside = text.slice(start, end);
  if (inside.split('(').length <= inside.split(')').length) return end;
  const rest = /^(?:[,:]\s?(?:pp?\.\s?)?[0-9–-]{1,9})?\)/.exec(text.slice(end, end + 20));
  return end + (rest?.[0].length ?? 0);
}

/** Citations with nothing but a comma or a semicolon between them are one marker; the brackets around it belong to it. */
function joinGroups(text: string, markers: readonly Marker[]): Marker[] {
  const joined: Marker[] = [];
  for (const marker of markers) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, marker.start);
    // A year of the same names begins at those names again: "Okafor et al., 2010, 2012".
    const inside = last !== undefined && marker.start <= last.end;
    if (last !== undefined && (inside || (between.length < 12 && /^\s*[,;]\s*(?:and|see|y)?\s*$/.test(between)))) {
      for (const reference of marker.references) if (!last.references.includes(reference)) last.references.push(reference);
      last.end = Math.max(last.end, marker.end);
    } else joined.push({ ...marker, references: [...marker.references] });
  }
  return joined.map((marker) => (text[marker.start - 1] === '(' && text[marker.end] === ')' ? { ...marker, start: marker.start - 1, end: marker.end + 1 } : marker));
}
