// Citations by raised numbers, where the layout tells what is raised.
import type { TextSpan } from '../../../text/split-sentences.ts';
import { NUMBER_LIST, readNumberList } from '../number-list.ts';
import type { Marker } from './marker.ts';

const LIST = new RegExp(`^[\\s([]*(${NUMBER_LIST})[\\s)\\].,;*†‡]*$`, 'u');
/** Behind a number, a unit or a symbol it is an exponent or an isotope: `10⁶`, `cm²`, `s⁻¹`. */
const EXPONENT =
  /(?:[0-9×]|(?:^|[^\p{L}])(?:[mcdkµμn]?m|ha|kg|[cdmµμ]?[gl]|mol|min|h|s|d|Hz|in|ft|R|χ|x|e|Å|Ca|Na|K|Mg|Fe|Zn|H|Cl|Cu|I|F|C|N|O|P))[-−–]?$/u;

/** Where superscripts (`raised`, spans of `text` in order) list numbers between 1 and `count`. */
export function findLiftedMarkers(text: string, count: number, raised: readonly TextSpan[]): Marker[] {
  return joinParts(text, raised).flatMap(({ start, end }) => {
    const found = LIST.exec(text.slice(start, end));
    const list = found?.[1];
    if (found === null || list === undefined || EXPONENT.test(text.slice(Math.max(0, start - 8), start))) return [];
    const numbers = readNumberList(list);
    if (numbers === null || numbers.some((number) => number < 1 || number > count)) return [];
    const from = start + found[0].indexOf(list);
    return [{ start: from, end: from + list.length, references: numbers.map((number) => number - 1) }];
  });
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
