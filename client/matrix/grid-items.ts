// The rows of the grid from top to bottom: a topic above its claims, and below an opened cell what it says.
import type { MatrixCell, MatrixRow, Topic } from '../../server/api/contract.ts';
import type { Arranged } from './arrange-matrix.ts';

export type GridItem =
  | { readonly kind: 'topic'; readonly key: string; readonly topic: Topic; readonly claims: number }
  | { readonly kind: 'claim'; readonly key: string; readonly row: MatrixRow }
  | { readonly kind: 'opened'; readonly key: string; readonly row: MatrixRow; readonly cell: MatrixCell };

/** `opened`: id of an evidence line, or of anything else that is selected. */
export function gridItems({ groups, cells }: Arranged, opened: string | null): GridItem[] {
  const items: GridItem[] = [];
  for (const { topic, rows } of groups) {
    items.push({ kind: 'topic', key: `topic ${topic.id}`, topic, claims: rows.length });
    for (const row of rows) {
      items.push({ kind: 'claim', key: `claim ${row.id}`, row });
      // The id of a line begins with its claim's, so most rows need not be looked into.
      if (!opened?.startsWith(`${row.id}--`)) continue;
      const cell = [...(cells.get(row.id)?.values() ?? [])].find(({ id }) => id === opened);
      if (cell) items.push({ kind: 'opened', key: `opened ${cell.id}`, row, cell });
    }
  }
  return items;
}
