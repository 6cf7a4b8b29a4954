// Names of journals as they stand before a volume: with the authors or a page number before them, with separators behind.

const SMALL = /^(?:of|and|the|in|for|on|to|de|da|do|del|der|des|di|e|y|et|für|und|la|en|an|with|&|[-–:])$/;
const WORD = /^(?:\p{Lu}[\p{L}\p{M}\d'’.&+®-]{0,30}|\p{Ll}{2,12}\.|\d{1,2}|\(?\p{Lu}[\p{L}.-]{1,20}\)?)[:,.]?$/u;
const NO_JOURNAL =
  /\b(?:received|accepted|published|publication|revised|available|copyright|vol|volume|issue|pages?|article|doi|issn|correspond\p{L}*|email|tel|fax|university|department|hospital|figure|table|january|february|march|april|june|july|august|september|october|november|december)\b|©|@/iu;
/** `J Invent Oncol, May 2010, 12: 3-9` */
const BEFORE_YEAR = /[,\s]{1,2}(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,7}\.?(?:\s\d{1,2})?$/;
const MONTH = /^(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const MOST_WORDS = 14;

/** The name alone; null where the words are no name of a journal. */
export function bareJournal(words: string): string | null {
  const name = words
    .slice(-200)
    .replace(/\s+/g, ' ')
    .replace(/^.*?\bet\s?al[.,:;]{0,2}\s/u, '')
    .replace(/\s\|.*$/, '')
    .replace(/^[\s\d|–-]{1,12}\s(?=\p{Lu}\p{L})/u, '')
    .replace(/[\s,;:|(–-]+$/, '')
    .replace(BEFORE_YEAR, '')
    .replace(/(?<=^[^.]*\p{L}{4})\.$/u, '')
    .trim();
  const parts = name.split(' ');
  if (name.length < 3 || parts.length > MOST_WORDS || NO_JOURNAL.test(name) || MONTH.test(name)) return null;
  if (!/^(?:\p{Lu}|\d{1,2}\s\p{Lu})/u.test(name) || !/\p{L}{3}/u.test(name)) return null;
  return parts.every((part) => SMALL.test(part) || WORD.test(part)) ? name : null;
}
