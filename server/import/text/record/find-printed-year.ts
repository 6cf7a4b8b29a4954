// The year in which a paper says that it was published: `Published: 3 May 2010`, `Available online May 3, 2010`, `© 2010`. When it was
// received or accepted says nothing.

const DAY =
  '(?:\\d{1,2}(?:st|nd|rd|th)?[\\s./-]{1,2})?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\\p{L}{0,7}\\.?|\\d{1,2})[\\s./-]{1,2}(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s)?';
const PUBLISHED = new RegExp(
  `\\b(?:published|available|publication)\\s?(?:online|date|first|electronically)?\\s?(?:on|date)?\\s?:?\\s?(?:${DAY})?((?:19|20)\\d\\d)(?!\\d)`,
  'giu',
);
/** `published 2010 cases` */
const COUNT = /^\p{L}+\s\d+$/u;
const COPYRIGHT =
  /(?:©|\bcopyright\b|\(c\)|[Óª](?=\s(?:the )?author))\s{0,2}(?:©\s?)?(?:(?:the )?authors?(?:\(s\))?,?\s|the editor[^,;.]{0,30}\s)?((?:19|20)\d\d)(?!\d|\s?[-–]\s?\d)/giu;

/** The year that all such words agree on; null where there are none, or they do not agree. */
export function findPrintedYear(words: string): number | null {
  const published = yearsOf(words, PUBLISHED);
  const years = published.length > 0 ? [...published, ...yearsOf(words, COPYRIGHT)] : yearsOf(words, COPYRIGHT);
  const [first] = years;
  return first !== undefined && years.every((year) => year === first) ? first : null;
}

const yearsOf = (words: string, pattern: RegExp): number[] =>
  [...words.matchAll(pattern)].filter(([all]) => !COUNT.test(all)).map((found) => Number(found[1]));
