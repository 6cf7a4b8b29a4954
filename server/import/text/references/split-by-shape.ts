// Where entries of a reference list without labels begin: what the line before ends like, what the line begins like, how the
// lines hang. Works for author-year lists and for lists whose labels were extracted apart from their entries.
import type { TextLine } from '../text-line.ts';
import { opensWithRepeat } from './repeated-authors.ts';

const YEAR = /(?:^|[^0-9])(?:1[6-9]|20)[0-9]{2}[a-z]?(?![0-9])|\bin press\b|\bn\.d\.|\bforthcoming\b/i;
/** What a family name may begin with, and go on in lower case: "van der", "d’", "’t". */
const PARTICLE =
  "(?:(?:[dD](?:[aeiou]s?|el|ella|er|en)|[vV](?:[ao]n|om)|te|ter|ten|zu[mr]?|[lL][ea]|el|al|af|av|bin|ibn|[Oo]’|[Ss]te?\\.)[\\s’'-]|[dDlL][’']|[’'][tT]\\s)";
/** "Okafor, J. R.", "Okafor JR,", "de Wit M,", "van der Berg, P", "J. R. Okafor", and the first of several with full given names. */
const FAMILY = `${PARTICLE}{0,3}\\p{Lu}[\\p{L}\\p{M}'’\`´-]+(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}'’\`´-]+){0,2}`;
const AUTHOR = new RegExp(
  `^[“"'*]?(?:${FAMILY},\\s?(?:\\p{Lu}[.\\p{M}]?[\\s.,;&-]|\\p{Lu}[\\p{Ll}\\p{M}]+[\\s.,;])|${FAMILY},\\s\\p{Lu}{1,4}(?:[,.;]|\\s(?:and|&)\\s|,?\\s(?:\\(|et al))|${FAMILY}\\s\\p{Lu}{1,4}(?:[,.:;]|\\s(?:and|&)\\s|,?\\s(?:\\(|et al))|(?:\\p{Lu}\\.[\\s-]?){1,4}${FAMILY}[,.\\s])`,
  'u',
);
/** A group or a title in the place of the author, with the year behind it. */
const GROUP_YEAR = /^\p{Lu}[^.()]{2,90}[.,]?\s\(?(?:1[6-9]|20)[0-9]{2}[a-z]?\)?(?:[.,:]|\s\p{Lu})/u;
const GROUP = /^\p{Lu}[\p{L}\p{M}]+(?:\s[\p{L}\p{M}&-]+){0,6}\.\s\p{Lu}/u;
/** "Chicago, IL: University …", "Curr. Biol. 17": a place or a journal, on a line of its own in the middle of an entry. */
const PLACE =
  /^(?:\p{Lu}[\p{L}.]*[\s,]+){0,4}\p{Lu}[\p{L}]+:\s|^(?:\p{Lu}\p{Ll}*\.?\s){1,5}[0-9]+[,:(]|^(?:In|Vol|Available|Retrieved|Doi|Accessed|Disponible|PMID|Epub)\b/u;
/** A journal and where in it: "J. Nat. Prod. 2012, 75", "AIDS Behav. 2015;19". Its first words may look like those of a name. */
const LOCATOR = /^(?:(?:\p{Lu}[\p{L}&-]*\.?|of|and|the|in|for|de|et)\s){1,10}(?:1[89]|20)[0-9]{2}[,;:]\s?(?:[0-9(]|Suppl)/u;
const ENDS_ENTRY = /(?:[.)\]>0-9”"]|\S*[0-9]\S*[./][\w.-]+|https?:\S+|[a-z]\/)$/i;
const GOES_ON =
  /(?:[,;:&–-]|\b(?:and|in|of|the|for|with|by|from|to|on|at|vol\.|no\.|pp\.|p\.|n\.|v\.|eds?\.|In:|doi:|Doi:|\p{Lu}\.))$/u;

/** A line that can open an entry: all but those that begin in the middle of one. */
const OPENS = new RegExp(`^(?:[\\p{Lu}\\p{Lo}“"'*]|${PARTICLE}{1,3}\\p{Lu})`, 'u');
/** Of lines, or of stretches between empty lines, as many must look like entries for each of them to be taken for one. */
const MOSTLY = 0.8;
const LEAST_PARTS = 3;

/** How many lines behind a first line its year must have come. */
const YEAR_WITHIN = 7;

/** Places in `lines` at which entries begin; `forced` are known to. The first line always does. */
export function splitByShape(lines: readonly TextLine[], forced: ReadonlySet<number> = new Set()): number[] {
  const setting = { hanging: findHangingIndent(lines), width: usualWidth(lines), parts: findParts(lines) };
  const starts: number[] = [];
  let begun = 0;
  let hasYear = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const first = before === undefined || forced.has(index);
    if (first || setting.parts.has(index) || (hasYear && beginsEntry(lines, index, before, { ...setting, begun }))) {
      starts.push(index);
      begun = index;
      hasYear = false;
    }
    hasYear ||= YEAR.test(line.words);
  }
  return starts;
}

interface Setting {
  hanging: number | null;
  width: number;
  /** Where entries are known to begin. */
  parts: ReadonlySet<number>;
  /** Where the entry before begins. */
  begun: number;
}

function beginsEntry(lines: readonly TextLine[], index: number, before: TextLine, setting: Setting): boolean {
  const line = lines[index] as TextLine;
  const goesOn = GOES_ON.test(before.words.slice(-12));
  if (setting.hanging !== null && line.indent !== null) return line.indent < setting.hanging && !goesOn;
  const head = headOf(lines, index, setting.parts);
  if (!YEAR.test(head)) return false;
  if (opensWithRepeat(line.words)) return true;
  if (!OPENS.test(line.words) || LOCATOR.test(head)) return false;
  const endsShort = before.words.length < setting.width * 0.85;
  // Places of publishers bear no stop, but few lines end short in the middle of an entry.
  if (!ENDS_ENTRY.test(before.words)) return endsShort && !goesOn && AUTHOR.test(head);
  if (AUTHOR.test(head)) return !goesOn || (endsShort && index - setting.begun > 1);
  if (goesOn || PLACE.test(head)) return false;
  if (GROUP_YEAR.test(head)) return true;
  return (endsShort || line.gap > 0) && isDueGroup(head, headOf(lines, setting.begun));
}

/** Surely the end of an entry: pages, identifiers, what journals put behind them. */
const SURE_END = /(?:PMID:?\s?[0-9]{4,9}\.?|\[(?:CrossRef|PubMed|Google Scholar)\]|\bdoi\S{6,}|[0-9][–-][0-9]+\.)$/i;
/** In the middle of names. */
const AMID_NAMES = /(?:[;&]|\b(?:and|et|In))$/;

/**
 * How well an entry could begin at a line, where it is known that one more does: null if not at all.
 * @param width of the lines of the list, as `usualWidth` has it
 */
export function rateStart(lines: readonly TextLine[], index: number, width: number): number | null {
  const [before, line] = [lines[index - 1], lines[index]];
  if (before === undefined || line === undefined || !OPENS.test(line.words)) return null;
  const head = headOf(lines, index);
  const end = before.words.slice(-60);
  if (!YEAR.test(head) || LOCATOR.test(head) || AMID_NAMES.test(end)) return null;
  const behind = SURE_END.test(end) ? 3 : GOES_ON.test(end) ? -1 : ENDS_ENTRY.test(end) ? 1 : 0;
  const named = AUTHOR.test(head) ? 2 : GROUP_YEAR.test(head) ? 1 : 0;
  const placed = PLACE.test(head) ? -2 : 0;
  return behind + named + placed + (before.words.length < width * 0.85 ? 1 : 0) + (line.gap > 0 ? 1 : 0);
}

/** Names of groups look like any other words; in an alphabetical list they stand where their letter is due. */
function isDueGroup(head: string, before: string): boolean {
  const letters = head.toLowerCase().charCodeAt(0) - before.toLowerCase().charCodeAt(0);
  return GROUP.test(head) && letters >= 0 && letters < 4;
}

/**
 * Where the parts of a list begin that are an entry each, whatever the one before ends with: its lines, or the stretches between its
 * empty lines; empty where a list is not set so. What does not look like an entry belongs to the part before it.
 */
function findParts(lines: readonly TextLine[]): ReadonlySet<number> {
  const places = lines.map((_, index) => index);
  // A page ends where it must, in the middle of an entry, too.
  const stretches = places.filter(
    (index) => index === 0 || ((lines[index]?.gap ?? 0) > 0 && lines[index - 1]?.page === lines[index]?.page),
  );
  for (const starts of [places, stretches]) {
    const entries = starts.filter((start, at) => isWholeEntry(lines.slice(start, starts[at + 1] ?? lines.length)));
    if (entries.length >= LEAST_PARTS && entries.length > starts.length * MOSTLY) return new Set(entries);
  }
  return new Set();
}

/** Whether lines alone hold what an entry begins with, and its year. */
function isWholeEntry(lines: readonly TextLine[]): boolean {
  const head = headOf(lines, 0);
  if (!YEAR.test(head) || LOCATOR.test(head)) return false;
  return opensWithRepeat(head) || AUTHOR.test(head) || (GROUP_YEAR.test(head) && !PLACE.test(head));
}

/** The first lines of an entry as one, white space collapsed; what `ends` holds belongs to the next. */
function headOf(lines: readonly TextLine[], index: number, ends: ReadonlySet<number> = new Set()): string {
  const near = lines.slice(index, index + YEAR_WITHIN);
  const end = near.findIndex((_, at) => at > 0 && ends.has(index + at));
  const head = (end === -1 ? near : near.slice(0, end)).map((line) => line.words);
  return head.join(' ').slice(0, 800).replace(/\s+/g, ' ');
}

/** The indent, in em, that parts first lines from lines that hang; null if the layout does not say or no line hangs. */
function findHangingIndent(lines: readonly TextLine[]): number | null {
  const hanging = lines.filter((line) => line.indent !== null && line.indent > 0.6).length;
  const flush = lines.filter((line) => line.indent !== null && line.indent <= 0.6);
  if (hanging < lines.length * 0.25 || flush.length < 2) return null;
  const like = flush.filter((line) => AUTHOR.test(line.words) || GROUP_YEAR.test(line.words)).length;
  return like > flush.length * 0.6 ? 0.6 : null;
}

/** Letters of a full line of the list. */
export function usualWidth(lines: readonly TextLine[]): number {
  const widths = lines.map((line) => line.words.length).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.8)] ?? 0;
}
