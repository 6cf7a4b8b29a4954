// Where entries of a reference list without labels begin: what the line before ends like, what the line begins like, how the
// lines hang. Works for author-year lists and for lists whose labels were extracted apart from their entries.
import type { TextLine } from '../text-line.ts';

const YEAR = /(?:^|[^0-9])(?:1[6-9]|20)[0-9]{2}[a-z]?(?![0-9])|\bin press\b|\bn\.d\.|\bforthcoming\b/i;
/** "Okafor, J. R.", "Okafor JR,", "de Wit M,", "van der Berg, P", "J. R. Okafor", and the first of several with full given names. */
const FAMILY =
  "(?:(?:[dD](?:[aeiou]s?|el|ella|er|en)|[vV][ao]n|ter|ten|[lL][ea]|el|al|[Oo]’)[\\s’'-]){0,3}\\p{Lu}[\\p{L}\\p{M}'’`´-]+(?:[\\s-]\\p{Lu}[\\p{L}\\p{M}'’`´-]+){0,2}";
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
const ENDS_ENTRY = /(?:[.)\]>0-9”"]|\S*[0-9]\S*[./][\w.-]+|https?:\S+|[a-z]\/)$/i;
const GOES_ON = /(?:[,;:&–-]|\b(?:and|in|of|the|for|with|vol\.|no\.|pp\.|p\.|n\.|v\.|eds?\.|In:|doi:|Doi:|\p{Lu}\.))$/u;

/** How many lines behind a first line its year must have come. */
const YEAR_WITHIN = 7;

/**
 * Places in `lines` at which entries begin; `forced` are known to. The first line always does.
 * @param eager whether any line with a capital behind a short line that ends an entry begins one
 */
export function splitByShape(lines: readonly TextLine[], forced: ReadonlySet<number> = new Set(), eager = false): number[] {
  const hanging = findHangingIndent(lines);
  const width = usualWidth(lines);
  const starts: number[] = [];
  let begun = 0;
  let hasYear = false;
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const first = before === undefined || forced.has(index);
    if (first || (hasYear && beginsEntry(lines, index, before, { hanging, width, begun, eager }))) {
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
  /** Where the entry before begins. */
  begun: number;
  eager: boolean;
}

function beginsEntry(
  lines: readonly TextLine[],
  index: number,
  before: TextLine,
  { hanging, width, begun, eager }: Setting,
): boolean {
  const line = lines[index] as TextLine;
  if (hanging !== null && line.indent !== null) return line.indent < hanging && !GOES_ON.test(before.words.slice(-12));
  if (
    !ENDS_ENTRY.test(before.words) ||
    !/^(?:[\p{Lu}\p{Lo}“"'*]|(?:d[aeiou]s?|del|van|von|der|den|el|al)\s\p{Lu})/u.test(line.words)
  )
    return false;
  const head = headOf(lines, index);
  if (!YEAR.test(head)) return false;
  const endsShort = before.words.length < width * 0.85;
  if (AUTHOR.test(head)) return !GOES_ON.test(before.words.slice(-12)) || (endsShort && index - begun > 1);
  if (GOES_ON.test(before.words.slice(-12)) || PLACE.test(head)) return false;
  if (GROUP_YEAR.test(head) || (eager && endsShort)) return true;
  // Names of groups look like any other words; in an alphabetical list they stand where their letter is due.
  const letters = head.toLowerCase().charCodeAt(0) - headOf(lines, begun).toLowerCase().charCodeAt(0);
  return (endsShort || line.gap > 0) && GROUP.test(head) && letters >= 0 && letters < 4;
}

/** The first lines of an entry as one, white space collapsed. */
function headOf(lines: readonly TextLine[], index: number): string {
  const head = lines.slice(index, index + YEAR_WITHIN).map((line) => line.words);
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

function usualWidth(lines: readonly TextLine[]): number {
  const widths = lines.map((line) => line.words.length).toSorted((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.8)] ?? 0;
}
