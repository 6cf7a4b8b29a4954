// Pages of a list: everything exactly once, and cursors that are not ours refused.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HttpProblem } from '../../server/api/http-problem.ts';
import { paginate } from '../../server/api/paginate.ts';

const itself = (item: string): string => item;

/** All pages, each asked for with the cursor of the one before. */
function walk(items: readonly string[], limit: number): string[][] {
  const pages: string[][] = [];
  for (let cursor: string | undefined; ; ) {
    const page = paginate(items, itself, cursor === undefined ? { limit } : { limit, cursor }, 'list');
    expect(page.total).toBe(items.length);
    pages.push(page.items);
    if (page.next === null) return pages;
    cursor = page.next;
  }
}

describe('the pages of a list', () => {
  it('hold every item exactly once and in order, whatever the size of a page', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), fc.integer({ min: 1, max: 500 }), (items, limit) => {
        const pages = walk(items, limit);
        expect(pages.flat()).toEqual(items);
        expect(pages).toHaveLength(Math.max(1, Math.ceil(items.length / limit)));
      }),
    );
  });

  it('go on after the last item seen, though others came or went before it', () => {
    const { next } = paginate(['a', 'b', 'c', 'd'], itself, { limit: 2 }, 'list');
    expect(paginate(['new', 'b', 'c', 'd'], itself, { limit: 2, cursor: next ?? '' }, 'list').items).toEqual(['c', 'd']);
  });

  const cursor = paginate(['a', 'b'], itself, { limit: 1 }, 'list').next ?? '';
  it.each([
    ['of another list', cursor, 'other'],
    ['that was made up', 'made-up', 'list'],
    ['that holds another shape', Buffer.from('{"list":"list"}').toString('base64url'), 'list'],
    ['whose record is gone', Buffer.from('["list","z"]').toString('base64url'), 'list'],
  ])('refuse a cursor %s', (_name, given, list) => {
    const page = () => paginate(['a', 'b'], itself, { limit: 1, cursor: given }, list);
    expect(page).toThrow(HttpProblem);
    expect(page).toThrow(expect.objectContaining({ status: 400, errors: [expect.objectContaining({ parameter: 'cursor' })] }));
  });
});
