// Words that are recalled of a field, and whether they can stand in it; and what is said where they cannot.
import { describe, expect, it } from 'vitest';
import { fitsField } from '../../../server/export/references/fits-field.ts';
import { makeDossier, study } from '../../graph/small-library.ts';
import { makeInput, writeExport } from '../write-export.ts';

describe('the shape of a field', () => {
  it.each<[string, string]>([
    ['DOI', '10.11482/KMJ-E43(1)5'],
    ['PMID', '15001674'],
    ['PMCID', 'PMC4347867'],
    ['URL', 'https://example.org/tea'],
    ['number', 'ISRCTN63599281'],
    ['number', 'WHO/1'],
    ['volume', 'XII'],
    ['volume', '45'],
    ['issue', 'Suppl 2'],
    ['issue', '12 Suppl. 7'],
    ['page', 'S1-S41'],
    ['page', 'S1-4, S7-10'],
    ['page', 'xii–xv'],
    ['page', 'e0123456'],
    ['title', 'none; the leaflet had no title'],
  ])('is that of %s in %s', (field, words) => {
    expect(fitsField(field, words)).toBe(true);
  });

  it.each<[string, string]>([
    ['DOI', 'none; the leaflet of 2011 has none'],
    ['DOI', 'doi of the reprint'],
    ['PMID', 'not indexed'],
    ['PMCID', 'embargoed'],
    ['URL', 'the page is gone'],
    ['number', 'none was given'],
    ['volume', 'not numbered in 2004'],
    ['issue', 'the one of March 2004'],
    ['page', 'no pages, 12 sheets'],
  ])('is not that of %s in %s', (field, words) => {
    expect(fitsField(field, words)).toBe(false);
  });
});

describe('words that are recalled in place of a DOI', () => {
  const words = 'none; the tea press gave no DOIs in 2011';
  const unverified = { status: 'unverified', confidence: 'medium' } as const;
  const recalled = makeDossier({
    studies: [
      study({
        id: 'hale-2011',
        identifiers: [{ type: 'PMID', value: '15001674', provenance: unverified }],
        candidates: [{ field: 'DOI', value: words, provenance: unverified }],
      }),
    ],
  });
  const write = async (format: string): Promise<string> =>
    (await writeExport(format, makeInput(recalled, { includeUnverified: true }))).toString();

  it.each(['bibtex', 'ris', 'csl-json'])('stand in the note of %s, which names no DOI', async (format) => {
    expect(await write(format)).toMatch(new RegExp(`Unverified, recalled only: PMID\\. Unverified, of the DOI: ${words}\\.`));
  });

  it('are no DOI anywhere', async () => {
    expect(await write('bibtex')).not.toMatch(/doi = /);
    expect(await write('ris')).not.toMatch(/^DO {2}-/m);
    expect(JSON.parse(await write('csl-json'))).not.toContainEqual(expect.objectContaining({ DOI: expect.anything() }));
    for (const format of ['bibliography', 'graphml', 'csv', 'markdown', 'html'])
      expect(await write(format)).not.toContain('none; the');
    expect(await write('bibliography')).toContain('[unverified: PMID]');
  });
});
