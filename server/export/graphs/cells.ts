// Rows of the tables: what a cell can be, and which are written.

export type Cell = string | number | boolean;
export type Cells = Record<string, Cell>;

/** Cells of which some may not apply or not be known. */
export type MaybeCells = Record<string, Cell | null | undefined>;

/** A cell that does not apply, or is not known, is not there. */
export const keepKnown = (cells: MaybeCells): Cells => {
  const known: Cells = {};
  for (const name of Object.keys(cells)) {
    const cell = cells[name];
    if (cell !== null && cell !== undefined && cell !== '') known[name] = cell;
  }
  return known;
};

/** Ids have no blanks, so that a list of them can be told apart by blanks. */
export const listIds = (ids: readonly string[] | undefined): string => (ids ?? []).join(' ');

/** A list as JSON; nothing for an empty one. */
export const writeList = (list: readonly unknown[] | undefined): string => (list?.length ? JSON.stringify(list) : '');
