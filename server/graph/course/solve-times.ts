// Between which limits each of several times must lie, when all that is known is how far some are apart at most: a simple
// temporal problem (Dechter, Meiri & Pearl 1991, Artificial Intelligence 49:61-95), solved from one time by shortest paths
// (Bellman-Ford). Setting every time to its lower limit is one course of events that agrees with all that is told.

/** `to` is at most `days` after `from`; a negative number says by how much it is before. */
export interface TimeLimit {
  from: string;
  to: string;
  days: number;
}

/** Days after the time that is asked from; null where nothing limits it on that side. */
export interface TimeRange {
  low: number | null;
  high: number | null;
}

/** Of sums of fractions of days. */
const NOISE = 1e-6;

/** Shortest paths from `start`; null where a loop of limits cannot be kept. */
const measurePaths = (start: string, limits: readonly TimeLimit[]): Map<string, number> | null => {
  const best = new Map([[start, 0]]);
  const times = new Set([start, ...limits.flatMap(({ from, to }) => [from, to])]);
  // Back and forth by turns (Yen 1970): a long chain of events is then gone through in two passes, whichever way it runs.
  const turns = [limits, limits.toReversed()];
  for (let pass = 0; pass <= times.size; pass += 1) {
    let changed = false;
    for (const { from, to, days } of turns[pass % 2] ?? limits) {
      const reached = best.get(from);
      if (reached === undefined || reached + days >= (best.get(to) ?? Infinity) - NOISE) continue;
      best.set(to, reached + days);
      changed = true;
    }
    if (!changed) return best;
    // A time that is before itself: most contradictions show here, long before all passes are through.
    if ((best.get(start) ?? 0) < -NOISE) return null;
  }
  return null;
};

/**
 * The range of every time that a limit reaches, as days after `zero`. Of order times × limits at worst.
 * @returns null where the limits contradict each other
 */
export const solveTimes = (zero: string, limits: readonly TimeLimit[]): Map<string, TimeRange> | null => {
  const latest = measurePaths(zero, limits);
  const earliest = measurePaths(
    zero,
    limits.map(({ from, to, days }) => ({ from: to, to: from, days })),
  );
  if (latest === null || earliest === null) return null;
  const ranges = new Map<string, TimeRange>();
  for (const time of [...latest.keys(), ...earliest.keys()]) {
    const low = earliest.get(time);
    ranges.set(time, { low: low === undefined ? null : -low + 0, high: latest.get(time) ?? null });
  }
  return ranges;
};
