// A cell in words, and the rows of the grid that show it.
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../../client/address/address.ts';
import { arrangeMatrix } from '../../../client/matrix/arrange-matrix.ts';
import { cellSentence, cellText } from '../../../client/matrix/cell-words.ts';
import { gridItems } from '../../../client/matrix/grid-items.ts';
import { TEA } from './small-matrix.ts';

const texts = TEA.cells.map(cellText);
const sentenceOf = (index: number): string => {
  const one = TEA.cells[index];
  const row = TEA.rows.find(({ id }) => id === one?.claim);
  const column = TEA.columns.find(({ id }) => id === one?.study);
  if (!one || !row || !column) throw new Error('the fixture is not whole');
  return cellSentence(one, row, column);
};

describe('a cell in words', () => {
  it('names both directions, the verdict, level and n', () => {
    expect(texts[0]).toBe('as cited supports; as checked disputes; contradicted, major; level 4; n = 12');
    expect(texts[1]).toBe('as cited supports; as checked supports; accurate; level 2; n = 300');
  });

  it('says what is not cited, not judged, indirect, conditional and unverified', () => {
    expect(texts[2]).toBe('as cited not cited; as checked supports; level 3; under a condition: In the evening only; unverified');
    expect(texts[3]).toBe('as cited neutral; as checked could not be judged; n = 40; indirect');
  });

  it('is a sentence for those who hear it', () => {
    expect(sentenceOf(0)).toBe(
      'assam-1990 on “tea-wakes”: cited as supporting it; checked as disputing it; the citation is contradicted, major; level 4; n = 12.',
    );
    expect(sentenceOf(3)).toContain('could not be judged on checking');
  });
});

describe('the rows of the grid', () => {
  const arranged = arrangeMatrix(TEA, { filters: NO_FILTERS, basis: 'cited', rows: 'reading', columns: 'year' });
  const keys = (opened: string | null): string[] => gridItems(arranged, opened).map(({ key }) => key);

  it('put each topic above its claims', () => {
    expect(keys(null)).toEqual([
      'topic sleep',
      'claim tea-wakes',
      'claim tea-calms',
      'claim tea-in-bed',
      'topic taste',
      'claim milk-first',
      'claim sugar-ruins',
    ]);
  });

  it('open a cell below its row, and nothing for what is no cell in sight', () => {
    expect(keys('tea-wakes--brew-2005').slice(1, 3)).toEqual(['claim tea-wakes', 'opened tea-wakes--brew-2005']);
    expect(keys('tea-wakes--dust-undated')).toEqual(keys(null));
    expect(keys('tea-wakes')).toEqual(keys(null));
  });
});
