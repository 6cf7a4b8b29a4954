// Lists of citation numbers as printed: `3`, `3,4`, `3-5,8`, `3 and 5`; ranges are filled in.

/** Signs that stand between the ends of a range, the hyphen that does not break among them. */
const DASHES = '-–—‐‑−‒';
/** One number, or a range of two. */
const ITEM = `[0-9]{1,3}[a-z]?(?:\\s?[${DASHES}]\\s?[0-9]{1,3})?`;
/** Source of a pattern for a list of numbers, without brackets. Bounded, as text from outside is hostile. */
export const NUMBER_LIST = `${ITEM}(?:\\s?(?:,|;|&|and|，)\\s?${ITEM}){0,60}`;

const RANGE = new RegExp(`[${DASHES}]`, 'u');

/** A longer range than this is a mistake, or not a citation. */
const LONGEST_RANGE = 60;

/** The numbers of a list in printed order, ranges filled in; null if it is no list of numbers or a range runs backwards. */
export function readNumberList(words: string): number[] | null {
  const numbers: number[] = [];
  for (const item of words.split(/[,;&，]|\band\b/)) {
    const [first, last, more] = item.split(RANGE).map((part) => Number.parseInt(part.trim(), 10));
    if (first === undefined || Number.isNaN(first) || more !== undefined) return null;
    const to = last ?? first;
    if (Number.isNaN(to) || to < first || to - first > LONGEST_RANGE) return null;
    for (let number = first; number <= to; number++) numbers.push(number);
  }
  return numbers;
}
