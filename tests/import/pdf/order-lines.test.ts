// Reading order of pages: columns, bands of columns, and pages that are drawn in any order.
import { describe, expect, it } from 'vitest';
import { orderLines } from '../../../server/import/pdf/order-lines.ts';
import type { PageLine } from '../../../server/import/pdf/page-line.ts';
import { prose, setColumn, setLine } from './set-page.ts';

const WIDTH = 595;
const read = (lines: readonly PageLine[]): string[] => orderLines(lines, WIDTH).map(({ line }) => line.words.slice(0, 6));
/** The names of the blocks in the order in which they are read. */
const names = (lines: readonly PageLine[]): string[] =>
  read(lines)
    .map((words) => words.split(' ')[0] ?? '')
    .filter((name, at, all) => name !== all[at - 1]);

const bodyLeft = setColumn(prose('Oaks', 30), 50, 100, 240);
const bodyRight = setColumn(prose('Elms', 28), 310, 100, 240);
const listLeft = setColumn(prose('Figs', 10), 50, 500, 240);
const listRight = setColumn(prose('Yews', 10), 310, 500, 240);

describe('a page', () => {
  it('is read down its left column, then down its right one', () => {
    expect(names([...bodyLeft, ...bodyRight])).toEqual(['Oaks', 'Elms']);
  });

  it('is read from left to right even where the right column is drawn first', () => {
    expect(names([...bodyRight, ...bodyLeft])).toEqual(['Oaks', 'Elms']);
  });

  it('of two bands of columns, one above the other, is read band by band as it is drawn', () => {
    expect(names([...bodyLeft, ...bodyRight, ...listLeft, ...listRight])).toEqual(['Oaks', 'Elms', 'Figs', 'Yews']);
  });

  it('with three columns under lines that run across is read column by column', () => {
    const across = setColumn(prose('Ash', 20), 50, 100, 500);
    const columns = [50, 220, 390].map((x, at) => setColumn(prose(['Beech', 'Cedar', 'Plane'][at] ?? '', 9), x, 420, 150));
    expect(names([...across, ...columns.flat()])).toEqual(['Ash', 'Beech', 'Cedar', 'Plane']);
  });

  it('has a caption that is drawn last where it stands', () => {
    const caption = setColumn(prose('Fig', 3), 310, 100, 240);
    const under = setColumn(prose('Elms', 20), 310, 200, 240);
    expect(names([...bodyLeft, ...under, ...caption])).toEqual(['Oaks', 'Fig', 'Elms']);
  });

  it('that is drawn row by row across both columns is read by columns all the same', () => {
    const rows = bodyLeft.flatMap((line, row) => [line, bodyRight[row]].filter((one) => one !== undefined));
    expect(names(rows)).toEqual(['Oaks', 'Elms']);
  });

  it('tells columns by their edges, so that hanging lines are seen', () => {
    const entry = [setLine('1. Figs', 50, 100, 240), setLine('hang', 66, 112, 224), setLine('2. Figs', 50, 124, 240)];
    expect(new Set(orderLines([...entry, ...bodyRight], WIDTH).map(({ column }) => column)).size).toBe(2);
  });
});
