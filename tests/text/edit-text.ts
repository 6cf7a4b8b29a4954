// Edits of a text for the tests of anchoring, and the plain measure of difference that the finds are judged by.

/** One edit: at `at` (a share of the length, from 0 to 1) a character is replaced, inserted before, or deleted. */
export interface Edit {
  at: number;
  kind: 'replace' | 'insert' | 'delete';
  letter: string;
}

/** Apply edits to a text, one after the other; `onlyAt` limits where. */
export function applyEdits(text: string, edits: readonly Edit[], onlyAt: (offset: number) => boolean = () => true): string {
  let edited = [...text].map((letter) => letter);
  const places = edits
    .map((edit) => ({ ...edit, offset: Math.min(text.length - 1, Math.floor(edit.at * text.length)) }))
    .filter((edit) => onlyAt(edit.offset))
    .toSorted((a, b) => b.offset - a.offset);
  for (const { offset, kind, letter } of places) {
    const put = kind === 'delete' ? [] : [letter];
    edited = edited.toSpliced(offset, kind === 'insert' ? 0 : 1, ...put);
  }
  return edited.join('');
}

/** `last[j]`: the least edit distance of `pattern` to any part of `text` that ends at j. Sellers' algorithm, 1980, in full. */
export function distancesByEnd(text: string, pattern: string): number[] {
  let last = Array.from({ length: text.length + 1 }, () => 0);
  for (let i = 1; i <= pattern.length; i++) {
    const row = [i];
    for (let j = 1; j <= text.length; j++) {
      const same = pattern[i - 1] === text[j - 1] ? 0 : 1;
      row.push(Math.min((last[j - 1] as number) + same, (last[j] as number) + 1, (row[j - 1] as number) + 1));
    }
    last = row;
  }
  return last;
}
