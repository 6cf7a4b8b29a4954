// Numbers and units in the prose of papers, and what only looks like a number.
import { describe, expect, it } from 'vitest';
import { findQuantities } from '../../../server/check/prose/find-quantities.ts';
import { plainProse } from '../../../server/check/prose/plain-prose.ts';

/** Each quantity as `value dimension×factor/per`. */
const read = (words: string): string[] =>
  findQuantities(plainProse(words)).map(
    ({ value, unit, per }) =>
      `${value}${unit === null ? '' : ` ${unit.dimension}${unit.factor === 1 ? '' : `×${unit.factor}`}`}${per === null ? '' : `/${per}`}`,
  );

describe('findQuantities', () => {
  it.each([
    ['approximately 12%-14% of GIST patients', ['12 per cent', '14 per cent']],
    ['a clinical benefit response (CBR) of 53% and approximately 34 weeks４）, which', ['53 per cent', '34 days×7']],
    ['54 ％ of the patients, 5 per cent of the rest', ['54 per cent', '5 per cent']],
    ['thirty-four weeks', ['34 days×7']],
    ['at a median time of two years and after four years', ['2 months×12', '4 months×12']],
    ['a two month history; two years- progression-free survival', ['2 months', '2 months×12']],
    ['A 59-year-old male', ['59 months×12']],
    ['imatinib 400mg/day, 400 mg daily, 400 mg a day', ['400 milligrams/day', '400 milligrams/day', '400 milligrams/day']],
    ['210×120×200 mm in size (Fig. 1)', ['210 millimetres', '120 millimetres', '200 millimetres']],
    ['tumors 5–30 mm in size', ['5 millimetres', '30 millimetres']],
    ['mitosis was 0-1/50 high power fields (HPFs)', ['0 high-power fields', '1 high-power fields', '50 high-power fields']],
    ['mutations on exon17 or 18, exons 9 and 11', ['17 exon', '18 exon', '9 exon', '11 exon']],
    ['a phase II trial of 1,204 patients', ['2 phase', '1204']],
    ['the hazard ratio was 0·61', ['0.61']],
    ['in July 2007', ['2007']],
    ['within three hours of bedtime', ['3 seconds×3600']],
    ['40% vs 20 %', ['40 per cent', '20 per cent']],
    ['18 to 24 months', ['18 months', '24 months']],
  ])('reads %s', (words, quantities) => {
    expect(read(words)).toEqual(quantities);
  });

  it.each([
    'imatinib is considered to be the drug of choice１，２）.',
    'the drug of choice[1-3] and others [12, 14]',
    'increased dosage (1), or a change to sunitinib (2)',
    'positive for CD34 (Fig. 6a), S100, p53 and Ki-67; 18-FDG PET; Table 2',
    'an insertion at c554-559',
    'as was shown before⁴ by others²³',
    'the often-cited tension of anyone',
  ])('takes nothing in "%s" for a value', (words) => {
    expect(read(words)).toEqual([]);
  });
});
