// Which kinds of things a page is asked to show, by the setting `kind` of the address.

/** The kinds that are asked for, of those there are; all of them where none is. */
export function askedKinds<T extends string>(setting: string | undefined, kinds: readonly T[]): readonly T[] {
  const asked = new Set(setting?.split(','));
  const known = kinds.filter((kind) => asked.has(kind));
  return known.length > 0 ? known : kinds;
}
