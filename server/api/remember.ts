// Things that are worked out when they are first asked for, and once.

/** Makes a thing with the first call and gives the same with every further one. */
export function rememberOne<T>(make: () => T): () => T {
  let made: { thing: T } | null = null;
  return () => (made ??= { thing: make() }).thing;
}

/** The same for one thing a key. For keys that come from the data, never from a request, so that their number is bounded. */
export function rememberEach<T>(make: (key: string) => T): (key: string) => T {
  const made = new Map<string, T>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const thing = make(key);
    made.set(key, thing);
    return thing;
  };
}
