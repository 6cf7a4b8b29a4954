// Short names of works: as people say them, short enough for a picture, never twice the same in a dossier.
import { describe, expect, it } from 'vitest';
import { labelWorks, workLabel } from '../../server/graph/work-label.ts';
import type { Work } from '../../server/model/work.ts';

const of = (given: Partial<Work>): Work => ({ id: 'some-work', type: 'article-journal', ...given });
const in2009 = { issued: { 'date-parts': [[2009, 7]] } };

describe('the label of a work', () => {
  it.each<[string, Partial<Work>, string]>([
    ['first author and year', { author: [{ family: 'George', given: 'S' }, { family: 'Blay' }], ...in2009 }, 'George 2009'],
    ['a particle', { author: [{ family: 'Mehren', given: 'M', 'non-dropping-particle': 'von' }], ...in2009 }, 'von Mehren 2009'],
    ['another script', { author: [{ family: 'حداد', given: 'ليلى' }], ...in2009 }, 'حداد 2009'],
    [
      'an organisation by its letters',
      { author: [{ literal: 'National Comprehensive Cancer Network (NCCN)' }], ...in2009 },
      'NCCN 2009',
    ],
    [
      'an organisation in full',
      { author: [{ literal: 'National Cancer Institute' }], ...in2009 },
      'National Cancer Institute 2009',
    ],
    ['the name people know', { 'title-short': 'RECIST 1.1', author: [{ family: 'Eisenhauer' }], ...in2009 }, 'RECIST 1.1'],
    [
      'the author, where the short title is long',
      { 'title-short': 'BFR14: stopping imatinib', author: [{ family: 'Le Cesne' }], ...in2009 },
      'Le Cesne 2009',
    ],
    [
      'a short title that holds the year',
      { 'title-short': 'Sleep hygiene guideline (2009)', ...in2009 },
      'Sleep hygiene guideline (2009)',
    ],
    [
      'the part of a long title that says enough',
      { title: 'CIViC EID654: exon 11 and imatinib (Heinrich 2003)', ...in2009 },
      'CIViC EID654 2009',
    ],
    ['whole words of a long title', { title: 'Efficacy and safety of sunitinib in Chinese patients' }, 'Efficacy and safety of…'],
    ['a long word that is cut', { title: 'x'.repeat(80) }, `${'x'.repeat(31)}…`],
    ['the publisher', { publisher: 'OncoKB' }, 'OncoKB'],
    ['the id, where nothing is known', {}, 'some-work'],
    ['no author worth a name', { author: [{}], title: 'Anonymous notes', ...in2009 }, 'Anonymous notes 2009'],
  ])('is made of %s', (_, given, label) => {
    expect(workLabel(of(given))).toBe(label);
  });

  it('tells two works of one author and year apart, in the order of their ids', () => {
    const blanke = (id: string) => of({ id, author: [{ family: 'Blanke' }], issued: { 'date-parts': [[2008]] } });
    const labels = labelWorks([blanke('blanke-2008-z'), blanke('blanke-2008-a'), of({ id: 'other', title: 'Other' })]);
    expect(Object.fromEntries(labels)).toEqual({
      'blanke-2008-a': 'Blanke 2008a',
      'blanke-2008-z': 'Blanke 2008b',
      other: 'Other',
    });
  });

  it('tells many of the same name apart', () => {
    const works = Array.from({ length: 40 }, (_, i) => of({ id: `work-${String(i).padStart(2, '0')}`, title: 'Notes' }));
    expect(new Set(labelWorks(works).values()).size).toBe(40);
  });
});
