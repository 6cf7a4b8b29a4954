// Raised numbers: which of them cite, and which are exponents, isotopes or labels of notes. The prose is invented.
import { describe, expect, it } from 'vitest';
import { findLiftedMarkers } from '../../../../server/import/text/markers/find-lifted-markers.ts';

/** What is raised stands between carets. Gives the lists that cite, with the numbers that they stand for. */
function findIn(marked: string): string[] {
  let text = '';
  const raised: { start: number; end: number }[] = [];
  for (const [index, part] of marked.split('^').entries()) {
    if (index % 2 === 1) raised.push({ start: text.length, end: text.length + part.length });
    text += part;
  }
  return findLiftedMarkers(text, 40, raised).map(
    ({ start, end, references }) => `${text.slice(start, end)}: ${references.map((at) => at + 1).join(' ')}`,
  );
}

describe('a raised number', () => {
  it.each([
    ['Moss grows on the shaded side of the wall^3^ in spring.', ['3: 3']],
    ['Moss grows slowly.^3,5-7^ It dies at once.', ['3,5-7: 3 5 6 7']],
    ['Moss grows slowly.^3 5^ It dies at once.', ['3 5: 3 5']],
    ['Moss was counted again in 2011^12^ and in 2015.^9,10^', ['12: 12', '9,10: 9 10']],
    ['The walls were washed with version 2.1^14^ of the soap.', ['14: 14']],
    ['Walls of 2.5 m^16^ are dry.', ['16: 16']],
    ['Walls are dry by the sea^3^of the north.', ['3: 3']],
  ])('%s cites', (marked, expected) => {
    expect(findIn(marked)).toEqual(expected);
  });

  it.each([
    'There were 4 × 10^6^ spores in a field of 12 m^2^ and 30 s^-1^ of rain.',
    'There were 4 × 10^12^ spores, or 10-^3^ of the whole.',
    'The wind pressed with 3 kg m-^2^ on the wall.',
    'The wall was 2.5^2^ times as wide.',
    'Pearson’s χ^2^ and the Χ^2^ of the others agreed, with R^2^ = 0.4.',
    '^1^Department of Mosses, ^2^Institute of Walls',
    'Leaves were fed with ^13^C and with ^15^N.',
    'None of the walls^99^ was dry.',
  ])('%s does not', (marked) => {
    expect(findIn(marked)).toEqual([]);
  });
});
