// Text on its way into a citation format: one line, without control characters, so that no value can break out of its field.

/** White space closed up, control and direction-changing characters removed. */
export const cleanLine = (text: string): string =>
  text
    .replace(/[\s\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF]/gu, '')
    .replace(/ {2,}/g, ' ')
    .trim();

const tag = /<\/?(?:i|b|sub|sup|sc|span)(?: [^<>]*)?>/gi;

/** Without the rich-text tags that CSL-JSON allows in titles, also where removing one makes another. */
export const withoutTags = (text: string): string => {
  let bare = text;
  for (let before = ''; before !== bare; ) {
    before = bare;
    bare = bare.replace(tag, '');
  }
  return bare;
};

/** Applies a change to every string in a value, however deep. */
export const mapStrings = <T>(value: T, change: (text: string) => string): T => {
  if (typeof value === 'string') return change(value) as T;
  if (Array.isArray(value)) return value.map((item: unknown) => mapStrings(item, change)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapStrings(item as unknown, change)])) as T;
};

/** A record whose every string is clean and bare. */
export const cleanRecord = <T>(record: T): T => mapStrings(record, (text) => cleanLine(withoutTags(text)));
