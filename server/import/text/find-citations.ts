// Where the running text cites its list: by number, or by author and year; each place with the sentence that it stands in.
import { quoteContext } from '../../text/quote-context.ts';
import { splitSentences, type TextSpan } from '../../text/split-sentences.ts';
import type { Mention, PaperProblem, Reference } from '../paper.ts';
import { paperWarning } from '../paper-problem.ts';
import { type FlowText, findRaised, toOriginal } from './flow-text.ts';
import { findAuthorYearMarkers } from './markers/find-author-year-markers.ts';
import { findNumberedMarkers } from './markers/find-numbered-markers.ts';
import { findUnlistedNames } from './markers/find-unlisted-names.ts';
import type { Marker } from './markers/marker.ts';

/** What is known of a list and its citations. */
export interface ListFacts {
  /** Whether its entries bear labels. */
  numbered: boolean;
  /** Superscripts, [start, end) in the text, in order; null where the text does not tell them. */
  raised: readonly (readonly [start: number, end: number])[] | null;
}

/** Citations of a text. */
export interface FoundCitations {
  /** Of entries of the list, in order; offsets index the flow. */
  markers: Marker[];
  /** What is cited and not in the list, as it is printed, each once. */
  unlisted: string[];
}

/** By number where the list is numbered; by author and year where it is not, or where nobody cites by number. */
export function findCitations(flow: FlowText, references: readonly Reference[], facts: ListFacts): FoundCitations {
  const byNumber = (): FoundCitations => findByNumber(flow, references, facts);
  const byName = (): FoundCitations => {
    const markers = findAuthorYearMarkers(flow.text, references);
    return { markers, unlisted: markers.length === 0 ? [] : findUnlistedNames(flow.text, markers) };
  };
  const [first, second] = facts.numbered ? [byNumber, byName] : [byName, byNumber];
  const found = first();
  return found.markers.length > 0 ? found : second();
}

function findByNumber(flow: FlowText, references: readonly Reference[], { numbered, raised }: ListFacts): FoundCitations {
  const places = new Map(references.map((reference, index) => [numbered ? Number(reference.label) : index + 1, index]));
  const highest = [...places.keys()].reduce((most, number) => Math.max(most, number), 0);
  const unlisted = new Set<string>();
  const markers = findNumberedMarkers(flow.text, highest, raised === null ? null : findRaised(flow, raised)).flatMap((marker) => {
    const known = marker.references.flatMap((place) => places.get(place + 1) ?? []);
    for (const place of marker.references) if (!places.has(place + 1)) unlisted.add(`[${place + 1}]`);
    return known.length === 0 ? [] : [{ ...marker, references: known }];
  });
  return { markers, unlisted: [...unlisted] };
}

/** Says that the list lacks what the text cites. */
export const tellUnlisted = (printed: string): PaperProblem =>
  paperWarning(
    'citation-without-reference',
    `the text cites "${printed.slice(0, 80)}", which the reference list does not have`,
    'Look in the printed paper which work is meant.',
  );

/** Each marker with the sentence that it stands in; offsets of mentions index `text`. */
export function placeMarkers(
  text: string,
  flow: FlowText,
  markers: readonly Marker[],
  references: readonly Reference[],
): Mention[] {
  let paragraph: TextSpan = { start: 0, end: 0 };
  let sentences: TextSpan[] = [];
  let at = 0;
  return markers.map((marker) => {
    // Only paragraphs that cite are split.
    if (marker.start >= paragraph.end) {
      paragraph = paragraphAround(flow.text, marker);
      at = 0;
      sentences = splitSentences(flow.text.slice(paragraph.start, paragraph.end)).map(({ start, end }) => ({
        start: start + paragraph.start,
        end: end + paragraph.start,
      }));
    }
    // Markers come in order.
    while (at + 1 < sentences.length && (sentences[at] as TextSpan).end < marker.end) at++;
    return toMention(text, flow, marker, sentences[at] ?? marker, references);
  });
}

function paragraphAround(words: string, { start, end }: TextSpan): TextSpan {
  const before = words.lastIndexOf('\n\n', start);
  const behind = words.indexOf('\n\n', end);
  return { start: before === -1 ? 0 : before + 2, end: behind === -1 ? words.length : behind };
}

function toMention(text: string, flow: FlowText, marker: Marker, sentence: TextSpan, references: readonly Reference[]): Mention {
  const { start, end } = toOriginal(flow, marker);
  const whole = toOriginal(flow, { start: Math.min(sentence.start, marker.start), end: Math.max(sentence.end, marker.end) });
  return {
    references: marker.references.flatMap((place) => references[place]?.id ?? []),
    text: text.slice(start, end),
    start,
    end,
    sentence: { ...whole, ...quoteContext(text, whole.start, whole.end) },
  };
}
