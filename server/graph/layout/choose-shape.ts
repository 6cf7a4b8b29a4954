// How many columns a picture in columns is to have: as many as let it be drawn largest on a screen of the usual shape.

const aspect = 1.45;
const mostColumns = 12;
const mostStudyColumns = 60;

export interface Shape {
  /** Columns of each group of studies, in the order given. */
  studies: number[];
  /** Size of the picture: the larger of its height and its width brought to the aspect. */
  size: number;
}

/**
 * Deals groups of studies to columns, one more where the tallest would make the picture larger than the column does.
 * `rooms`: height of each group in one column; `height` (more than 0) and `width`: of everything else; `column`: width of a
 * column of studies.
 */
export const chooseStudyColumns = (rooms: readonly number[], height: number, width: number, column: number): Shape => {
  const sizeOf = (studies: readonly number[]): number => {
    const tallest = Math.max(height, ...rooms.map((room, i) => room / Math.max(1, studies[i] ?? 1)));
    return Math.max((width + studies.reduce((sum, count) => sum + count, 0) * column) / aspect, tallest);
  };
  let studies = rooms.map((room): number => (room > 0 ? 1 : 0));
  let best: Shape = { studies, size: sizeOf(studies) };
  for (let columns = 0; columns < mostStudyColumns; columns++) {
    const heights = rooms.map((room, i) => room / Math.max(1, studies[i] ?? 1));
    const tallest = heights.indexOf(Math.max(...heights));
    if ((heights[tallest] ?? 0) <= height) break;
    // One more column may help only together with another, so the search goes on past a step that does not.
    studies = studies.map((count, i) => (i === tallest ? count + 1 : count));
    const size = sizeOf(studies);
    if (size < best.size) best = { studies, size };
  }
  return best;
};

/**
 * The number of columns of claims a side. `cards`: height of all claims in one column; `lowest`: the least height; `rooms`,
 * `column`: as above; `middle`: width of everything but the columns; `card`: width of a column of claims.
 */
export const chooseClaimColumns = (given: {
  cards: number;
  lowest: number;
  rooms: readonly number[];
  middle: number;
  card: number;
  column: number;
}): number => {
  const { cards, lowest, rooms, middle, card, column } = given;
  const sizes = Array.from({ length: mostColumns }, (_none, i) => {
    const height = Math.max(cards / (2 * (i + 1)), lowest);
    return chooseStudyColumns(rooms, height, middle + 2 * (i + 1) * card, column).size;
  });
  return sizes.indexOf(Math.min(...sizes)) + 1;
};
