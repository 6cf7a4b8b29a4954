// Numbers in brackets, as fonts and extractors leave them. The prose is invented.
import { describe, expect, it } from 'vitest';
import { findNumberedMarkers } from '../../../../server/import/text/markers/find-numbered-markers.ts';

const findIn = (text: string): string[] =>
  findNumberedMarkers(text, 9).map(
    ({ start, end, references }) => `${text.slice(start, end)}: ${references.map((at) => at + 1).join(' ')}`,
  );

describe('numbers in brackets', () => {
  it.each([
    ['spaces inside', 'Moss is green [ 1 ], soft [ 2, 3 ] and wet [ 4 - 6 ].', ['[ 1 ]: 1', '[ 2, 3 ]: 2 3', '[ 4 - 6 ]: 4 5 6']],
    [
      'spaces inside parentheses',
      'Moss is green ( 1 ), soft ( 2, 3 ) and wet ( 4–6 ).',
      ['( 1 ): 1', '( 2, 3 ): 2 3', '( 4–6 ): 4 5 6'],
    ],
    ['a hyphen that does not break', 'Moss is green [1], soft [2‑4] and wet [5].', ['[1]: 1', '[2‑4]: 2 3 4', '[5]: 5']],
    [
      'an e where the font has no dash',
      'Moss is green [1], soft [2e4] and wet [5,7e9].',
      ['[1]: 1', '[2e4]: 2 3 4', '[5,7e9]: 5 7 8 9'],
    ],
    ['a number with an exponent beside them', 'Moss is green [1,2], soft [3] and old [1E5].', ['[1,2]: 1 2', '[3]: 3']],
  ])('%s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });
});
