// What each character is to a comparison of texts: white space, invisible, a letter, a mark that joins the character before it.
// Standards: Unicode general categories and script extensions (UAX #44, UAX #24); forms folded as in Unicode's compatibility mappings (UAX #15).

/** White space of any kind, of any width, breaking or not. */
export const SPACE = 1;
/** White space that ends a line or a page. */
export const BREAK = 2;
/** Invisible and without meaning for the words: soft hyphen, zero-width space, byte order mark, marks of writing direction. */
export const IGNORED = 4;
/** May melt into the character before it under NFC: combining marks, medial and final Hangul letters. */
export const JOINS = 8;
/** A letter of any script. */
export const LETTER = 16;
/** Chinese or Japanese writing, which puts no space between words: a line break inside it is no space either. */
export const UNSPACED = 32;
/** A hyphen, of any width. */
export const HYPHEN = 64;
/** A sign after which a line may break and nothing was there before the break: hyphens, dashes, `×`, `/`. */
export const CLOSES_UP = 128;
/** Alone, it is not its own plain form: folded, or changed by NFC. */
export const CHANGES = 256;
const KNOWN = 512;

export const SOFT_HYPHEN = 0xad;

/** Filled in as characters are met: the same answer always, but asking eight regular expressions once a character is slow. */
const known = new Uint16Array(0x110000);

/** The flags of one Unicode code point; a lone surrogate is an ordinary character. */
export function characterClass(codePoint: number): number {
  const flags = known[codePoint] as number;
  return flags === 0 ? describe(codePoint) : flags;
}

/**
 * The plain form of one character, in UTF-16: full-width letters, digits, brackets and signs (U+FF01 to U+FF5E) as ASCII,
 * Latin ligatures (ﬁ, ﬄ) as their letters, the micro sign as the Greek letter, the two Unicode hyphens as `-`.
 * Superscripts, fractions and Roman numerals stay as they are: `10⁶` is not 106.
 */
export function plainForm(codePoint: number): string {
  if (codePoint >= 0xff01 && codePoint <= 0xff5e) return String.fromCharCode(codePoint - 0xfee0);
  if (codePoint >= 0xfb00 && codePoint <= 0xfb06) return String.fromCharCode(codePoint).normalize('NFKC');
  if (codePoint === 0xb5) return 'μ';
  if (codePoint === 0x2010 || codePoint === 0x2011) return '-';
  return String.fromCodePoint(codePoint);
}

const IGNORABLE = /^[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]$/;
const LINE_END = /^[\n\v\f\r\u0085\u2028\u2029]$/;
const WHITE = /^[\s\u0085]$/;
// The last range are vowel signs that are letters by category, yet compose (Kirat Rai, Unicode 16).
const JOINING = /^[\p{M}\u1160-\u11ff\ud7b0-\ud7ff\u{16d63}-\u{16d6a}]$/u;
const WITHOUT_SPACES = /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}！（），．：；？［］｛｝]$/u;
const CLOSING_UP = /^[-\u2013\u2014×/]$/;

function describe(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const plain = plainForm(codePoint);
  let flags = KNOWN;
  if (IGNORABLE.test(character)) flags |= IGNORED;
  else if (LINE_END.test(character)) flags |= SPACE | BREAK;
  else if (WHITE.test(character)) flags |= SPACE;
  if (JOINING.test(character)) flags |= JOINS;
  if (/^\p{L}/u.test(plain)) flags |= LETTER;
  // Below the CJK blocks the script extensions only name shared punctuation, such as the middle dot.
  if (codePoint >= 0x2e80 && WITHOUT_SPACES.test(character)) flags |= UNSPACED;
  if (plain === '-') flags |= HYPHEN;
  if (CLOSING_UP.test(plain)) flags |= CLOSES_UP;
  if (plain.normalize('NFC') !== character) flags |= CHANGES;
  known[codePoint] = flags;
  return flags;
}
