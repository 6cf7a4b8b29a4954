// One printed line of a paper, and how lines are told in plain text as PDF extractors leave it.

export interface TextLine {
  /** Where the words stand in the text, white space at both ends left out. */
  start: number;
  end: number;
  /** Exactly `text.slice(start, end)`. */
  words: string;
  /** Counted from 0. */
  page: number;
  /** Empty lines before it on its page. */
  gap: number;
  /** How far the words begin from the left edge of their column, in em of the line; null where the layout does not say. */
  indent: number | null;
  /** Height of its letters in the units of the page; null where the layout does not say. */
  size: number | null;
  /** Told by the layout to be a cell of a table. */
  cell: boolean;
}

/** The lines of `text` that hold words, in order. Pages end at form feeds. */
export function readLines(text: string): TextLine[] {
  const lines: TextLine[] = [];
  let page = 0;
  let gap = 0;
  const line = /[^\n\r\f\u2028\u2029]*(\r\n|[\n\r\f\u2028\u2029]|$)/g;
  for (let found = line.exec(text); found !== null; found = line.exec(text)) {
    const whole = found[0].slice(0, found[0].length - (found[1] as string).length);
    const words = whole.trim();
    if (words === '') gap++;
    else {
      const start = found.index + whole.indexOf(words);
      lines.push({ start, end: start + words.length, words, page, gap, indent: null, size: null, cell: false });
      gap = 0;
    }
    if (found[1] === '\f') {
      page++;
      gap = 0;
    }
    if (found[1] === '') break;
  }
  return lines;
}
