// Ids that are unique in a paper, in time that does not grow with how often one is asked for again.

/** Gives an id where it is free; else the same with the next number behind it. */
export type TakeId = (wanted: string) => string;

/** Starts with no id taken. */
export function startIds(): TakeId {
  const taken = new Set<string>();
  const next = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    let number = next.get(wanted) ?? 2;
    while (taken.has(id)) id = `${wanted}-${number++}`;
    next.set(wanted, number);
    taken.add(id);
    return id;
  };
}
