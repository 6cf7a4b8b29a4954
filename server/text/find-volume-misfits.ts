// Volumes of a journal follow the years. A work whose year does not fit its volume beside its neighbours in the same journal has a wrong
// number somewhere.

/** A work by its volume and its year. */
export interface YearOfVolume {
  volume: number;
  year: number;
}

/** Neighbours needed before anything is said. */
const NEEDED = 3;
/** Each is compared with each: works of one journal beyond this number are left out. */
const MOST = 200;

/**
 * The works that must go for the rest to be in order: the one with the most conflicts first.
 * @param volumes works of one journal; fewer than three say nothing, and of very many only the first are compared
 * @returns each misfit with those that it was judged against
 */
export function findVolumeMisfits<T extends YearOfVolume>(volumes: readonly T[]): { misfit: T; others: T[] }[] {
  const misfits: { misfit: T; others: T[] }[] = [];
  let rest = volumes.slice(0, MOST);
  while (rest.length >= NEEDED) {
    const counts = rest.map((one) => rest.filter((other) => clash(one, other)));
    const most = Math.max(...counts.map((others) => others.length));
    if (most === 0) break;
    // Of two that only clash with each other, the one that is further off the line of the others is meant.
    const candidates = rest.filter((_, index) => counts[index]?.length === most);
    const misfit = candidates.reduce((worst, one) => (distance(one, rest) > distance(worst, rest) ? one : worst));
    rest = rest.filter((one) => one !== misfit);
    misfits.push({ misfit, others: rest });
  }
  return misfits;
}

function clash(a: YearOfVolume, b: YearOfVolume): boolean {
  if (a.volume === b.volume) return Math.abs(a.year - b.year) > 1;
  return a.volume < b.volume === a.year > b.year && a.year !== b.year;
}

/** How far a work's year less its volume is from the median of the others. */
function distance(one: YearOfVolume, all: readonly YearOfVolume[]): number {
  const offsets = all.filter((other) => other !== one).map((other) => other.year - other.volume);
  const median = offsets.toSorted((a, b) => a - b)[Math.floor(offsets.length / 2)] ?? 0;
  return Math.abs(one.year - one.volume - median);
}
