// Where entries begin whose labels were extracted apart from them: the labels tell how many there are.
import type { TextLine } from '../text-line.ts';
import { rateStart, splitByShape, usualWidth } from './split-by-shape.ts';

/** A start that is rated less is none, however many are missing. */
const LEAST = 2;

/** So many more starts than labels, by share, are taken for mistakes. */
const MOST_SPARE = 0.1;

/**
 * Places in `lines` at which entries begin.
 * @param numbers of the entries that are known to begin at a place, by that place
 * @param last number of the last entry
 */
export function countStarts(lines: readonly TextLine[], numbers: ReadonlyMap<number, number>, last: number): number[] {
  const starts = splitByShape(lines, new Set(numbers.keys()));
  const width = usualWidth(lines);
  const known = [...numbers].toSorted(([a], [b]) => a - b);
  const bounds = [...(numbers.has(0) ? [] : [[0, 1] as const]), ...known, [lines.length, last + 1] as const];
  return bounds.slice(1).flatMap(([to, next], at) => {
    const [from, number] = bounds[at] ?? [0, 1];
    const own = starts.filter((start) => start >= from && start < to);
    return setCount(lines, own, { from, to, count: next - number }, width);
  });
}

interface Stretch {
  from: number;
  to: number;
  /** Entries that begin in it; none that could be where columns were extracted out of order. */
  count: number;
}

/** The starts of a stretch, the likeliest of others added, or the least likely taken away, until there are as many as there must be. */
function setCount(lines: readonly TextLine[], starts: readonly number[], { from, to, count }: Stretch, width: number): number[] {
  if (count < 1 || starts.length === count) return [...starts];
  const rate = (place: number): number => rateStart(lines, place, width) ?? Number.NEGATIVE_INFINITY;
  if (starts.length > count) {
    // Of labels some may have been lost, and then they do not tell how many there are.
    if (starts.length - count > Math.max(1, count * MOST_SPARE)) return [...starts];
    const spare = starts.filter((start) => start !== from).toSorted((a, b) => rate(a) - rate(b));
    const gone = new Set(spare.slice(0, starts.length - count));
    return starts.filter((start) => !gone.has(start));
  }
  const there = new Set(starts);
  const others: { place: number; rating: number }[] = [];
  for (let place = from + 1; place < to; place++) {
    const rating = there.has(place) ? LEAST - 1 : rate(place);
    if (rating >= LEAST) others.push({ place, rating });
  }
  const added = others.toSorted((a, b) => b.rating - a.rating).slice(0, count - starts.length);
  return [...starts, ...added.map(({ place }) => place)].toSorted((a, b) => a - b);
}
