// What of the matrix is in sight under the legend's filters, and in which order it stands.
import { describe, expect, it } from 'vitest';
import { type Filters, NO_FILTERS } from '../../../client/address/address.ts';
import { type Arrangement, arrangeMatrix } from '../../../client/matrix/arrange-matrix.ts';
import { columnOrder, rowOrder } from '../../../client/matrix/matrix-order.ts';
import { TEA } from './small-matrix.ts';

const PLAIN: Arrangement = { filters: NO_FILTERS, basis: 'checked', rows: 'reading', columns: 'year' };
const arranged = (change: Partial<Arrangement>) => {
  const { groups, columns, counts } = arrangeMatrix(TEA, { ...PLAIN, ...change });
  return { rows: groups.flatMap(({ rows }) => rows.map(({ id }) => id)), columns: columns.map(({ id }) => id), counts };
};
const only = (filters: Partial<Filters>): Filters => ({ ...NO_FILTERS, ...filters });

describe('the arranged matrix', () => {
  it('shows everything without filters, claims and studies without a cell included', () => {
    expect(arranged({})).toEqual({
      rows: ['tea-wakes', 'tea-calms', 'tea-in-bed', 'milk-first', 'sugar-ruins'],
      columns: ['assam-1990', 'brew-2005', 'cup-2005', 'dust-undated'],
      counts: { claims: 5, studies: 4, lines: 5 },
    });
  });

  it.each([
    [
      'a topic, with its claims that have no study',
      only({ topic: ['taste'] }),
      ['milk-first', 'sugar-ruins'],
      ['brew-2005', 'dust-undated'],
    ],
    ['a level', only({ level: ['3'] }), ['tea-calms'], ['cup-2005']],
    ['a verdict', only({ fidelity: ['contradicted'] }), ['tea-wakes'], ['assam-1990']],
    ['a role', only({ role: ['named', 'outside'] }), ['tea-calms', 'milk-first'], ['cup-2005', 'dust-undated']],
    ['two filters at once', only({ topic: ['taste'], level: ['2'] }), ['milk-first'], ['brew-2005']],
    ['what nothing is', only({ level: ['5'] }), [], []],
  ])('keeps only %s', (_, filters, rows, columns) => {
    expect(arranged({ filters })).toMatchObject({ rows, columns });
  });

  it('takes the direction that is filtered from the chosen basis', () => {
    const filters = only({ direction: ['disputes'] });
    expect(arranged({ filters, basis: 'cited' }).counts.lines).toBe(1);
    expect(arranged({ filters, basis: 'checked' }).counts.lines).toBe(2);
  });

  it('sorts claims within their topics and never across them', () => {
    expect(arranged({ rows: 'studies' }).rows).toEqual(['tea-wakes', 'tea-calms', 'tea-in-bed', 'milk-first', 'sugar-ruins']);
    expect(arranged({ rows: 'year' }).rows).toEqual(['tea-wakes', 'tea-calms', 'tea-in-bed', 'milk-first', 'sugar-ruins']);
    expect(arranged({ rows: 'level', filters: only({ level: ['3', '4'] }) }).rows).toEqual(['tea-calms', 'tea-wakes']);
    expect(arranged({ rows: 'n', filters: only({ topic: ['sleep'] }) }).rows).toEqual(['tea-wakes', 'tea-calms', 'tea-in-bed']);
  });

  it.each([
    ['year', ['assam-1990', 'brew-2005', 'cup-2005', 'dust-undated']],
    ['level', ['brew-2005', 'cup-2005', 'assam-1990', 'dust-undated']],
    ['n', ['brew-2005', 'dust-undated', 'assam-1990', 'cup-2005']],
    ['claims', ['brew-2005', 'assam-1990', 'cup-2005', 'dust-undated']],
    ['name', ['assam-1990', 'brew-2005', 'cup-2005', 'dust-undated']],
  ] as const)('sorts studies by %s, the unknown last', (columns, expected) => {
    expect(arranged({ columns }).columns).toEqual(expected);
  });

  it('leaves the answer as it was', () => {
    const before = structuredClone(TEA);
    arranged({ rows: 'n', columns: 'claims' });
    expect(TEA).toEqual(before);
  });
});

describe('an order in an address', () => {
  it('falls back on the reading order and on the year', () => {
    expect([rowOrder('level'), rowOrder('nonsense'), rowOrder(undefined)]).toEqual(['level', 'reading', 'reading']);
    expect([columnOrder('claims'), columnOrder('studies'), columnOrder(undefined)]).toEqual(['claims', 'year', 'year']);
  });
});
