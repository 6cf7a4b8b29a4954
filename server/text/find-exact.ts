// Every place where a quotation stands word for word, once both sides are in comparison form.
// The one freedom left is a hyphen at a line break (a joint), which the other side may have or not.
import { HYPHEN, SOFT_HYPHEN, characterClass } from './character-class.ts';
import type { NormalisedText } from './normalised-text.ts';

/** A place: [from, to) in the comparison form, [start, end) in the original, both in UTF-16 code units. */
export interface Place {
  from: number;
  to: number;
  start: number;
  end: number;
}

/** A part of a comparison form, [from, to). */
export interface FormRange {
  from: number;
  to: number;
}

/** Of a quotation that occurs more often than this, the first places are taken. */
const MOST_PLACES = 20_000;
/** Letters of the quotation that are looked for before the rest is compared: enough to be rare, few enough for any text. */
const PROBE = 64;
/** Comparisons of single characters before a hostile pair of texts (`aaaa…` in `aaaa…`) is given up. */
const MOST_STEPS = 4_000_000;

const HYPHEN_UNIT = 0x2d;

/**
 * All places of `quote` in `range` of `text`, in order; they may overlap. Work is bounded (`MOST_PLACES`, `MOST_STEPS`),
 * which only texts that repeat themselves without end can reach.
 */
export function findExact(text: NormalisedText, quote: NormalisedText, range: FormRange): Place[] {
  const probe = longestUnhyphenated(quote);
  if (probe === null) return findVerbatim(text, quote.original.trim(), range);
  const wanted = quote.text.slice(probe.from, probe.to);
  const places: Place[] = [];
  let steps = 0;
  let at = text.text.indexOf(wanted, range.from);
  while (at !== -1 && at + wanted.length <= range.to && places.length < MOST_PLACES && steps < MOST_STEPS) {
    const right = walkRight(text, quote, at + wanted.length, probe.to);
    const left = right.failed ? null : walkLeft(text, quote, at - 1, probe.from - 1);
    steps += 1 + right.steps + (left?.steps ?? 0);
    if (left !== null && !left.failed && left.at >= range.from && right.at <= range.to) {
      places.push({
        from: left.at,
        to: right.at,
        start: left.atJoint ? jointOffset(text, left.at) : (text.starts[left.at] as number),
        end: right.atJoint ? jointOffset(text, right.at) + 1 : (text.ends[right.at - 1] as number),
      });
    }
    at = text.text.indexOf(wanted, at + 1);
  }
  return places;
}

/** The longest part of the quotation that holds no hyphen and no joint, cut to the length of a probe; null if there is none. */
function longestUnhyphenated(quote: NormalisedText): FormRange | null {
  let best: FormRange | null = null;
  let from = 0;
  for (let i = 0; i <= quote.text.length; i++) {
    const atEnd = i === quote.text.length;
    const hyphen = !atEnd && quote.text.charCodeAt(i) === HYPHEN_UNIT;
    if (!atEnd && !hyphen && quote.joints[i] === 0) continue;
    if (i > from && (best === null || i - from > best.to - best.from)) best = { from, to: i };
    from = hyphen ? i + 1 : i;
  }
  return best === null ? null : { from: best.from, to: Math.min(best.to, best.from + PROBE) };
}

interface Walk {
  failed: boolean;
  /** Where the walk ended in the text. */
  at: number;
  /** The quotation ends in a hyphen that the text has at a line break. */
  atJoint: boolean;
  steps: number;
}

function walkRight(text: NormalisedText, quote: NormalisedText, textAt: number, quoteAt: number): Walk {
  let j = textAt;
  let i = quoteAt;
  let atJoint = false;
  while (i < quote.text.length) {
    const unit = quote.text.charCodeAt(i);
    const other = text.text.charCodeAt(j);
    if (unit === other) {
      i++;
      j++;
    } else if (unit === HYPHEN_UNIT && text.joints[j] === 1 && quote.text.charCodeAt(i - 1) !== HYPHEN_UNIT) {
      i++;
      atJoint = i === quote.text.length;
    } else if (other === HYPHEN_UNIT && quote.joints[i] === 1 && text.text.charCodeAt(j - 1) !== HYPHEN_UNIT) j++;
    else return { failed: true, at: j, atJoint, steps: i - quoteAt };
  }
  return { failed: false, at: j, atJoint, steps: i - quoteAt };
}

function walkLeft(text: NormalisedText, quote: NormalisedText, textAt: number, quoteAt: number): Walk {
  let j = textAt;
  let i = quoteAt;
  let atJoint = false;
  while (i >= 0) {
    const unit = quote.text.charCodeAt(i);
    const other = text.text.charCodeAt(j);
    if (unit === other) {
      i--;
      j--;
    } else if (unit === HYPHEN_UNIT && text.joints[j + 1] === 1 && quote.text.charCodeAt(i + 1) !== HYPHEN_UNIT) {
      i--;
      atJoint = i < 0;
    } else if (other === HYPHEN_UNIT && quote.joints[i + 1] === 1 && text.text.charCodeAt(j + 1) !== HYPHEN_UNIT) j--;
    else return { failed: true, at: j + 1, atJoint, steps: quoteAt - i };
  }
  return { failed: false, at: j + 1, atJoint, steps: quoteAt - i };
}

/** Where in the original the hyphen stood that was taken out before `text[at]`. */
function jointOffset(text: NormalisedText, at: number): number {
  let offset = text.ends[at - 1] as number;
  for (; offset < (text.starts[at] as number); offset++) {
    const unit = text.original.charCodeAt(offset);
    if (unit === SOFT_HYPHEN || characterClass(unit) & HYPHEN) break;
  }
  return offset;
}

/** Words that have no comparison form of their own (a lone hyphen, half of a composed letter), as they stand in the original. */
function findVerbatim(text: NormalisedText, words: string, range: FormRange): Place[] {
  const places: Place[] = [];
  if (words === '' || range.from >= range.to) return places;
  const probe = words.slice(0, PROBE);
  const last = text.ends[range.to - 1] as number;
  let start = text.original.indexOf(probe, text.starts[range.from]);
  for (let tries = 0; start !== -1 && start + words.length <= last && tries < MOST_PLACES; tries++) {
    if (text.original.startsWith(words, start)) {
      const end = start + words.length;
      places.push({ from: formIndexAt(text, start), to: formIndexAt(text, end), start, end });
    }
    start = text.original.indexOf(probe, start + 1);
  }
  return places;
}

/** The index in the comparison form of the first character that ends after `offset` in the original; its length if none does. */
export function formIndexAt(text: NormalisedText, offset: number): number {
  let low = 0;
  let high = text.text.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((text.ends[middle] as number) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}
