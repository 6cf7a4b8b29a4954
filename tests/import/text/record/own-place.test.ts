// Where a paper itself was published is never told by its reference list, whatever stands at the foot of its first page.
import { describe, expect, it } from 'vitest';
import type { Reference } from '../../../../server/import/paper.ts';
import { readPdf } from '../../../../server/import/pdf/read-pdf.ts';
import { readText } from '../../../../server/import/text/read-text.ts';
import { makePdf, setLines } from '../../pdf/make-pdf.ts';
import { harvard, vancouver } from '../papers.ts';

const LETTER = `A tumour that came and went

Ada Bright and Carl Dusk

To the Editor: Tumours of the omentum seldom shrink without a drug [1], and no one has seen it
happen twice. We saw a woman of 62 years whose tumour was gone within a month of the first scan
[2], and was back within a year [3]. She had taken nothing for it, as she told us more than once.
`;
const NUMBERED = [0, 1, 2].map((index) => `${index + 1}. ${vancouver(index)}`);
const NOTHING = { issued: null, containerTitle: null, volume: null, issue: null, page: null };
const OWN = { issued: 2019, containerTitle: 'Inventions', volume: '12', page: '303-309' };
const placeOf = ({ issued, containerTitle, volume, issue, page }: Reference) => ({ issued, containerTitle, volume, issue, page });
const read = (words: string) => placeOf(readText(words).record);

describe('the place of a paper on a single page', () => {
  it.each([
    ['numbered', NUMBERED],
    ['numbered in brackets', [0, 1, 2].map((index) => `[${index + 1}] ${vancouver(index)}`)],
    ['without labels', [0, 1, 2].map((index) => vancouver(index).replace('. J Invent Oncol. ', '.\nJ Invent Oncol '))],
  ])('is nothing that its list prints: %s', (_, list) => {
    const paper = readText(`${LETTER}\nReferences\n\n${list.join('\n')}\n`);
    expect(paper.references).toHaveLength(3);
    expect(placeOf(paper.record)).toEqual(NOTHING);
  });

  it('is nothing that its list prints in a PDF', async () => {
    const lines = [...LETTER.split('\n').filter((line) => line !== ''), 'References', ...NUMBERED];
    const paper = await readPdf(makePdf([setLines(lines, 50, 60, 8)]));
    expect(paper).toMatchObject({ record: NOTHING });
    expect('references' in paper && paper.references).toHaveLength(3);
  });

  it.each([
    ['above the list', `${LETTER}\nInventions 2019, 12, 303-309\n\nReferences\n${NUMBERED.join('\n')}\n`],
    ['below the list', `${LETTER}\nReferences\n${NUMBERED.join('\n')}\n\nInventions 2019, 12, 303-309\n`],
    [
      'below a list without labels',
      `${LETTER}\nReferences\n${[0, 1, 2].map(harvard).join('\n')}\n\nInventions 2019, 12, 303-309\n`,
    ],
  ])('is told by an imprint %s', (_, words) => {
    expect(read(words)).toMatchObject(OWN);
    expect(readText(words).references.at(-1)?.printed).not.toContain('Inventions');
  });

  it('is told by how it asks to be cited, right below the list', () => {
    const words = `${LETTER}\nReferences\n${NUMBERED.join('\n')}\nCite this as: Bright A, Dusk C. A tumour that came and went. Inventions 2019;12:303-309.\n`;
    expect(read(words)).toMatchObject(OWN);
    expect(readText(words).references.at(-1)?.printed).not.toContain('Bright');
  });

  it('is not told by the numbers of its prose', () => {
    expect(
      read(`${LETTER}We counted the cases of the years 2010, 12, 303 of them by hand.\n\nReferences\n${NUMBERED.join('\n')}\n`),
    ).toEqual(NOTHING);
  });
});
