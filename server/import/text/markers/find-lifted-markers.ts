// Citations by raised numbers, where the layout tells what is raised.
import type { TextSpan } from '../../../text/split-sentences.ts';
import { NUMBER_LIST, readNumberList } from '../number-list.ts';
import type { Marker } from './marker.ts';

const LIST = new RegExp(`^[\\s([]*(${NUMBER_LIST})[\\s)\\].,;*†‡]*$`, 'u');
/** A unit or a symbol that may bear an exponent: `cm²`, `s⁻¹`; the sign may stand on the line. */
const UNIT =
  /(?:^|[^\p{L}])(?:[mcdkµμn]?m|ha|kg|[cdmµμ]?[gl]|mol|min|h|s|d|Hz|in|ft|R|χ|Χ|x|e|Å|Ca|Na|K|Mg|Fe|Zn|H|Cl|Cu|I|F|C|N|O|P)$/u;
const LARGEST_EXPONENT = 4;
/** A raised number between these and a letter is a note's label or an isotope: `¹Department of …`, `¹³C`. */
const BEARS_NUMBER = /[\p{L}\p{M}\p{N}.,;:!?)\]”"’'%®™*†‡°]$/u;

/** Where superscripts (`raised`, spans of `text` in order) list numbers between 1 and `count`. */
export function findLiftedMarkers(text: string, count: number, raised: readonly TextSpan[]): Marker[] {
  return joinParts(text, raised).flatMap(({ start, end }) => {
    // Some journals set nothing but a space between two numbers.
    const found = LIST.exec(text.slice(start, end).replace(/(?<=\d) (?=\d)/g, ','));
    const list = found?.[1];
    if (found === null || list === undefined) return [];
    const numbers = readNumberList(list);
    if (numbers === null || numbers.some((number) => number < 1 || number > count)) return [];
    const before = text.slice(Math.max(0, start - 8), start);
    if (isExponent(before, numbers)) return [];
    const from = start + found[0].indexOf(list);
    if (/\p{L}/u.test(text[end] ?? ' ') && !BEARS_NUMBER.test(before)) return [];
    return [{ start: from, end: from + list.length, references: numbers.map((number) => number - 1) }];
  });
}

function isExponent(before: string, numbers: readonly number[]): boolean {
  if (/[-−–×]$/.test(before)) return /(?:[0-9]|\p{L})\s?[-−–×]$/u.test(before);
  const [first = 0, second] = numbers;
  const digits = /[0-9]+(?:\.[0-9]+)*$/.exec(before)?.[0];
  // A power of ten, or of a single digit; behind a year or a version it is a citation.
  if (digits !== undefined)
    return (
      /^(?:10|[0-9])$/.test(digits) || (second === undefined && first <= LARGEST_EXPONENT && !/^(?:19|20)\d\d$/.test(digits))
    );
  return second === undefined && first <= LARGEST_EXPONENT && UNIT.test(before);
}

/** A list split by the end of a line is one again. */
function joinParts(text: string, raised: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of raised) {
    const last = joined.at(-1);
    const between = last === undefined ? '' : text.slice(last.end, span.start);
    if (
      last !== undefined &&
      span.start - last.end < 3 &&
      between.trim() === '' &&
      /[,–—-]\s?$/.test(text.slice(last.start, last.end))
    )
      last.end = span.end;
    else joined.push({ ...span });
  }
  return joined;
}
