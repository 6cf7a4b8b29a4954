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

  it.each([
    [
      'places in the cited work',
      'Moss [1, Sec. 2] is soft [2, p. 3; 3], wet [4, Theorem 3.1] and green [5, pp. 3, 7], see [6, Appendix B].',
      ['[1, Sec. 2]: 1', '[2, p. 3; 3]: 2 3', '[4, Theorem 3.1]: 4', '[5, pp. 3, 7]: 5', '[6, Appendix B]: 6'],
    ],
    [
      'words between numbers',
      'Moss [1, see also 2] is soft [e.g., 3; cf. 4], wet [5 and references therein] and green [see 6].',
      ['[1, see also 2]: 1 2', '[e.g., 3; cf. 4]: 3 4', '[5 and references therein]: 5', '[see 6]: 6'],
    ],
    ['other words are no citations', 'Moss [1] is soft [2, patients], wet [in 3 cases] and green [3].', ['[1]: 1', '[3]: 3']],
    ['numbers that the list lacks stay', 'Moss [1] is soft [2, 12] and wet [14].', ['[1]: 1', '[2, 12]: 2 12', '[14]: 14']],
    ['an interval is no citation', 'Moss [1] is soft [2], 31% (95% CI [2, 31]) and wet [3].', ['[1]: 1', '[2]: 2', '[3]: 3']],
    ['one formula of several brackets', 'Moss [1] is soft [2] in A[3][4] and wet [3].', ['[1]: 1', '[2]: 2', '[3]: 3']],
  ])('%s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });
});

describe('numbers elsewhere', () => {
  it.each([
    [
      'raised behind a stop and a comma',
      'Moss is green.1 It is soft.2 In the study of Coe et al.,3 it grew. In Doe’s study,4 it did not.',
      ['1: 1', '2: 2', '3: 3', '4: 4'],
    ],
    [
      'places in a font are none',
      'Moss is green.1 It is soft,2 as (cid:3)(cid:4) and (cid:5)(cid:6) say, and wet.3',
      ['1: 1', '2: 2', '3: 3'],
    ],
    [
      'parts of a sentence are none',
      'We asked whether (1) moss grows, (2) moss spreads, and (3) moss dies. Moss is green (1), soft (2, 3) and wet (4).',
      ['(1): 1', '(2, 3): 2 3', '(4): 4'],
    ],
  ])('%s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });
});
