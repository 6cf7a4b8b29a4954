// Find a quotation in a text: word for word first, with errors second.
// Follows the W3C Web Annotation TextQuoteSelector (exact, prefix, suffix); weighing the words against their context follows
// the fuzzy anchoring of annotation tools, with a filter before the search and a refusal where two places compete.
import { type ApproximatePlace, LEAD, findApproximate, mostErrors } from './find-approximate.ts';
import { type FormRange, type Place, findExact, formIndexAt } from './find-exact.ts';
import { type Context, contextOf, countAgreeing, measureContext } from './measure-context.ts';
import { normaliseText } from './normalise-text.ts';
import type { NormalisedText } from './normalised-text.ts';

/** The words to find, and the words that stand right before and after them. */
export interface QuoteSelector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** Offsets in the original text, in UTF-16 code units. */
export interface FindQuoteOptions {
  /** Where the quotation is expected to begin: decides between places that are equal otherwise, nothing else. */
  hint?: number | undefined;
  /** The place must not begin before this offset. */
  after?: number | undefined;
  /** The place must not end behind this offset. */
  before?: number | undefined;
}

/** A place, [start, end) in the original text, without white space at its ends. `exact`: word for word, but for how the text was set. */
export interface FoundQuote {
  start: number;
  end: number;
  /** From 0 to 1, see `findQuote`. */
  score: number;
  exact: boolean;
}

/** Shares in the score; those of a context that was not given drop out. The position has none. */
const WEIGHT = { quote: 60, prefix: 20, suffix: 20 };

/** The least score of a place found with errors; below it there is none. */
export const LEAST_SCORE = 0.65;

/** Of many places, those whose context is compared closely. */
const MOST_COMPARED = 32;

/**
 * Find the one place that a quotation stands at, or null.
 *
 * Both sides are compared in the form that `normaliseText` gives. The score is the weighted mean of three similarities, each
 * 1 less the edit distance per character: the words (60), the prefix (20), the suffix (20). A context that is not given does
 * not count, so a quotation found word for word without context scores 1, and one found in strange surroundings less.
 *
 * - *Word for word*: of all such places the one with the best score, then the one nearest the hint, then the first.
 * - *With errors*, only if there is no such place: at most about one error in seven characters and none in fewer than 18
 *   (`mostErrors`); a score of at least `LEAST_SCORE`; and a clear lead over every other place, of two errors or of a fifth of
 *   what the score lacks to 1, whichever is more (`LEAD`). Otherwise null: a place that might be the wrong one is not given.
 *
 * Time is linear in the text for any input; an index for approximate search is built on first need and kept with the text.
 */
export function findQuote(text: NormalisedText, selector: QuoteSelector, options: FindQuoteOptions = {}): FoundQuote | null {
  const quote = normaliseText(selector.exact);
  if (quote.text === '' || text.text === '') return null;
  const range: FormRange = {
    from: options.after === undefined ? 0 : formIndexAt(text, options.after),
    to: options.before === undefined ? text.text.length : formIndexAt(text, options.before),
  };
  const context = contextOf(selector.prefix, selector.suffix);
  const places = findExact(text, quote, range);
  if (places.length > 0) {
    const best = chooseExact(text, places, context, options.hint);
    return { start: best.start, end: best.end, score: scoreOf(text, best, 1, context), exact: true };
  }
  return chooseApproximate(text, quote.text, range, context);
}

function chooseExact(text: NormalisedText, places: Place[], context: Context, hint: number | undefined): Place {
  const distance = (place: Place) => (hint === undefined ? 0 : Math.abs(place.start - hint));
  if (places.length === 1) return places[0] as Place;
  const ranked = places
    .map((place) => ({ place, rank: countAgreeing(text.text, place, context), away: distance(place) }))
    .toSorted((a, b) => b.rank - a.rank || a.away - b.away || a.place.start - b.place.start)
    .slice(0, MOST_COMPARED);
  const hasContext = context.prefix !== null || context.suffix !== null;
  if (hasContext) {
    for (const candidate of ranked) candidate.rank = scoreOf(text, candidate.place, 1, context);
    ranked.sort((a, b) => b.rank - a.rank || a.away - b.away || a.place.start - b.place.start);
  }
  return (ranked[0] as { place: Place }).place;
}

function chooseApproximate(text: NormalisedText, quote: string, range: FormRange, context: Context): FoundQuote | null {
  const similarity = (errors: number) => 1 - errors / quote.length;
  let best: { place: ApproximatePlace; score: number } | null = null;
  let second = 0;
  let errorsLeft = Infinity;
  for (const { found, leastErrorsLeft } of findApproximate(text, quote, range)) {
    const scored = found
      .map((place) => ({ place, score: scoreOf(text, place, similarity(place.errors), context) }))
      .toSorted((a, b) => b.score - a.score);
    best = scored[0] ?? null;
    second = scored[1]?.score ?? 0;
    errorsLeft = leastErrorsLeft;
    const bestLeft = weigh(similarity(errorsLeft), 1, 1, context);
    if (best !== null && bestLeft < best.score - leadNeeded(best.score, quote.length, context)) break;
  }
  if (best === null || best.score < LEAST_SCORE || best.place.errors > mostErrors(quote.length)) return null;
  if (best.score - second < leadNeeded(best.score, quote.length, context)) return null;
  // More windows than are searched: one of them might hold words as good as these.
  if (errorsLeft < best.place.errors + Math.max(LEAD.errors, LEAD.share * best.place.errors)) return null;
  return spanOf(text, best.place, best.score);
}

function leadNeeded(score: number, length: number, context: Context): number {
  const byErrors = 1 - weigh(1 - LEAD.errors / length, 1, 1, context);
  // Less the dust of floating point, so that two errors more are a lead of two errors.
  return Math.max(byErrors, LEAD.share * (1 - score)) - 1e-9;
}

function scoreOf(text: NormalisedText, place: FormRange, words: number, context: Context): number {
  const { prefix, suffix } = measureContext(text.text, place, context);
  return weigh(words, prefix ?? 0, suffix ?? 0, context);
}

function weigh(words: number, prefix: number, suffix: number, given: Context): number {
  const prefixWeight = given.prefix === null ? 0 : WEIGHT.prefix;
  const suffixWeight = given.suffix === null ? 0 : WEIGHT.suffix;
  return (WEIGHT.quote * words + prefixWeight * prefix + suffixWeight * suffix) / (WEIGHT.quote + prefixWeight + suffixWeight);
}

function spanOf(text: NormalisedText, place: FormRange, score: number): FoundQuote | null {
  let { from, to } = place;
  while (from < to && text.text[from] === ' ') from++;
  while (to > from && text.text[to - 1] === ' ') to--;
  if (from === to) return null;
  return { start: text.starts[from] as number, end: text.ends[to - 1] as number, score, exact: false };
}
