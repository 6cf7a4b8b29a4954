// Which lines of a paper are its running text, and in which paragraphs; which are headings, captions, cells of tables.
import { findCaptions } from './find-captions.ts';
import { findFrontEnd } from './find-front-end.ts';
import { isNamedHeading, isNumberedHeading } from './headings.ts';
import type { TextLine } from './text-line.ts';

export interface Heading {
  title: string;
  line: TextLine;
}

export interface Arrangement {
  /** Lines before the abstract or the introduction: title, names, affiliations. */
  front: TextLine[];
  headings: Heading[];
  /** Running text, a heading being a paragraph of its own. */
  paragraphs: TextLine[][];
  captions: TextLine[][];
}

const STOP = /[.!?:;…]["”’')\]]*(?:[0-9０-９¹²³⁰⁴-⁹\s,，–⁻-]{0,12}[)）\]]?)$/;

/** Lines of a title. */
const MOST_TITLE = 4;

/** Sorts `lines` (page furniture and the reference list left out). */
export function arrangeLines(lines: readonly TextLine[]): Arrangement {
  const usualGap = findUsualGap(lines);
  const width = usualWidth(lines);
  const frontEnd = findFrontEnd(lines, width, usualGap);
  const arrangement: Arrangement = { front: lines.slice(0, frontEnd), headings: [], paragraphs: [], captions: [] };
  const captionAt = new Map(findCaptions(lines, usualGap).map((caption) => [caption.from, caption.to]));
  let open: TextLine[] | null = null;
  for (let index = frontEnd; index < lines.length; index++) {
    const line = lines[index] as TextLine;
    const to = captionAt.get(index);
    if (to !== undefined) {
      arrangement.captions.push(lines.slice(index, to));
      index = to - 1;
      continue;
    }
    if (line.cell) continue;
    if (isHeading(lines, index, open?.at(-1) ?? null, width)) {
      arrangement.headings.push({ title: line.words.replace(/\s+/g, ' ').replace(/[:.]$/, ''), line });
      arrangement.paragraphs.push([line]);
      open = null;
    } else if (!isFragment(lines, index, open?.at(-1) ?? null, width, usualGap)) {
      if (open === null || isParted(line, open, width, { isTitle: arrangement.paragraphs.length === 1, usualGap }))
        arrangement.paragraphs.push((open = []));
      open.push(line);
    }
  }
  return arrangement;
}

/** Empty lines between the lines of one paragraph: some extractors leave one behind every line, so that sentences go on across them. */
function findUsualGap(lines: readonly TextLine[]): number {
  if (!lines.some((line) => line.indent === null)) return 0;
  const parted = lines.filter((line) => line.gap > 0);
  const goOn = parted.filter((line) => /^\p{Ll}/u.test(line.words)).length;
  return parted.length > lines.length * 0.4 && goOn > parted.length * 0.2 ? 1 : 0;
}

/** The lines of a sentence that are set together are about as long as this. */
function usualWidth(lines: readonly TextLine[]): number {
  const widths = lines.map((line) => line.words.length).toSorted((a, b) => a - b);
  return Math.min(widths[Math.floor(widths.length * 0.75)] ?? 0, 120);
}

function isHeading(lines: readonly TextLine[], index: number, before: TextLine | null, width: number): boolean {
  const line = lines[index] as TextLine;
  const next = lines[index + 1];
  const afterStop = before === null || STOP.test(before.words);
  if (isNamedHeading(line.words)) return afterStop || line.gap > 0 || /^\p{Lu}/u.test(line.words);
  if (!afterStop || next === undefined || line.words.length > Math.max(width, 60)) return false;
  if (isNumberedHeading(line.words)) return line.gap > 0 || next.gap > 0 || line.words.length < width * 0.7;
  // A short line with a capital and no stop, between a sentence that ended and one that begins on a full line.
  const isTitle =
    /^\p{Lu}[\p{L}\s,:()'’/-]{3,80}$/u.test(line.words) && line.words.length < width * 0.75 && !/[,;:-]$/.test(line.words);
  return isTitle && next.words.length > width * 0.7 && /^\p{Lu}/u.test(next.words) && (line.gap > 0 || before !== null);
}

interface Parting {
  /** Whether nothing stands before the paragraph, so that a few lines without a stop are a title. */
  isTitle: boolean;
  usualGap: number;
}

/** Whether an empty line parts `line` from a title, a heading or a name that the paragraph `open` ends with. */
function isParted(line: TextLine, open: readonly TextLine[], width: number, { isTitle, usualGap }: Parting): boolean {
  const before = open.at(-1);
  if (before === undefined || line.gap <= usualGap || STOP.test(before.words)) return false;
  // A sentence that a page or a figure cuts breaks off on a full line, and mostly goes on with a small letter.
  if (!/^[^\p{L}]{0,3}\p{Lu}/u.test(line.words)) return false;
  return before.words.length < width * 0.7 || (isTitle && open.length <= MOST_TITLE);
}

/** Cells of tables, labels in figures and the like: short lines without a stop that do not go on from the line before. */
function isFragment(
  lines: readonly TextLine[],
  index: number,
  before: TextLine | null,
  width: number,
  usualGap: number,
): boolean {
  const line = lines[index] as TextLine;
  const previous = lines[index - 1];
  const next = lines[index + 1];
  const length = line.words.length;
  if (length > width * 0.55) return false;
  if (!/[\p{L}]{2}/u.test(line.words) && length < 8) return !goesOn(line, before, previous, usualGap);
  if (goesOn(line, before, previous, usualGap)) return false;
  if (STOP.test(line.words) && /\p{L}{3}/u.test(line.words) && length > 20) return false;
  const alone = line.gap > 0 || (previous !== undefined && previous.words.length < width * 0.55);
  const nextAlone = next === undefined || next.gap > 0 || next.words.length < width * 0.55;
  return alone && (nextAlone || before === null || STOP.test(before.words) || length < width * 0.3);
}

/** Whether the sentence that `before` left open is taken up by `line`. */
function goesOn(line: TextLine, before: TextLine | null, previous: TextLine | undefined, usualGap: number): boolean {
  if (before === null || before !== previous || line.gap > usualGap) return false;
  return !STOP.test(before.words);
}
