// JSON in which every long text that occurs more than once stands once: answers of the API repeat quotations and statements, and
// DEFLATE looks back 32 KiB only. The reader is client/bundle/unshare-strings.ts.

/** Shorter texts cost less than a reference saves. */
const LONG = 16;

/** Begins a reference: the number of the text in the table follows. A text that begins so is always in the table. */
const MARK = '\u0001';

export interface SharedStrings {
  table: string[];
  value: unknown;
}

const visit = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item: unknown) => visit(item, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, visit(item as unknown, change)]));
};

/** @param value what JSON can hold */
export const shareStrings = (value: unknown): SharedStrings => {
  const counts = new Map<string, number>();
  visit(value, (text) => {
    if (text.length >= LONG || text.startsWith(MARK)) counts.set(text, (counts.get(text) ?? 0) + 1);
    return text;
  });
  const table = [...counts].filter(([text, count]) => count > 1 || text.startsWith(MARK)).map(([text]) => text);
  const numbers = new Map(table.map((text, number) => [text, number]));
  const shared = visit(value, (text) => {
    const number = numbers.get(text);
    return number === undefined ? text : `${MARK}${number}`;
  });
  return { table, value: shared };
};
