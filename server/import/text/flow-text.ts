// Lines run together into paragraphs, as they would be read, and the way back to where each letter stands in the text.
import type { TextSpan } from '../../text/split-sentences.ts';
import type { TextLine } from './text-line.ts';

/** Words run together, with a map back: `from[i]` is where the stretch that begins at `at[i]` begins in the original. */
export interface FlowText {
  text: string;
  at: number[];
  from: number[];
}

/** A paragraph: the lines of the original that belong together, in order. */
export type Paragraph = readonly TextLine[];

const FULL_WIDTH = /[！-～]/g;
/** Full-width signs as their plain forms, one for one, so that offsets stay. */
const toPlainWidth = (words: string): string =>
  words.replace(FULL_WIDTH, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0));

/**
 * Runs lines together: a line break becomes a space; it goes, with its hyphen, within a word (`gastro-⏎intestinal`), and alone
 * after a dash within a range (`3-⏎5`) or a slash. Wide spaces become one. Paragraphs are parted by an empty line. Full-width signs become plain ones.
 */
export function flowText(paragraphs: readonly Paragraph[]): FlowText {
  const parts: string[] = [];
  const flow: FlowText = { text: '', at: [], from: [] };
  let length = 0;
  const add = (words: string, from: number) => {
    if (words === '') return;
    flow.at.push(length);
    flow.from.push(from);
    parts.push(words);
    length += words.length;
  };
  const addWords = (words: string, from: number) => {
    // Lines set to full width come with wide spaces between their words.
    let at = 0;
    for (const space of words.matchAll(/\s{2,}/g)) {
      add(words.slice(at, space.index + 1), from + at);
      at = space.index + space[0].length;
    }
    add(words.slice(at), from + at);
  };
  for (const paragraph of paragraphs) {
    for (const [index, line] of paragraph.entries()) {
      const next = paragraph[index + 1]?.words;
      const join = next === undefined ? '\n\n' : joinOf(line.words, next);
      const words = toPlainWidth(join === 'word' ? line.words.slice(0, -1) : line.words);
      addWords(words, line.start);
      if (join !== 'word' && join !== '') add(join, line.end);
    }
  }
  flow.text = parts.join('');
  return flow;
}

/** What stands for the line break: a space, nothing, or nothing in place of the hyphen too (`word`). */
function joinOf(line: string, next: string): ' ' | '' | 'word' {
  if (/\p{L}[-‐\u00ad]$/u.test(line)) return /^\p{Ll}/u.test(next) ? 'word' : '';
  return /[0-9][-–‐]$|[/–]$/.test(line) && /^[\p{L}0-9]/u.test(next) ? '' : ' ';
}

/** Where the letter at `place` of the flow stands in the original. */
function originOf(flow: FlowText, place: number): number {
  let low = 0;
  let high = flow.at.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((flow.at[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return (flow.from[low] ?? 0) + place - (flow.at[low] ?? 0);
}

/** The original's span from the first to the last letter of a span of the flow. */
export function toOriginal(flow: FlowText, span: TextSpan): TextSpan {
  const start = originOf(flow, span.start);
  return { start, end: Math.max(start, originOf(flow, Math.max(span.end - 1, span.start)) + 1) };
}

/** Which letters of the flow lie in spans of the original, as spans of the flow. `spans` are in order and do not overlap. */
export function findRaised(flow: FlowText, spans: readonly (readonly [start: number, end: number])[]): TextSpan[] {
  const found: TextSpan[] = [];
  const starts = spans.map((span) => span[0]);
  for (const [index, from] of flow.from.entries()) {
    const at = flow.at[index] as number;
    const length = (flow.at[index + 1] ?? flow.text.length) - at;
    for (let span = firstFrom(starts, from); span < spans.length && (starts[span] as number) < from + length; span++) {
      const [start, end] = spans[span] as readonly [number, number];
      found.push({ start: at + start - from, end: at + Math.min(end, from + length) - from });
    }
  }
  return found;
}

/** Place of the first of `starts` (ascending) that is not before `from`. */
function firstFrom(starts: readonly number[], from: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}
