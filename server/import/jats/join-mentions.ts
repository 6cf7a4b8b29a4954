// From tagged references to markers: `[<xref>3</xref>–<xref>5</xref>,8]` is one marker that cites 3, 4, 5 and 8. What the tags leave out
// (the middle of a range, an untagged number beside a tagged one) is read from the printed numbers and the labels of the list.
import type { TextBlock, XrefPlace } from './article-text.ts';

/** What can be cited, and how the text may call it. */
export interface Citable {
  /** References by every id that a `rid` may hold. */
  ids: ReadonlyMap<string, readonly string[]>;
  /** References by the number that is printed for them. */
  numbers: ReadonlyMap<number, readonly string[]>;
  /** All references in the order of the list. */
  order: readonly string[];
}

/** A marker, `[start, end)` in its block, with the references that it stands for in printed order. */
export interface Marker {
  start: number;
  end: number;
  references: string[];
  raised: boolean;
}

const DASH = '[-‐‑‒–—−~]';
const ONLY_DASH = new RegExp(`^\\s?${DASH}{1,2}\\s?$`, 'u');
const LONGEST_DASH = 4;
const BETWEEN = new RegExp(`\\s?${DASH}{1,2}\\s?`, 'u');
/** Between two numbers that stand for a range. */
const RANGE = new RegExp(`${DASH}|\\bto\\b|\\bthrough\\b`, 'u');
/** What may stand between two references of one marker. */
const GAP = new RegExp(`^[\\s[\\]()]{0,3}(?:,?\\s?(?:and|&)|[,;]|${DASH}{1,2}|to|through)?[\\s[\\]()]{0,3}$`, 'u');
const NUMBERS = new RegExp(`^\\d{1,4}[a-z]?(?:\\s?(?:[,;]|${DASH}{1,2})\\s?\\d{1,4}[a-z]?){0,60}$`, 'u');
const BEFORE = new RegExp(`[[(]\\s?((?:\\d{1,4}[a-z]?\\s?(?:[,;]|${DASH}{1,2})\\s?){0,30})$`, 'u');
const AFTER = new RegExp(`^((?:\\s?(?:[,;]|${DASH}{1,2})\\s?\\d{1,4}[a-z]?){0,30})\\s?[\\])]`, 'u');
/** A range over more references is a misprint or a year. */
const LONGEST_RANGE = 150;
/** How far around a marker its bracket is looked for. */
const BRACKET_REACH = 160;

/** The numbers of `3`, `[3]`, `3-5, 8`; null where it is something else. */
export function readNumbers(printed: string): number[] | null {
  if (/^\d{1,4}$/.test(printed)) return [Number(printed)];
  const bare = printed.replace(/^[\s[({,]+|[\s\])},.]+$/gu, '');
  if (!NUMBERS.test(bare)) return null;
  const numbers: number[] = [];
  for (const part of bare.split(/\s?[,;]\s?/)) {
    const [first = 0, last = first] = part.split(BETWEEN).map((one) => Number.parseInt(one, 10));
    if (last < first || last - first > LONGEST_RANGE) return null;
    for (let number = first; number <= last; number++) numbers.push(number);
  }
  return numbers;
}

/** References between two printed numbers, both left out: by their labels, else by their places in the list. */
function fillRange(from: number, to: number, citable: Citable): readonly string[] {
  if (to - from > LONGEST_RANGE || to <= from) return [];
  const between = Array.from({ length: to - from - 1 }, (_, index) => citable.numbers.get(from + 1 + index));
  if (!between.includes(undefined)) return between.flatMap((some) => some ?? []);
  const start = citable.order.indexOf(citable.numbers.get(from)?.at(-1) ?? '');
  const end = citable.order.indexOf(citable.numbers.get(to)?.[0] ?? '');
  // Places speak only where they agree with the numbers.
  return start !== -1 && end - start === to - from ? citable.order.slice(start + 1, end) : [];
}

/** The numbers that a reference is printed with, if they are its own: a year in a tag is no number. */
function ownNumbers(printed: string, ids: readonly string[], citable: Citable): number[] | null {
  const numbers = readNumbers(printed);
  const first = numbers === null ? undefined : citable.numbers.get(numbers[0] ?? -1);
  return first?.some((id) => ids.includes(id)) ? numbers : null;
}

const isOnlyDash = (printed: string): boolean => printed.length <= LONGEST_DASH && ONLY_DASH.test(printed);
/** Whether what stands between two references, at [from, to), spans those between them. */
const isRange = (text: string, from: number, to: number): boolean => to > from && RANGE.test(text.slice(from, to));

/** The references that the tags name. Most name one. */
function listIds(rids: readonly string[], citable: Citable): readonly string[] {
  const [first = ''] = rids;
  return rids.length === 1 ? (citable.ids.get(first) ?? NONE) : rids.flatMap((rid) => citable.ids.get(rid) ?? []);
}

const NONE: readonly string[] = [];

function listReferences(
  block: TextBlock,
  group: readonly XrefPlace[],
  citable: Citable,
): { references: Set<string>; numeric: boolean } {
  const references = new Set<string>();
  let last: number | null = null;
  let ranges = false;
  let numeric = true;
  let behind = group[0]?.start ?? 0;
  for (const { start, end, rids } of group) {
    const printed = block.text.slice(start, end);
    const ids = listIds(rids, citable);
    const isDash = isOnlyDash(printed);
    ranges ||= isDash || isRange(block.text, behind, start);
    behind = end;
    if (!isDash) {
      const numbers = ownNumbers(printed, ids, citable);
      const first = numbers?.[0];
      if (ranges && last !== null && first !== undefined) for (const id of fillRange(last, first, citable)) references.add(id);
      last = numbers?.at(-1) ?? null;
      ranges = false;
      numeric &&= numbers !== null;
      // `3-5` with one id: the tag says less than what is printed.
      if (numbers !== null && numbers.length > ids.length)
        for (const id of numbers.flatMap((number) => citable.numbers.get(number) ?? [])) references.add(id);
    }
    for (const id of ids) references.add(id);
  }
  return { references, numeric };
}

/** The bracket, or the superscript, that holds a marker and nothing but numbers besides. */
function findBracket(block: TextBlock, start: number, end: number): { start: number; end: number } | null {
  const raised = block.raised.find((one) => one.start <= start && one.end >= end);
  if (raised !== undefined && (raised.start < start || raised.end > end)) return raised;
  // What follows is seen at once; what stands before has to be looked for.
  const after = AFTER.exec(block.text.slice(end, end + BRACKET_REACH));
  const before = after && BEFORE.exec(block.text.slice(Math.max(0, start - BRACKET_REACH), start));
  if (before === null || after === null) return null;
  return { start: start - before[0].length, end: end + after[0].length };
}

function toMarker(block: TextBlock, group: readonly XrefPlace[], citable: Citable): Marker {
  const start = group[0]?.start ?? 0;
  const end = group.at(-1)?.end ?? start;
  const { references, numeric } = listReferences(block, group, citable);
  const raised = block.raised.some((one) => one.start < end && one.end > start);
  const whole = { start, end, references: [...references], raised };
  const bracket = findBracket(block, start, end);
  if (bracket === null) return whole;
  const bare =
    /^[[(\s]*$/u.test(block.text.slice(bracket.start, start)) && /^[\])\s]*$/u.test(block.text.slice(end, bracket.end));
  if (bare) return { ...whole, start: bracket.start, end: bracket.end };
  const numbers = numeric ? readNumbers(block.text.slice(bracket.start, bracket.end)) : null;
  const named = numbers?.map((number) => citable.numbers.get(number));
  if (named === undefined || named.includes(undefined)) return whole;
  const all = new Set(named.flatMap((some) => some ?? []));
  return { start: bracket.start, end: bracket.end, references: [...new Set([...all, ...references])], raised };
}

/**
 * The markers of one block.
 * @param xrefs its references to entries of the list, in order
 */
export function joinMentions(block: TextBlock, xrefs: readonly XrefPlace[], citable: Citable): Marker[] {
  const groups: XrefPlace[][] = [];
  for (const xref of xrefs) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (
      group !== undefined &&
      last !== undefined &&
      xref.start >= last.end &&
      GAP.test(block.text.slice(last.end, Math.min(xref.start, last.end + 24)))
    )
      group.push(xref);
    else groups.push([xref]);
  }
  const markers: Marker[] = [];
  for (const marker of groups.map((group) => toMarker(block, group, citable))) {
    // Two that were widened to one bracket are one.
    const last = markers.at(-1);
    if (last !== undefined && marker.start < last.end) {
      last.end = Math.max(last.end, marker.end);
      last.references = [...new Set([...last.references, ...marker.references])];
    } else markers.push(marker);
  }
  return markers;
}
