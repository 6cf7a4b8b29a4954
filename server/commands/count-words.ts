// A number with its noun.

/** "1 claim", "2 claims". */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
