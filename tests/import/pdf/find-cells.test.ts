// Cells of tables among the lines of a page.
import { describe, expect, it } from 'vitest';
import { findCells } from '../../../server/import/pdf/find-cells.ts';
import type { PageLine } from '../../../server/import/pdf/page-line.ts';
import { prose, setColumn, setLine } from './set-page.ts';

const left = setColumn(prose('Oaks', 40), 50, 100, 240);
const right = setColumn(prose('Elms', 30), 310, 100, 240);
const row = (y: number, words: readonly string[], xs: readonly number[]): PageLine[] =>
  words.map((cell, at) => setLine(cell, xs[at] ?? 0, y, cell.length * 5));
const table = [
  row(500, ['Plant', 'Dose', 'Source'], [310, 400, 480]),
  row(512, ['Willow bark', '3 g', '(12)'], [310, 400, 480]),
  row(524, ['Elder', '2 g', '(14)'], [310, 400, 480]),
  row(536, ['Birch leaf', '1 g', '(9)'], [310, 400, 480]),
].flat();

const find = (lines: readonly PageLine[]): PageLine[] => {
  const cells = findCells([{ width: 595, lines }]);
  return lines.filter((line) => cells.has(line));
};

describe('cells of a table', () => {
  it('are told by standing beside one another in a column', () => {
    expect(find([...left, ...right, ...table])).toEqual(table);
  });

  it('are all that stands between rows, too', () => {
    const wrapped = setLine('of an old tree', 310, 518, 70);
    expect(find([...left, ...right, ...table, wrapped])).toContain(wrapped);
  });

  it('are no lines of columns beside one another, nor a label and its entry', () => {
    const entries = [0, 1, 2, 3, 4].flatMap((at) => [
      setLine(`${at + 1}.`, 310, 500 + at * 12, 8),
      setLine('Weide A. On willows. J Tree Sci 2010;3:1-9.', 330, 500 + at * 12, 220),
    ]);
    expect(find([...left, ...right, ...entries])).toEqual([]);
  });

  it('are no single rows: a formula and its number', () => {
    expect(find([...left, ...right, setLine('a = b + c', 400, 500, 60), setLine('(1)', 530, 500, 15)])).toEqual([]);
  });

  it('leave the prose beside them alone', () => {
    const wide = setColumn(prose('Wide', 12), 50, 620, 500);
    const cells = find([...left, ...right, ...table, ...wide, ...wide.map((line) => ({ ...line, y: line.y + 1000 }))]);
    expect(cells.some(({ words }) => words.startsWith('Oaks'))).toBe(false);
  });
});
