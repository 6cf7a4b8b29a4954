// What BibTeX has ways of its own for: names, letters and escapes. All records are invented.
import { describe, expect, it } from 'vitest';
import { readReferenceList } from '../../../server/import/references/read-reference-list.ts';

const readOne = async (...fields: string[]) => {
  const { references, problems } = await readReferenceList(`@article{one, title={On roots}, year=2001, ${fields.join(', ')}}`);
  return { reference: references[0], problems };
};

describe('names in BibTeX', () => {
  it.each([
    ['a capital that is a command', "{\\'E}tienne de la Bo{\\'e}tie", [{ family: 'de la Boétie', given: 'Étienne' }]],
    ['a letter of its own', "{\\L}ukasz {\\'S}wi{\\k{a}}tek", [{ family: 'Świątek', given: 'Łukasz' }]],
    ['accents without braces around them', "\\v{S}imon Nov\\'{a}k", [{ family: 'Novák', given: 'Šimon' }]],
    [
      'a group in braces',
      '{Board of Tree Care} and Weide, A.',
      [{ literal: 'Board of Tree Care' }, { family: 'Weide', given: 'A.' }],
    ],
    ['a group with "and" and a comma', '{Root and Branch, Inc.}', [{ literal: 'Root and Branch, Inc.' }]],
    ['a list that goes on', 'Weide, A. and others', [{ family: 'Weide', given: 'A.' }]],
    ['a list that goes on, in other words', 'Weide, A. and et al.', [{ family: 'Weide', given: 'A.' }]],
    ['one word alone', 'Aristophanes', [{ family: 'Aristophanes' }]],
    ['small words before a family', 'von der Weide', [{ family: 'von der Weide' }]],
  ])('read %s', async (_what, author, names) => {
    const { reference } = await readOne(`author={${author}}`);
    expect(reference?.author).toEqual(names);
    expect(reference?.printed).not.toMatch(/others|et al/);
  });

  it('read the editors of a book in the same way', async () => {
    const { reference } = await readOne('editor={{Board of Tree Care} and others}');
    expect(reference?.author).toEqual([{ literal: 'Board of Tree Care' }]);
  });
});

describe('identifiers in BibTeX', () => {
  it.each([
    ['10.1007/978-3-540-24777-7\\_1', '10.1007/978-3-540-24777-7_1'],
    ['10.1007/978-3-540-24777-7{\\_}1', '10.1007/978-3-540-24777-7_1'],
    ['https://doi.org/10.1000/a\\%b\\&c\\#d', '10.1000/a%b&c#d'],
    ['10.1000/a{\\textunderscore}b', '10.1000/a_b'],
    ['10.1002/1097(1999)1:2$<$1::AID-X1$>$3.0.CO;2-L', '10.1002/1097(1999)1:2<1::AID-X1>3.0.CO;2-L'],
  ])('are read without the escapes of %j', async (written, DOI) => {
    const { reference, problems } = await readOne(`doi={${written}}`);
    expect(reference?.DOI).toBe(DOI);
    expect(problems).toEqual([]);
  });

  it('are told where a backslash is left that escapes nothing', async () => {
    const { reference, problems } = await readOne('doi={10.1000/a\\b7}');
    expect(reference?.DOI).toBe('10.1000/a\\b7');
    expect(problems).toMatchObject([{ rule: 'malformed-doi' }]);
    expect(problems[0]?.tip).toContain('backslash');
  });
});
