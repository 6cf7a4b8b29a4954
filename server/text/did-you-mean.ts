// The word that a misspelt one was probably meant to be.

/** The nearest of `words` by edits of letters, or null where none is near. */
export function didYouMean(word: string, words: readonly string[]): string | null {
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  // Bounded, because the word comes from a file: no key of ours is longer than 30 letters.
  if (word.length > 60) return null;
  for (const candidate of words) {
    const edits = countEdits(word.toLowerCase(), candidate.toLowerCase());
    if (edits < fewest) [best, fewest] = [candidate, edits];
  }
  return best;
}

/** Optimal string alignment distance: letters put in, left out, replaced, or swapped with their neighbour. */
export function countEdits(a: string, b: string): number {
  let rowBefore: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const above = row;
    row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replace = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const swap = isSwap ? (rowBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(replace, swap, (row[j - 1] ?? 0) + 1, (above[j] ?? 0) + 1));
    }
    rowBefore = above;
  }
  return row[b.length] ?? 0;
}
