// Which cell of the grid the keyboard stands on: one tab stop, moved by arrow keys, kept in sight and focused.
import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type Extent, moveInGrid, type Position } from './move-in-grid.ts';

interface Options {
  /** Where it stands at first. */
  start: Position;
  grid: RefObject<HTMLElement | null>;
  extent: Extent;
  /** Scrolls a position into sight. */
  show: (at: Position) => void;
  /** Enter or the space bar. */
  open: (at: Position) => void;
}

export interface ActiveCell {
  at: Position;
  /** Moves it without taking the focus, as after a click. */
  set: (at: Position) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Position under a DOM element of the grid, by its data attributes; null outside of cells. */
export function positionOf(target: EventTarget | null): Position | null {
  if (!(target instanceof Element)) return null;
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'];
  const row = target.closest<HTMLElement>('[data-row]')?.dataset['row'];
  return column === undefined || row === undefined ? null : { row: Number(row), column: Number(column) };
}

export function useActiveCell({ start, grid, extent, show, open }: Options): ActiveCell {
  const [wanted, set] = useState(start);
  const moved = useRef(false);
  // Filters can take rows and columns away from under the keyboard.
  const at = { row: Math.min(wanted.row, extent.rows - 1), column: Math.min(wanted.column, extent.columns - 1) };
  useLayoutEffect(() => {
    if (moved.current) show(at);
  });
  useEffect(() => {
    if (!moved.current) return;
    const cell = grid.current?.querySelector<HTMLElement>('[data-column][tabindex="0"]');
    if (!cell) return;
    moved.current = false;
    cell.focus({ preventScroll: true });
  });
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.altKey || event.shiftKey || !positionOf(event.target)) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      open(at);
      return;
    }
    const next = moveInGrid(at, { key: event.key, ctrl: event.ctrlKey || event.metaKey }, extent);
    if (!next) return;
    event.preventDefault();
    moved.current = true;
    set(next);
  };
  return { at, set, onKeyDown };
}
