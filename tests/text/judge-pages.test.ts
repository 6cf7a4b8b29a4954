// Page ranges as records write them.
import { describe, expect, it } from 'vitest';
import { judgePages } from '../../server/text/judge-pages.ts';

describe('judgePages', () => {
  it.each([
    '626-632',
    '626-32',
    '1959–1968',
    'S12-S18',
    'e17',
    'e17-e23',
    'e00251-16',
    '5',
    '101-108, 110-112',
    'iv12-iv14',
    '99-101',
    '12-12',
  ])('takes %s', (pages) => {
    expect(judgePages(pages, true)).toBeNull();
  });

  it.each([
    ['1959-1568', 'the pages 1959-1568 run backwards'],
    ['44-39', 'run backwards'],
    ['626-25', 'run backwards'],
    ['S18-S12', 'run backwards'],
    ['101-108, 112-110', 'the pages 112-110 run backwards'],
    ['2012-2220', 'are 209 in number, very many for an article'],
  ])('doubts %s', (pages, phrase) => {
    expect(judgePages(pages, true)).toContain(phrase);
  });

  it('lets a book have many pages', () => {
    expect(judgePages('1-900', false)).toBeNull();
  });
});
