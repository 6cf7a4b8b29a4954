// Rows that are made one after another while they are read, so that a large table is never held as a whole.

export interface RowsInTurn<T> extends Iterable<T> {
  readonly length: number;
  /** As of an array, but in turn. @param change is handed the row and its number from 0 */
  map: <U>(change: (row: T, number: number) => U) => Iterable<U>;
}

/** @param make gives the row of a source, the same each time */
export const rowsInTurn = <S, T>(sources: readonly S[], make: (source: S) => T): RowsInTurn<T> => {
  function* map<U>(change: (row: T, number: number) => U): Generator<U> {
    for (const [number, source] of sources.entries()) yield change(make(source), number);
  }
  return { length: sources.length, map, [Symbol.iterator]: () => map((row) => row) };
};
