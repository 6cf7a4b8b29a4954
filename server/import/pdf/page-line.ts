// A printed line of a PDF page, and the pieces it is put together from.

/** Words drawn at one go, in units of the page (1/72 inch); `y` is the baseline, counted downwards from the top. */
export interface PageItem {
  words: string;
  x: number;
  y: number;
  width: number;
  size: number;
}

/** Items on one baseline, in one column. */
export interface PageLine {
  words: string;
  /** Stretches [from, to) of `words` that are raised and small: superscripts. */
  raised: [from: number, to: number][];
  x: number;
  y: number;
  width: number;
  /** Size of most of its letters. */
  size: number;
}

/** A line with the column that it stands in, by a number of its page; null for a line across columns. */
export interface PlacedLine {
  line: PageLine;
  column: number | null;
}
