// A list of many pages is read to its end.
import { describe, expect, it } from 'vitest';
import { fetchList } from '../../../client/api/fetch-list.ts';

describe('a list', () => {
  it('is read page by page, in order, each asked for by the cursor of the one before', async () => {
    const asked: string[] = [];
    const list = await fetchList('/claims?limit=2', undefined, (path) => {
      asked.push(path);
      const at = asked.length;
      return Promise.resolve({ items: [at * 2 - 1, at * 2], total: 6, next: at < 3 ? `a+${at}/=` : null, of: 'tea' });
    });
    expect(list).toEqual({ items: [1, 2, 3, 4, 5, 6], total: 6, next: null, of: 'tea' });
    expect(asked).toEqual(['/claims?limit=2', '/claims?limit=2&cursor=a%2B1%2F%3D', '/claims?limit=2&cursor=a%2B2%2F%3D']);
  });

  it('is not followed for ever', async () => {
    let pages = 0;
    const endless = () => Promise.resolve({ items: [(pages += 1)], total: 1, next: 'more' });
    expect((await fetchList('/claims?limit=500', undefined, endless)).items).toHaveLength(1000);
  });

  it('fails as a whole where a page fails', async () => {
    const second = (path: string) =>
      path.includes('cursor') ? Promise.reject(new Error('away')) : Promise.resolve({ items: [1], total: 2, next: 'b' });
    await expect(fetchList('/claims?limit=500', undefined, second)).rejects.toThrow('away');
  });
});
