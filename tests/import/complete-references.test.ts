// A list beside the paper fills gaps, changes nothing that is printed, and tells every difference.
import { describe, expect, it } from 'vitest';
import { completeReferences } from '../../server/import/complete-references.ts';
import { emptyReference } from '../../server/import/empty-paper.ts';
import type { Reference } from '../../server/import/paper.ts';
import { readOolong } from '../fixtures/oolong-paper.ts';

const entry = (fields: Partial<Reference>): Reference => ({ ...emptyReference('entry'), ...fields });
const complete = (...list: Reference[]) => completeReferences(readOolong(), list, 'refs.bib');
const NOVAK = 'Decaffeinated tea & sham tea';

describe('a reference list beside a paper', () => {
  it.each<[string, Partial<Reference>, string]>([
    ['its DOI, in whatever letters', { DOI: '10.5555/AS.2016.7', issue: '4' }, 'r2'],
    ['its title, markup and punctuation aside', { title: 'Evening Green Tea, and the Onset of Sleep.', issue: '4' }, 'r1'],
    [
      'author, year, volume and first page',
      { author: [{ family: 'Hale' }], issued: 2011, volume: '12', page: '101', issue: '4' },
      'r1',
    ],
    ['its title in an entry that could not be taken apart', { title: 'Tea is harmless: a statement', issue: '4' }, 'r3'],
  ])('finds a reference by %s', (_, fields, id) => {
    const { references, completed } = complete(entry(fields));
    expect([...completed]).toEqual([id]);
    expect(references.find((one) => one.id === id)?.issue).toBe('4');
  });

  it('changes nothing that the paper prints, and tells where the two differ', () => {
    const { references, problems } = complete(entry({ title: NOVAK, DOI: '10.5555/other', issued: 2017, volume: '3' }));
    expect(references.map(({ DOI, issued }) => [DOI, issued])).toEqual(
      readOolong().references.map(({ DOI, issued }) => [DOI, issued]),
    );
    expect(problems.map(({ rule, reference, message }) => [rule, reference, message])).toEqual([
      ['list-differs', 'r2', 'the paper prints the year 2016, refs.bib has 2017'],
      ['list-differs', 'r2', 'the paper prints DOI 10.5555/as.2016.7, refs.bib has 10.5555/other'],
    ]);
  });

  it.each<[string, Partial<Reference>]>([
    ['title', { title: 'Green tea', containerTitle: 'Another J' }],
    ['journal', { title: 'Tea, green', containerTitle: 'J. Sleep' }],
  ])('finds a work of a short title by its %s and place where the years differ, and tells that', (_, fields) => {
    const place = { author: [{ family: 'Hale', given: 'B' }], volume: '12', page: '101-109' };
    const own = { ...emptyReference('r1'), ...place, title: 'Green tea', containerTitle: 'J Sleep', issued: 1994 };
    const { problems } = completeReferences({ references: [own] }, [entry({ ...place, ...fields, issued: 1995 })], 'refs.bib');
    expect(problems.map(({ rule, message }) => [rule, message])).toEqual([
      ['list-differs', 'the paper prints the year 1994, refs.bib has 1995'],
    ]);
    for (const other of [{ volume: '13' }, { page: '102' }, { author: [{ family: 'Roy' }] }]) {
      const list = [entry({ ...place, ...fields, ...other, issued: 1995 })];
      expect(completeReferences({ references: [own] }, list, 'refs.bib').completed.size).toBe(0);
    }
  });

  it('says how much of it fits nothing', () => {
    const { references, problems, completed } = complete(entry({ title: 'A work that nobody here cites at all' }));
    expect(references).toEqual(readOolong().references);
    expect([completed.size, problems.map(({ message }) => message)]).toEqual([
      0,
      ['1 of the 1 entries of refs.bib fit no reference of the paper'],
    ]);
  });

  it('does not take a short title for another work', () => {
    expect(complete(entry({ title: 'Tea', DOI: '10.5555/x' })).completed.size).toBe(0);
  });
});
