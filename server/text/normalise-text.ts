// The comparison form of a text, and for each of its characters where it stands in the original.
// Two texts that differ only in how they were set (line breaks, hyphenation, kinds of space, width of characters) have the same form.
// Standards: Unicode NFC with its Stream-Safe limit (UAX #15), offsets in UTF-16 code units as in W3C Web Annotation.
import {
  BREAK,
  CHANGES,
  CLOSES_UP,
  HYPHEN,
  IGNORED,
  JOINS,
  LETTER,
  SOFT_HYPHEN,
  SPACE,
  UNSPACED,
  characterClass,
  plainForm,
} from './character-class.ts';
import { FormWriter } from './form-writer.ts';
import type { NormalisedText } from './normalised-text.ts';

/** Marks that may follow one character before the rest are taken for a character of their own (Stream-Safe Text Format). */
const MOST_MARKS = 30;

/**
 * Normalise a text for comparison, in time linear in its length. In order:
 *
 * 1. Characters without meaning for the words go: soft hyphens, zero-width spaces, byte order marks, direction marks.
 * 2. Full-width letters, digits and signs, ligatures, the micro sign and the Unicode hyphens take their plain form (`plainForm`).
 * 3. Characters are composed (NFC).
 * 4. A run of white space, of any kind and with any line ending, becomes one space. It becomes nothing at either end of the
 *    text, after `-`, `–`, `—`, `×` or `/` (where lines may break without a space), and between Chinese or Japanese characters.
 * 5. A hyphen, hard or soft, at the end of a line and between two letters goes and leaves a joint: `gastro-⏎intestinal` reads
 *    `gastrointestinal`, and nobody can tell from the page whether the hyphen belongs to the word. Beside a digit it stays:
 *    `12%-⏎14%` is a range.
 *
 * Case, punctuation, superscripts and everything else stay.
 */
export function normaliseText(original: string): NormalisedText {
  const form = new FormWriter(original);
  let gap: Gap | null = null;
  let last = 0; // class of the character written last
  let beforeLast = 0;
  for (let at = 0; at < original.length; ) {
    const codePoint = original.codePointAt(at) as number;
    const kind = characterClass(codePoint);
    if (kind & (SPACE | IGNORED)) {
      gap = readGap(original, at);
      at = gap.end;
      continue;
    }
    if (gap !== null && gap.space !== 0 && form.length > 0 && writeGap(form, gap, beforeLast, last, kind)) last = SPACE;
    gap = null;

    const plainEnd = endOfPlainText(original, at);
    if (plainEnd > at) {
      form.writeSlice(at, plainEnd);
      beforeLast = plainEnd - at > 1 ? characterClass(original.charCodeAt(plainEnd - 2)) : last;
      last = characterClass(original.charCodeAt(plainEnd - 1));
      at = plainEnd;
    } else {
      const end = endOfCluster(original, at, codePoint);
      const marked = end > at + widthOf(codePoint);
      if (marked || kind & CHANGES || codePoint > 0xffff) writeCluster(form, original, at, end);
      else form.writeSlice(at, end);
      beforeLast = last;
      // With a mark on it a hyphen is a sign of its own.
      last = marked ? kind & ~(HYPHEN | CLOSES_UP) : kind;
      at = end;
    }
  }
  return form.finish();
}

/** White space and ignored characters in a row. */
interface Gap {
  /** Flags of the white space in it; 0 if there is none. */
  space: number;
  /** Where the white space begins. */
  from: number;
  end: number;
  /** A soft hyphen stands before the white space. */
  softHyphen: boolean;
}

function readGap(original: string, start: number): Gap {
  const gap = { space: 0, from: start, end: start, softHyphen: false };
  for (; gap.end < original.length; gap.end++) {
    const unit = original.charCodeAt(gap.end);
    const kind = characterClass(unit);
    if (!(kind & (SPACE | IGNORED))) break;
    if (gap.space === 0 && unit === SOFT_HYPHEN) gap.softHyphen = true;
    if (gap.space === 0 && kind & SPACE) gap.from = gap.end;
    gap.space |= kind & (SPACE | BREAK);
  }
  return gap;
}

/** White space between characters of class `last` and `next` becomes a joint, nothing, or one space; true for the space. */
function writeGap(form: FormWriter, gap: Gap, beforeLast: number, last: number, next: number): boolean {
  const splitsWord = (gap.space & BREAK) !== 0 && (next & LETTER) !== 0;
  const hyphenated = splitsWord && (last & HYPHEN) !== 0 && (beforeLast & LETTER) !== 0;
  if (hyphenated) form.dropLast();
  if (hyphenated || (splitsWord && gap.softHyphen && last & LETTER)) {
    form.markJoint();
    return false;
  }
  if (last & CLOSES_UP || last & next & UNSPACED) return false;
  form.writeWhole(' ', gap.from, gap.end);
  return true;
}

/** Most text is this: ASCII words with one space between them, none after a sign that closes up. Bounded, as backtracking takes memory. */
const PLAIN = /[!-~]{1,512}(?:(?<![-/]) [!-~]{1,512}){0,64}/y;

/** The end of the text from `at` on that is its own comparison form; `at` if there is none. */
function endOfPlainText(original: string, at: number): number {
  PLAIN.lastIndex = at;
  if (!PLAIN.test(original)) return at;
  const end = PLAIN.lastIndex;
  // What follows may be a mark on the last character, or something ignored before a mark.
  return end < original.length && original.charCodeAt(end) >= SOFT_HYPHEN ? end - 1 : end;
}

const widthOf = (codePoint: number): number => (codePoint > 0xffff ? 2 : 1);

/** Where the character that begins at `from` ends, with the marks that join it (and what is ignored between them). */
function endOfCluster(original: string, from: number, codePoint: number): number {
  let end = from + widthOf(codePoint);
  let marks = 0;
  for (let at = end; at < original.length && marks < MOST_MARKS; ) {
    if (original.charCodeAt(at) < SOFT_HYPHEN) break;
    const next = original.codePointAt(at) as number;
    const kind = characterClass(next);
    at += widthOf(next);
    if (kind & JOINS) {
      end = at;
      marks++;
    } else if (!(kind & IGNORED)) break;
  }
  return end;
}

function writeCluster(form: FormWriter, original: string, from: number, end: number): void {
  let plain = '';
  for (const character of original.slice(from, end)) {
    const codePoint = character.codePointAt(0) as number;
    if (!(characterClass(codePoint) & IGNORED)) plain += plainForm(codePoint);
  }
  const composed = plain.normalize('NFC');
  if (composed === original.slice(from, end)) {
    for (let at = from; at < end; ) {
      const next = at + widthOf(original.codePointAt(at) as number);
      form.writeWhole(original.slice(at, next), at, next);
      at = next;
    }
  } else form.writeWhole(composed, from, end);
}
