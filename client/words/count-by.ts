// How many things there are of each kind.

/** Counts `things` by their key; those without one are left out. */
export function countBy<T, K>(things: readonly T[], key: (thing: T) => K | null): Map<K, number> {
  const counts = new Map<K, number>();
  for (const thing of things) {
    const one = key(thing);
    if (one !== null) counts.set(one, (counts.get(one) ?? 0) + 1);
  }
  return counts;
}
