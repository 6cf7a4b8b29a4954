// Keys in the grid, as the WAI-ARIA Authoring Practices have them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveInGrid } from '../../../client/matrix/move-in-grid.ts';

const EXTENT = { rows: 20, columns: 6, page: 8 };

describe('a key in the grid', () => {
  it.each([
    ['ArrowDown', false, [3, 2], [4, 2]],
    ['ArrowUp', false, [0, 2], [-1, 2]],
    ['ArrowUp', false, [-1, 2], [-1, 2]],
    ['ArrowLeft', false, [3, 0], [3, -1]],
    ['ArrowRight', false, [3, 5], [3, 5]],
    ['PageDown', false, [3, 2], [11, 2]],
    ['PageDown', false, [15, 2], [19, 2]],
    ['PageUp', false, [3, 2], [-1, 2]],
    ['Home', false, [3, 2], [3, -1]],
    ['End', false, [3, 2], [3, 5]],
    ['Home', true, [3, 2], [-1, -1]],
    ['End', true, [3, 2], [19, 5]],
    ['ArrowDown', true, [3, 2], [19, 2]],
    ['ArrowRight', true, [3, 2], [3, 5]],
  ] as const)('%s (control: %s) leads from %j to %j', (key, ctrl, [row, column], [toRow, toColumn]) => {
    expect(moveInGrid({ row, column }, { key, ctrl }, EXTENT)).toEqual({ row: toRow, column: toColumn });
  });

  it('does not move for any other key', () => {
    expect(moveInGrid({ row: 3, column: 2 }, { key: 'a', ctrl: false }, EXTENT)).toBeNull();
  });

  it('never leads out of the grid', () => {
    const keys = fc.array(
      fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End'),
    );
    fc.assert(
      fc.property(keys, fc.boolean(), fc.nat(30), fc.nat(30), (pressed, ctrl, rows, columns) => {
        let at = { row: -1, column: -1 };
        for (const key of pressed) at = moveInGrid(at, { key, ctrl }, { rows, columns, page: 8 }) ?? at;
        expect(at.row).toBeGreaterThanOrEqual(-1);
        expect(at.row).toBeLessThan(Math.max(rows, 0) || 0);
        expect(at.column).toBeLessThan(Math.max(columns, 0) || 0);
      }),
    );
  });
});
