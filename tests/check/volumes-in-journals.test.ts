// The rule volume-year on the journals of real reference lists.
import { describe, expect, it } from 'vitest';
import { volumeYear } from '../../server/check/rules/volume-year.ts';
import { alterTea } from '../fixtures/altered-tea.ts';

/** Works of one journal, as volume and year. */
async function judge(...volumes: [volume: string, year: number][]): Promise<string[]> {
  const library = await alterTea((dossier) => {
    dossier.works = volumes.map(([volume, year], index) => ({
      id: `work-${index}`,
      type: 'article-journal',
      'container-title': index % 2 === 0 ? 'Journal of Clinical Oncology' : 'JOURNAL OF CLINICAL ONCOLOGY.',
      volume,
      issued: { 'date-parts': [[year]] },
    }));
  });
  return volumeYear.check(library).map(({ record }) => record ?? '');
}

describe('volume-year', () => {
  it.each([
    [
      'volumes in order',
      [
        ['24', 2006],
        ['26', 2008],
        ['25', 2007],
      ],
    ],
    [
      'two works only',
      [
        ['24', 2008],
        ['26', 2006],
      ],
    ],
    [
      'one volume over the turn of a year',
      [
        ['45', 2003],
        ['45', 2004],
        ['46', 2005],
      ],
    ],
    [
      'several volumes a year',
      [
        ['374', 2009],
        ['373', 2009],
        ['375', 2010],
      ],
    ],
    [
      'volumes that are no numbers',
      [
        ['24', 2006],
        ['26 Suppl', 2001],
        ['25', 2007],
      ],
    ],
  ] as [string, [string, number][]][])('has nothing against %s', async (_, volumes) => {
    expect(await judge(...volumes)).toEqual([]);
  });

  it.each([
    [
      'the one that is out of order',
      [
        ['24', 2006],
        ['26', 2008],
        ['25', 2001],
      ],
      ['work-2'],
    ],
    [
      'the one further off the others',
      [
        ['24', 2006],
        ['25', 2007],
        ['26', 2008],
        ['27', 2005],
      ],
      ['work-3'],
    ],
    [
      'a volume of two distant years',
      [
        ['24', 2006],
        ['24', 2002],
        ['25', 2007],
      ],
      ['work-1'],
    ],
    [
      'both that are wrong',
      [
        ['24', 2006],
        ['25', 2007],
        ['26', 2008],
        ['20', 2015],
        ['27', 1999],
      ],
      ['work-3', 'work-4'],
    ],
  ] as [string, [string, number][], string[]][])('finds %s', async (_, volumes, records) => {
    expect((await judge(...volumes)).toSorted()).toEqual(records);
  });

  it('takes the same work in two dossiers for one neighbour', async () => {
    const library = await alterTea(() => undefined);
    expect(volumeYear.check({ ...library, dossiers: [...library.dossiers, ...library.dossiers] })).toEqual([]);
  });
});
