// The sentence that each marker of a paragraph stands in. Raised markers stand behind the full stop and against the next word
// (`growth.¹ Oral`, often without the space): they are taken out while sentences are told apart, and belong to the sentence before them.
import { splitSentences } from '../../text/split-sentences.ts';
import type { Marker } from './join-mentions.ts';

/** A sentence, `[start, end)` in its paragraph, without white space around it. */
export interface SentencePlace {
  start: number;
  end: number;
}

/** @returns the sentence of each marker, in their order; the whole paragraph where it cannot be told */
export function placeSentences(text: string, markers: readonly Marker[]): SentencePlace[] {
  const sentences = splitSentences(withoutRaised(text, markers), markers.at(-1)?.end).filter(({ start, end }) => end > start);
  const places = sentences.length === 0 ? [{ start: 0, end: text.length }] : sentences;
  let at = 0;
  const indexes = markers.map((marker) => {
    while (at + 1 < places.length && (places[at + 1]?.start ?? 0) <= marker.start) at++;
    return at;
  });
  // A marker belongs to its sentence whole, for the other markers of the sentence, too.
  const spans = new Map<number, SentencePlace>();
  markers.forEach((marker, index) => {
    const { start, end } = spans.get(indexes[index] ?? 0) ?? places[indexes[index] ?? 0] ?? { start: 0, end: text.length };
    spans.set(indexes[index] ?? 0, { start: Math.min(start, marker.start), end: Math.max(end, marker.end) });
  });
  return indexes.map((index) => trimSpan(text, spans.get(index) ?? { start: 0, end: text.length }));
}

/** The text with spaces in place of raised markers. */
function withoutRaised(text: string, markers: readonly Marker[]): string {
  const raised = markers.filter((marker) => marker.raised);
  if (raised.length === 0) return text;
  let behind = 0;
  const pieces = raised.flatMap(({ start, end }) => {
    const piece = text.slice(behind, start);
    behind = end;
    return [piece, ' '.repeat(end - start)];
  });
  return [...pieces, text.slice(behind)].join('');
}

function trimSpan(text: string, span: SentencePlace): SentencePlace {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
