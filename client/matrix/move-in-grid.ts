// Where a key leads in the grid (WAI-ARIA Authoring Practices, grid pattern). Pure: positions in, position out.

export interface Position {
  /** -1 is the row of column headers. */
  readonly row: number;
  /** -1 is the column of row headers. */
  readonly column: number;
}

export interface Extent {
  readonly rows: number;
  readonly columns: number;
  /** Rows that a page key moves by. */
  readonly page: number;
}

export interface Key {
  readonly key: string;
  readonly ctrl: boolean;
}

const within = (value: number, end: number): number => Math.max(-1, Math.min(end - 1, value));

/** The new position, which may be the old one at an edge; null where the key does not move. */
export function moveInGrid(at: Position, { key, ctrl }: Key, { rows, columns, page }: Extent): Position | null {
  const to = (row: number, column: number): Position => ({ row: within(row, rows), column: within(column, columns) });
  switch (key) {
    case 'ArrowUp':
      return to(ctrl ? -1 : at.row - 1, at.column);
    case 'ArrowDown':
      return to(ctrl ? rows : at.row + 1, at.column);
    case 'ArrowLeft':
      return to(at.row, ctrl ? -1 : at.column - 1);
    case 'ArrowRight':
      return to(at.row, ctrl ? columns : at.column + 1);
    case 'PageUp':
      return to(at.row - page, at.column);
    case 'PageDown':
      return to(at.row + page, at.column);
    case 'Home':
      return to(ctrl ? -1 : at.row, -1);
    case 'End':
      return to(ctrl ? rows : at.row, columns);
    default:
      return null;
  }
}
