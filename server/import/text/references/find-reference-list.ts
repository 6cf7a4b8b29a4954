// The reference list of a paper: where it begins and ends, and which lines make up each of its entries.
import { isNamedHeading, isReferencesHeading } from '../headings.ts';
import type { TextLine } from '../text-line.ts';
import { countStarts } from './count-starts.ts';
import { type LabelledLine, findLabelRuns } from './find-label-runs.ts';
import { splitByShape } from './split-by-shape.ts';

export interface ListEntry {
  /** Label as printed, without brackets and in plain digits; null where entries bear none. */
  label: string | null;
  lines: TextLine[];
  /** Letters of the first line that its label takes. */
  labelWidth: number;
}

export interface ReferenceList {
  /** Place in the lines handed in at which the list begins, its heading included. */
  first: number;
  /** Places of all its lines; columns extracted out of order may leave some far from the others. */
  taken: ReadonlySet<number>;
  entries: ListEntry[];
}

const YEAR = /(?:1[6-9]|20)[0-9]{2}/;
/** What often stands behind a list, run in or without a heading of its own. */
const AFTER_LIST =
  /^(?:conflicts? of interest|competing interests|received:?\s|copyright\b|©|this (?:article|work|is an open)|citation:|(?:to |please )?cite\s(?:as|this)\b|to cite:|correspondence|address (?:for|correspondence)|edited by|reviewed by|how to cite|publisher[’']s note|submit your|appendix\b|supplementary|acknowledge?ments?\b|author contributions|figure\s[0-9]|fig\.\s[0-9]|table\s[0-9]|\*{3,})/i;
const LONGEST_LAST_ENTRY = 12;
/** Lines that may end a list; of more, which only a hostile text has, none does. */
const MOST_ENDS = 20;
const FULL_WIDTH = /[！-～]/g;
const plain = (words: string): string => words.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/** The list under the last heading that is followed by entries; failing that, the last numbered list whose entries bear years. */
export function findReferenceList(lines: readonly TextLine[]): ReferenceList | null {
  const headings = lines.flatMap((line, index) => (isReferencesHeading(plain(line.words)) ? [index] : [])).slice(-8);
  for (const heading of headings.toReversed()) {
    const list = readList(lines, heading + 1, heading);
    if (list !== null) return list;
  }
  return findByShape(lines);
}

function readList(lines: readonly TextLine[], from: number, first: number): ReferenceList | null {
  const to = findEnd(lines, from);
  const rest = lines.slice(from, to);
  if (rest.length === 0) return null;
  const labels = findLabelRuns(rest.map((line) => plain(line.words)));
  const bare = labels.filter((label) => label.width >= plain((rest[label.line] as TextLine).words).length);
  const taken = new Set(Array.from({ length: to - first }, (_, index) => first + index));
  if (labels.length < 2 || (bare.length > 1 && !standBefore(labels, bare, rest))) {
    const entries = labels.length < 2 ? shapedEntries(rest) : looseEntries(rest, labels);
    return hasYears(entries) ? { first, taken, entries } : null;
  }
  const strays = labels.some((label) => label.number === labels.length + 1)
    ? []
    : findStrays(lines.slice(0, first), labels.length + 1);
  const places = new Map(lines.map((line, index) => [line, index]));
  for (const line of strays.flatMap((entry) => entry.lines)) taken.add(places.get(line) ?? first);
  const entries = [...labelledEntries(rest, labels), ...strays];
  return hasYears(entries) ? { first, taken, entries } : null;
}

/** Whether labels that have lines of their own stand before their entries each, and not before or behind all of them. */
function standBefore(labels: readonly LabelledLine[], bare: readonly LabelledLine[], lines: readonly TextLine[]): boolean {
  const own = new Set(bare.map(({ line }) => line));
  const alone = bare.filter(({ line }) => own.has(line + 1) || line + 1 === lines.length).length;
  const dated = labels.filter(({ line }, index) =>
    lines.slice(line, labels[index + 1]?.line ?? lines.length).some(({ words }) => YEAR.test(words)),
  ).length;
  return alone <= bare.length * 0.1 && dated > labels.length * 0.8;
}

const hasYears = (entries: readonly ListEntry[]): boolean =>
  entries.some((entry) => entry.lines.some((line) => YEAR.test(line.words)));

/** Entries from number `from` on that were extracted before the heading of their list. */
function findStrays(before: readonly TextLine[], from: number): ListEntry[] {
  const labels = findLabelRuns(
    before.map((line) => plain(line.words)),
    from,
  );
  const entries = labels[0]?.number === from && labels.length > 1 ? labelledEntries(before, labels) : [];
  const dated = entries.filter((entry) => entry.lines.some((line) => YEAR.test(line.words))).length;
  return dated > entries.length * 0.8 ? entries : [];
}

/** A heading ends the list, unless more than half of the labels come behind it (columns extracted out of order). */
function findEnd(lines: readonly TextLine[], from: number): number {
  let tries = 0;
  for (let index = from + 1; index < lines.length && tries < MOST_ENDS; index++) {
    const words = (lines[index] as TextLine).words;
    if (!isNamedHeading(words) && !AFTER_LIST.test(words)) continue;
    tries++;
    const labels = findLabelRuns(lines.slice(from, index).map((line) => plain(line.words)));
    const rest = lines.slice(index, index + 400).map((line) => plain(line.words));
    const dated = rest.filter((line) => /^[[(]?[0-9]{1,3}[\]).]/.test(line) && YEAR.test(line)).length;
    const last = labels.reduce((most, { number }) => Math.max(most, number), 0);
    const behind = Math.max(dated, last > 0 ? findLabelRuns(rest, last + 1).length : 0);
    if (labels.length >= behind) return index;
  }
  return lines.length;
}

function labelledEntries(lines: readonly TextLine[], labels: readonly LabelledLine[]): ListEntry[] {
  const wholes = labels.map((label, index) => lines.slice(label.line, labels[index + 1]?.line ?? lines.length));
  const usualGap = usualGapOf(wholes);
  const entries = labels.map((label, index) => {
    const own = wholes[index] ?? [];
    return {
      label: String(label.number),
      lines: index + 1 === labels.length || own.length > LONGEST_LAST_ENTRY * 2 ? cutLast(own, usualGap) : own,
      labelWidth: label.width,
    };
  });
  // Columns may have been extracted out of order.
  return entries.toSorted((a, b) => Number(a.label) - Number(b.label));
}

/** Empty lines within an entry: some extractors leave one behind every line. The last entry is not asked, as it may hold what follows. */
function usualGapOf(entries: readonly (readonly TextLine[])[]): number {
  const inside = entries.slice(0, -1).flatMap((lines) => lines.slice(1));
  return inside.filter((line) => line.gap > 0).length > inside.length / 2 ? 1 : 0;
}

/** The last entry ends where the others would have: with a stop before an empty line, or after so many lines. */
function cutLast(lines: readonly TextLine[], usualGap: number): TextLine[] {
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const so = lines.slice(0, index + 1);
    if (index + 1 >= LONGEST_LAST_ENTRY) return so;
    if (next !== undefined && next.gap > usualGap && /[.0-9)\]]$/.test(line.words) && so.some((own) => YEAR.test(own.words)))
      return so;
    if (next !== undefined && next.page > line.page + 1) return so;
  }
  return [...lines];
}

function shapedEntries(lines: readonly TextLine[]): ListEntry[] {
  const starts = splitByShape(lines);
  const wholes = starts.map((start, index) => lines.slice(start, starts[index + 1] ?? lines.length));
  const usualGap = usualGapOf(wholes);
  return wholes.map((own, index) => ({
    label: null,
    lines: index + 1 === wholes.length ? cutLast(own, usualGap) : own,
    labelWidth: 0,
  }));
}

/** Labels that were extracted apart from their entries: the entries are told by their shape and numbered in order. */
function looseEntries(lines: readonly TextLine[], labels: readonly LabelledLine[]): ListEntry[] {
  const byLine = new Map(labels.map((label) => [label.line, label]));
  const kept: TextLine[] = [];
  const numbers = new Map<number, number>();
  const widthOf = new Map<TextLine, number>();
  for (const [index, line] of lines.entries()) {
    const label = byLine.get(index);
    const width = label?.width;
    if (width !== undefined && width >= line.words.length) continue;
    if (/^\[?[0-9]{1,3}[\].)]*$/.test(plain(line.words))) continue;
    if (label !== undefined) {
      numbers.set(kept.length, label.number);
      widthOf.set(line, label.width);
    }
    kept.push(line);
  }
  const wanted = labels.reduce((most, { number }) => Math.max(most, number), 0);
  const starts = countStarts(kept, numbers, wanted);
  return starts.map((start, index) => {
    const own = kept.slice(start, starts[index + 1] ?? kept.length);
    return { label: String(index + 1), lines: own, labelWidth: widthOf.get(own[0] as TextLine) ?? 0 };
  });
}

/** Without a heading: a numbered list in the second half of the text, most of whose entries bear a year. */
function findByShape(lines: readonly TextLine[]): ReferenceList | null {
  const from = Math.floor(lines.length * 0.3);
  const tail = lines.slice(from);
  const labels = findLabelRuns(tail.map((line) => plain(line.words)));
  const first = labels.find((label) => label.number === 1)?.line;
  if (first === undefined || labels.length < 3) return null;
  const list = readList(lines, from + Math.min(first, labels[0]?.line ?? first), from + first);
  const dated = list?.entries.filter((entry) => entry.lines.some((line) => YEAR.test(line.words))).length ?? 0;
  return list !== null && dated > list.entries.length * 0.7 ? list : null;
}
