// Where each value of a file stands: a tree of lines that mirrors the parsed value.

/** 1-based line of a value (of its key, where it has one) and those of what it holds. */
export interface LineTree {
  line: number;
  children: ReadonlyMap<string | number, LineTree> | null;
}

/** Line of the deepest part of `path` that the file really holds: for something missing, that of the record that lacks it. */
export function findLine(tree: LineTree, path: readonly PropertyKey[]): number {
  let at = tree;
  for (const key of path) {
    const next = at.children?.get(typeof key === 'symbol' ? String(key) : key);
    if (next === undefined) break;
    at = next;
  }
  return at.line;
}
