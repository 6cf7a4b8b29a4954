// What journals print at the edge of a first page.
import { describe, expect, it } from 'vitest';
import { readImprint } from '../../../../server/import/text/record/find-imprint.ts';

describe('an imprint', () => {
  it.each([
    ['J Invent Oncol (2010) 12:303–309', 'J Invent Oncol', 2010, '12', null, '303–309'],
    ['J. Invent. Oncol. 2010, 12, 303', 'J. Invent. Oncol.', 2010, '12', null, '303'],
    ['Inventions, 2010, 12(4), 409–419', 'Inventions', 2010, '12', '4', '409–419'],
    ['Journal of Invented Oncology 2010;12(4):e303', 'Journal of Invented Oncology', 2010, '12', '4', 'e303'],
    ['Inventions Open 12 (2010) 309e316', 'Inventions Open', 2010, '12', null, '309–316'],
    ['J. Invent. Oncol., 46, 152–159, January 2010', 'J. Invent. Oncol.', 2010, '46', null, '152–159'],
    ['J Invent Oncol, September 2010, 11(3): 427–432', 'J Invent Oncol', 2010, '11', '3', '427–432'],
    ['Bright et al. BMC Inventions (2010) 20:815', 'BMC Inventions', 2010, '20', null, '815'],
    [
      'Inventions in Oncology | www.example.org 1 May 2010 | Volume 9 | Article 1096',
      'Inventions in Oncology',
      2010,
      '9',
      null,
      '1096',
    ],
    ['Drugs, Design and Invention 2010:15', 'Drugs, Design and Invention', 2010, '15', null, null],
    ['Saudi Invent J 2010; Vol. 39 (2)', 'Saudi Invent J', 2010, '39', '2', null],
    [
      'Iranian Journal of Inventions Vol.9. No.3. pp: 177-186, Summer 2010',
      'Iranian Journal of Inventions',
      2010,
      '9',
      '3',
      '177-186',
    ],
    ['41 Inventions 2010, 12, 303', 'Inventions', 2010, '12', null, '303'],
    ['(2010) 20:815', null, 2010, '20', null, '815'],
  ])('%s', (line, journal, year, volume, issue, page) => {
    expect(readImprint(line)).toEqual({ journal, year, volume, issue, page });
  });

  it('may have the journal over it', () => {
    expect(readImprint('Volume 2010, Article ID 18624, 4 pages', 'Inventions in Medicine')).toMatchObject({
      journal: 'Inventions in Medicine',
      year: 2010,
      page: '18624',
    });
  });

  it('takes no number below a hundred for a page, as it may be an issue', () => {
    expect(readImprint('Inventions (2010) 99:50')).toMatchObject({ volume: '99', page: null });
  });

  it.each([
    'Received: 12 March 2010; accepted: 3 May 2010',
    'We treated 2010 patients, 12 of them twice.',
    'doi: 10.1234/inv.2010.12.303',
    'https://example.org/2010/12:303',
    '41',
    '',
  ])('%j is none', (line) => {
    expect(readImprint(line)).toBeNull();
  });

  it.each(['Received 2010, 12, 303', 'and in the course of 2010, 12, 303', 'Department of Inventions 2010; 12: 303'])(
    '%j names no journal',
    (line) => {
      expect(readImprint(line)?.journal ?? null).toBeNull();
    },
  );
});
