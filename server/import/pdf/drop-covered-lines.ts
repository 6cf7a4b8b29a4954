// Pages that are printed twice: some publishers place a figure by laying a whole page of the author's proof behind the final one and
// showing a window of it. Nobody sees the rest, but it is in the file, and everything would be read twice.
import type { PageLine } from './page-line.ts';

/** Letters of a line that may tell; shorter ones lie on one another in drawings. */
const TELLING = 25;
/** Baselines of lines that lie on one another are nearer than this, in em; lines of prose stand further apart. */
const NEAR = 0.8;
/** Lines that must lie on others before a page is believed to be printed twice. */
const LEAST = 4;
/** Share of the words of the hidden page that must stand on the visible one too. */
const SAME = 0.4;
/** Pages with more lines, or more of them on one another, are drawings. */
const MOST_LINES = 600;
const MOST_PAIRS = 600;

type Pair = readonly [first: number, second: number];

/**
 * The lines of a page without those that lie under others and say the same.
 * @param lines in the order in which they are drawn
 */
export function dropCoveredLines(lines: readonly PageLine[]): PageLine[] {
  const pairs = lines.length > MOST_LINES ? [] : findCollisions(lines);
  if (pairs.length < LEAST || pairs.length > MOST_PAIRS) return [...lines];
  const run = findLayer(lines, pairs);
  if (run === null) return [...lines];
  const isHidden = (at: number): boolean => at >= run[0] && at < run[1];
  const shown = lines.filter((_, at) => !isHidden(at));
  const words = new Set(shown.flatMap(wordsOf));
  const hidden = lines.filter((_, at) => isHidden(at)).flatMap(wordsOf);
  return hidden.filter((word) => words.has(word)).length >= hidden.length * SAME ? shown : [...lines];
}

const wordsOf = ({ words }: PageLine): string[] => words.match(/\p{L}{4,}/gu) ?? [];

/** Pairs of long lines that lie on one another, by their places. */
function findCollisions(lines: readonly PageLine[]): Pair[] {
  const long = [...lines.entries()].filter(([, { words }]) => words.length > TELLING).toSorted(([, a], [, b]) => a.y - b.y);
  const pairs: Pair[] = [];
  for (const [rank, [at, line]] of long.entries())
    for (let next = rank + 1; next < long.length; next++) {
      const [other, below] = long[next] as [number, PageLine];
      if (below.y - line.y >= NEAR * Math.min(line.size, below.size)) break;
      const shared = Math.min(line.x + line.width, below.x + below.width) - Math.max(line.x, below.x);
      if (shared > Math.min(line.width, below.width) / 2) pairs.push([Math.min(at, other), Math.max(at, other)]);
    }
  return pairs;
}

/**
 * The stretch of lines, drawn one after the other, without which the fewest lines lie on one another: [from, to). Of two that are as
 * good, the one that reaches further down the page: what is hidden is a whole page.
 */
function findLayer(lines: readonly PageLine[], pairs: readonly Pair[]): Pair | null {
  const places = [...new Set(pairs.flat())].toSorted((a, b) => a - b);
  let best: { run: Pair; parted: number; height: number } | null = null;
  for (const [rank, from] of places.entries())
    for (const last of places.slice(rank)) {
      const isIn = (at: number): boolean => at >= from && at <= last;
      const parted = pairs.filter(([first, second]) => isIn(first) !== isIn(second)).length;
      const run = widen(lines, places, from, last);
      const height = heightOf(lines.slice(run[0], run[1]));
      if (best === null || parted > best.parted || (parted === best.parted && height > best.height))
        best = { run, parted, height };
    }
  return best !== null && best.parted >= pairs.length * 0.8 ? best.run : null;
}

/** Lines above and below that are drawn in one go with the stretch, and on which nothing lies. */
function widen(lines: readonly PageLine[], places: readonly number[], first: number, last: number): Pair {
  const taken = new Set(places);
  const goesDown = (at: number): boolean => (lines[at + 1]?.y ?? -1) >= (lines[at]?.y ?? 0) - 1;
  let from = first;
  while (from > 0 && !taken.has(from - 1) && goesDown(from - 1)) from--;
  let to = last + 1;
  while (to < lines.length && !taken.has(to) && goesDown(to - 1)) to++;
  return [from, to];
}

function heightOf(lines: readonly PageLine[]): number {
  const ys = lines.map(({ y }) => y);
  return Math.max(...ys) - Math.min(...ys);
}
