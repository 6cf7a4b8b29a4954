// Puts the texts back that stand once in a packed dossier (server/export/bundle/share-strings.ts).

/** Begins a reference: the number of the text in the table follows. */
const MARK = '\u0001';

/** @param packed JSON of `{ table, value }` */
export function unshareStrings(packed: string): unknown {
  const { table } = JSON.parse(packed) as { table: string[] };
  const restored = JSON.parse(packed, (_, part: unknown) =>
    typeof part === 'string' && part.startsWith(MARK) ? (table[Number(part.slice(1))] ?? part) : part,
  ) as { value: unknown };
  return restored.value;
}
