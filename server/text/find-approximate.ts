// Places where a quotation stands with errors: a filter by shared 5-grams, then Myers' bit-vector search in the few windows left.
// Papers: Ukkonen, Approximate string-matching with q-grams and maximal matches, 1992 (the filter);
// Myers, A fast bit-vector algorithm for approximate string matching, 1999 (the search, package approx-string-match).
import search from 'approx-string-match';
import type { FormRange } from './find-exact.ts';
import { GRAM, type GramIndex, gramIndexOf, hashGram } from './gram-index.ts';
import type { NormalisedText } from './normalised-text.ts';

/** A place in the comparison form, [from, to), and its edit distance to the quotation. */
export interface ApproximatePlace extends FormRange {
  errors: number;
}

/** Places found so far, and the least number of errors that any place not yet found can have. */
export interface Progress {
  found: ApproximatePlace[];
  leastErrorsLeft: number;
}

/** A longer quotation is looked for exactly only: it is a chapter, and searching it with errors would take long. */
const LONGEST_QUOTE = 4096;
/** Votes counted for one quotation; the rarest grams vote first, so only a text that repeats itself leaves grams out. */
const MOST_VOTES = 50_000;
/** Windows searched for one quotation. */
const MOST_WINDOWS = 16;

/** Of two places with errors, the better one must lead by this many errors, or by this share of its own. */
export const LEAD = { errors: 2, share: 0.2 };

/** Grams that a place must share with the quotation to be looked at: four, or one in eight. */
const leastShared = (grams: number): number => Math.max(4, Math.ceil(grams / 8));

/** The most errors that the filter is sure not to lose, since one error changes five grams at most. */
function errorsSearched(length: number): number {
  const grams = length - GRAM + 1;
  return Math.max(0, Math.floor((grams - leastShared(grams)) / GRAM));
}

/**
 * The most errors at which a quotation of `length` characters may be found: about one in seven, none below 18 characters.
 * It is the largest number for which every other place that comes too near (`LEAD`) is still within what the filter finds.
 */
export function mostErrors(length: number): number {
  const searched = errorsSearched(length);
  return Math.max(0, Math.min(searched + 1 - LEAD.errors, Math.floor((searched + 1) / (1 + LEAD.share))));
}

/**
 * Find the places of `quote` (in comparison form) in `range`, those with up to `mostErrors` errors and those that come too
 * near them, the most alike first as far as the filter can tell; yields after each window so that the caller can stop.
 * Nothing is found for a quotation that is too short, too long or mostly repeats itself (it would fit at every shift).
 * Overlapping alignments count as one place.
 */
export function* findApproximate(text: NormalisedText, quote: string, range: FormRange): Generator<Progress> {
  if (mostErrors(quote.length) === 0 || quote.length > LONGEST_QUOTE) return;
  const errors = errorsSearched(quote.length);
  const ballot = collectVotes(gramIndexOf(text), quote, range, 2 * errors + 1, text.text.length);
  if (ballot === null) return;
  const { windows, votesLeft } = selectWindows(ballot, errors);
  const found: ApproximatePlace[] = [];
  for (const [i, window] of windows.entries()) {
    // A place in these two bins begins no earlier than their edge less the errors, and ends accordingly.
    const from = Math.max(range.from, window.bin * ballot.width - quote.length - errors);
    const to = Math.min(range.to, (window.bin + 2) * ballot.width + errors);
    for (const match of search(text.text.slice(from, to), quote, errors)) {
      addPlace(found, { from: from + match.start, to: from + match.end, errors: match.errors }, quote.length);
    }
    const votes = windows[i + 1]?.votes ?? votesLeft;
    // Each error takes five grams at most, so votes that are missing tell how many errors there must be.
    yield { found, leastErrorsLeft: votes === 0 ? Infinity : Math.ceil((ballot.voters - votes) / GRAM) };
  }
}

/** Votes by diagonal (start of the quotation that a shared gram suggests, plus the quotation's length), in bins of `width`. */
interface Ballot {
  width: number;
  bins: Uint16Array;
  /** Grams of the quotation that voted. */
  voters: number;
}

interface Window {
  /** The first of its two bins. */
  bin: number;
  votes: number;
}

function collectVotes(index: GramIndex, quote: string, range: FormRange, width: number, length: number): Ballot | null {
  const grams = quote.length - GRAM + 1;
  const hashes = new Uint32Array(grams);
  for (let at = 0; at < grams; at++) hashes[at] = hashGram(quote, at);
  if (countDistinct(hashes) * 2 < grams) return null;
  for (let at = 0; at < grams; at++) hashes[at] = (hashes[at] as number) & index.mask;
  const bins = new Uint16Array(Math.ceil((length + quote.length) / width) + 2);
  const voters = selectVoters(index, hashes);
  for (const at of voters) {
    const hash = hashes[at] as number;
    const end = index.first[hash + 1] as number;
    for (let slot = index.first[hash] as number; slot < end; slot++) {
      const position = index.positions[slot] as number;
      if (position < range.from || position >= range.to) continue;
      const bin = ((position - at + quote.length) / width) | 0;
      bins[bin] = (bins[bin] as number) + 1;
    }
  }
  return { width, bins, voters: voters.length };
}

function countDistinct(values: Uint32Array): number {
  const sorted = values.toSorted();
  let count = 0;
  for (let i = 0; i < sorted.length; i++) if (i === 0 || sorted[i] !== sorted[i - 1]) count++;
  return count;
}

/** The grams that vote, by their place in the quotation: all of them, or the rarest that have no more than `MOST_VOTES` together. */
function selectVoters(index: GramIndex, hashes: Uint32Array): Uint32Array {
  const votesOf = (at: number): number => {
    const hash = hashes[at] as number;
    return (index.first[hash + 1] as number) - (index.first[hash] as number);
  };
  const voters = hashes.map((_, at) => at);
  let votes = 0;
  for (const at of voters) votes += votesOf(at);
  if (votes <= MOST_VOTES) return voters;
  voters.sort((a, b) => votesOf(a) - votesOf(b));
  votes = 0;
  const tooMany = voters.findIndex((at) => {
    votes += votesOf(at);
    return votes > MOST_VOTES;
  });
  return voters.subarray(0, tooMany);
}

/**
 * Pairs of neighbouring bins with votes enough for a place, most votes first; all grams of one place fall in one pair, for a
 * bin is as wide as they can spread. `votesLeft`: those of the best pair left out because there are too many; 0 if none is.
 */
function selectWindows(ballot: Ballot, errors: number): { windows: Window[]; votesLeft: number } {
  const { bins } = ballot;
  const least = Math.max(2, ballot.voters - GRAM * errors);
  const candidates: Window[] = [];
  for (let bin = 0; bin + 1 < bins.length; bin++) {
    const votes = (bins[bin] as number) + (bins[bin + 1] as number);
    if (votes >= least) candidates.push({ bin, votes });
  }
  candidates.sort((a, b) => b.votes - a.votes || a.bin - b.bin);
  const windows: Window[] = [];
  for (const candidate of candidates) {
    // Beside a window already chosen, only votes of its own can mean another place.
    const left = windows.some(({ bin }) => bin === candidate.bin - 1);
    const right = windows.some(({ bin }) => bin === candidate.bin + 1);
    const own = (left ? 0 : (bins[candidate.bin] as number)) + (right ? 0 : (bins[candidate.bin + 1] as number));
    if (own < least) continue;
    if (windows.length === MOST_WINDOWS) return { windows, votesLeft: candidate.votes };
    windows.push(candidate);
  }
  return { windows, votesLeft: 0 };
}

/** Of alignments that overlap by more than half, the one with fewer errors stays, then the one whose length is nearer the quotation's. */
function addPlace(places: ApproximatePlace[], place: ApproximatePlace, length: number): void {
  const rank = (p: ApproximatePlace) => p.errors * 2 * length + Math.abs(p.to - p.from - length);
  const same = places.findIndex((p) => Math.min(p.to, place.to) - Math.max(p.from, place.from) > length / 2);
  if (same === -1) places.push(place);
  else if (rank(place) < rank(places[same] as ApproximatePlace)) places[same] = place;
}
