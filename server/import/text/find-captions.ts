// Captions of figures and tables, which extractors leave in the middle of the sentences that run around them.
import { isNamedHeading } from './headings.ts';
import type { TextLine } from './text-line.ts';

/** "Fig. 1." or "Table 2: Results" at the beginning of a line; "Fig. 2 shows" is a sentence. */
const CAPTION =
  /^(?:supplementary\s+|suppl?\.\s+|extended data\s+)?(?:fig(?:ure|\.)?|table|tab\.|scheme|box|plate|chart|algorithm|figura|tabla|tabela|abbildung|abb\.)\s*[SA]?(?:[0-9]{1,3}[a-z]?|[IVX]{1,4})\s*(?:[.:|—–]\s*|\s+(?=["“(]?\p{Lu})|[\s]*\((?=[a-z0-9]\))|$)/iu;
const STRONG = /^[^.:|—–]{3,24}[.:|—–]/;
const STOP = /[.!?)"”]$/;
/** A line that what comes next belongs to: "… (see", "… shown in". */
const AWAITS = /(?:[([,]|\b(?:in|see|and|of|the|to|from|by|with|both|also|cf\.|e\.g\.))$/i;
const MOST_LINES = 18;

/**
 * Captions as stretches [from, to) of `lines`. A caption ends with a stop, where an empty line or the interrupted sentence
 * follows; `usualGap` is how many empty lines stand between the lines of one paragraph of this text.
 */
export function findCaptions(lines: readonly TextLine[], usualGap: number): { from: number; to: number }[] {
  const captions: { from: number; to: number }[] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!beginsCaption(lines, index, usualGap)) continue;
    const to = endOfCaption(lines, index, usualGap);
    captions.push({ from: index, to });
    index = to - 1;
  }
  return captions;
}

function beginsCaption(lines: readonly TextLine[], index: number, usualGap: number): boolean {
  const line = lines[index] as TextLine;
  if (!CAPTION.test(line.words)) return false;
  const before = lines[index - 1];
  if (before === undefined || before.page !== line.page) return true;
  if (AWAITS.test(before.words) && (line.gap <= usualGap || !STRONG.test(line.words))) return false;
  return (
    line.gap > usualGap ||
    STOP.test(before.words) ||
    (usualGap > 0 && line.gap > 0) ||
    (STRONG.test(line.words) && before.words.length < 30)
  );
}

function endOfCaption(lines: readonly TextLine[], from: number, usualGap: number): number {
  const first = lines[from] as TextLine;
  for (let index = from; index < Math.min(lines.length, from + MOST_LINES); index++) {
    const line = lines[index] as TextLine;
    const next = lines[index + 1];
    if (next === undefined || next.page !== first.page || isNamedHeading(next.words)) return index + 1;
    const stops = STOP.test(line.words) && !/\b(?:Fig|et al|vs|e\.g|i\.e)\.$/.test(line.words);
    const goesOn = /^\p{Ll}/u.test(next.words);
    if (stops && (next.gap > 0 || goesOn || CAPTION.test(next.words))) return index + 1;
    if (!stops && next.gap > Math.max(usualGap, 0) && !goesOn) return index + 1;
    if (line === first && CAPTION.exec(line.words)?.[0].trim() === line.words.trim() && next.gap > 0) return index + 1;
  }
  return Math.min(lines.length, from + MOST_LINES);
}
