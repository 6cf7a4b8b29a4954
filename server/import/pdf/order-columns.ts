// Reading order of a page whose lines are drawn in any order: columns from left to right between lines that run across them.
// After Nagy, Seth and Viswanathan, "A prototype document image analysis system for technical journals" (Computer, 1992): white
// gutters part the page.
import type { PageLine, PlacedLine } from './page-line.ts';

/** Share of the lines that may cross a gutter (titles, wide figures), and that must stand on either side of it. */
const MOST_CROSSING = 0.25;
const LEAST_BESIDE = 0.12;
/** Rows of two lines beside one another that make columns, however much else runs across. */
const LEAST_ROWS = 5;
/** Steps across the page at which a gutter is looked for. */
const STEPS = 120;

/** The x of the gutters of a page `width` wide, from left to right: none for one column, two at most. */
export function findGutters(lines: readonly PageLine[], width: number): number[] {
  const counted = lines.filter((line) => line.words.trim().length > 2);
  if (counted.length < 8) return [];
  const best: { x: number; crossing: number; beside: number }[] = [];
  for (let step = STEPS * 0.2; step <= STEPS * 0.8; step++) {
    const x = (width * step) / STEPS;
    let crossing = 0;
    let left = 0;
    let right = 0;
    for (const line of counted) {
      if (line.x + line.width <= x) left++;
      else if (line.x >= x) right++;
      else crossing++;
    }
    const beside = Math.min(left, right);
    const isGutter = crossing <= counted.length * MOST_CROSSING && beside >= counted.length * LEAST_BESIDE;
    if (isGutter || (beside >= LEAST_ROWS && countRows(counted, x, width) >= LEAST_ROWS)) best.push({ x, crossing, beside });
  }
  if (best.length === 0) return [];
  // The whitest stretch is the gutter; its middle is as good as any.
  const least = Math.min(...best.map((place) => place.crossing));
  const white = best.filter((place) => place.crossing === least);
  const first = white[0] as { x: number };
  const run = white.filter((place, index) => place.x - first.x <= (index + 1.5) * (width / STEPS));
  const gutter = run[Math.floor(run.length / 2)]?.x ?? first.x;
  const second = white.filter((place) => place.x > gutter + width * 0.22);
  const isThree = gutter < width * 0.42 && second.length > 0;
  return isThree ? [gutter, (second[Math.floor(second.length / 2)] as { x: number }).x] : [gutter];
}

/** Baselines of columns need not agree: rows are told in steps of this many units. */
const STEP = 4;

/** Rows of two wide lines, one on either side of `x`: columns below a title and an abstract that run across the page. */
function countRows(lines: readonly PageLine[], x: number, width: number): number {
  const wide = lines.filter((line) => line.width > width * 0.25);
  const right = new Set(wide.filter((line) => line.x >= x).map((line) => Math.round(line.y / STEP)));
  return wide.filter((line) => line.x + line.width <= x && [-1, 0, 1].some((near) => right.has(Math.round(line.y / STEP) + near)))
    .length;
}

/** The lines of a page in reading order, told by where they stand alone. */
export function orderColumns(lines: readonly PageLine[], width: number): PlacedLine[] {
  const gutters = findGutters(lines, width);
  const ordered: PlacedLine[] = [];
  let band: PlacedLine[] = [];
  const flush = () => {
    for (const one of band.toSorted((a, b) => (a.column ?? 0) - (b.column ?? 0) || byPlace(a.line, b.line))) ordered.push(one);
    band = [];
  };
  for (const line of lines.toSorted(byPlace)) {
    const crosses = gutters.some((x) => line.x < x - 2 && line.x + line.width > x + 2);
    if (crosses) {
      flush();
      ordered.push({ line, column: null });
    } else band.push({ line, column: gutters.filter((x) => line.x + line.width / 2 > x).length });
  }
  flush();
  return ordered;
}

/** From top to bottom; on one baseline from left to right. */
function byPlace(a: PageLine, b: PageLine): number {
  const rows = Math.round(a.y * 2) - Math.round(b.y * 2);
  return Math.abs(rows) <= 3 ? a.x - b.x || rows : rows;
}
