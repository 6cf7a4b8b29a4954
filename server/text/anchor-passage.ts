// Anchor one passage in one text: where each of its stretches stands, and how sure that is.
import type { PassageAnchor } from '../model/anchoring.ts';
import { ELISION, type Passage } from '../model/passage.ts';
import { type FoundQuote, findQuote } from './find-quote.ts';
import type { NormalisedText } from './normalised-text.ts';

/** What of a passage its place depends on; `position` is only a hint, so it may come from another setting of the same text. */
export type Anchorable = Pick<Passage, 'id' | 'exact' | 'prefix' | 'suffix' | 'position'>;

/** A stretch and what is known of its place, besides the order. */
interface Stretch {
  exact: string;
  prefix: string | undefined;
  suffix: string | undefined;
  hint: number | undefined;
}

/** More stretches are no sentence that a page interrupts, and looking for each would take long. */
const MOST_STRETCHES = 50;
/** Stretches tried as the first to be placed; the others then stand before and after it. */
const MOST_PIVOTS = 3;

/**
 * Find a passage in a text. Stretches joined by ` […] ` are found separately, in order, each after the end of the one before:
 * the longest is placed first, since it is the most distinctive, the others nearest to it.
 * `recorded`: the text is the very one (same sha256) that the dossier records.
 *
 * `verified`: all stretches found word for word in the recorded text; `moved`: word for word in another text; `fuzzy`: at
 * least one with errors, the score that of the worst; `missing`: at least one not found (or more than 50 of them), score 0 and no spans.
 */
export function anchorPassage(passage: Anchorable, text: NormalisedText, recorded: boolean): PassageAnchor {
  const found = placeStretches(stretchesOf(passage), text);
  if (found === null) return { passage: passage.id, state: 'missing', score: 0, spans: [] };
  const spans = found.map((place): [number, number] => [place.start, place.end]);
  if (isExact(found)) return { passage: passage.id, state: recorded ? 'verified' : 'moved', score: 1, spans };
  const score = Math.min(...found.filter((place) => !place.exact).map((place) => place.score));
  return { passage: passage.id, state: 'fuzzy', score, spans };
}

const isExact = (places: FoundQuote[]): boolean => places.every((place) => place.exact);

function stretchesOf(passage: Anchorable): Stretch[] {
  const parts = passage.exact.split(ELISION);
  return parts.map((exact, i) => ({
    exact,
    prefix: i === 0 ? passage.prefix : undefined,
    suffix: i === parts.length - 1 ? passage.suffix : undefined,
    hint: passage.position?.length === parts.length ? passage.position[i]?.[0] : undefined,
  }));
}

/** The first way of placing all stretches word for word; else the first way of placing them at all; else null. */
function placeStretches(stretches: Stretch[], text: NormalisedText): FoundQuote[] | null {
  if (stretches.length > MOST_STRETCHES) return null;
  const longestFirst = stretches.map((_, i) => i).toSorted((a, b) => lengthOf(stretches, b) - lengthOf(stretches, a));
  let withErrors: FoundQuote[] | null = null;
  for (const pivot of longestFirst.slice(0, MOST_PIVOTS)) {
    const places = placeAround(stretches, pivot, text);
    if (places !== null && isExact(places)) return places;
    withErrors ??= places;
  }
  return withErrors;
}

const lengthOf = (stretches: Stretch[], i: number): number => (stretches[i] as Stretch).exact.length;

function placeAround(stretches: Stretch[], pivot: number, text: NormalisedText): FoundQuote[] | null {
  const first = stretches[pivot] as Stretch;
  const middle = findQuote(text, first, { hint: first.hint });
  if (middle === null) return null;
  const places = [middle];
  for (let i = pivot + 1, after = middle.end; i < stretches.length; i++) {
    const place = findQuote(text, stretches[i] as Stretch, { after, hint: after });
    if (place === null) return null;
    places.push(place);
    after = place.end;
  }
  for (let i = pivot - 1, before = middle.start; i >= 0; i--) {
    const place = findQuote(text, stretches[i] as Stretch, { before, hint: before });
    if (place === null) return null;
    places.unshift(place);
    before = place.start;
  }
  return places;
}
