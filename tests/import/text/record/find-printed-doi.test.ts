// The DOI of a paper on its first page.
import { describe, expect, it } from 'vitest';
import { findPrintedDoi } from '../../../../server/import/text/record/find-printed-doi.ts';
import { setPage } from './set-lines.ts';

describe('a DOI', () => {
  it.each([
    ['doi: 10.1234/inv.2010.303', '10.1234/inv.2010.303'],
    ['DOI 10.1234/inv.2010.303', '10.1234/inv.2010.303'],
    ['See (https://doi.org/10.1234/inv.2010.303).', '10.1234/inv.2010.303'],
    ['doi:10.1234/inv.2010.\ne303', '10.1234/inv.2010.e303'],
    ['doi:10.1234/inv-2010-\n000303 and more', '10.1234/inv-2010-000303'],
    ['doi:10.1234/inv‑2010‑303', '10.1234/inv-2010-303'],
    ['doi:10.1234/inv.2010.303.\nReceived in spring', '10.1234/inv.2010.303'],
    ['doi:10.1234/inv.2010\nhttps://doi.org/10.1234/inv.2010.303', '10.1234/inv.2010.303'],
  ])('%j', (text, doi) => {
    expect(findPrintedDoi(setPage(text))).toBe(doi);
  });

  it('may stand at the edge of the page', () => {
    expect(findPrintedDoi(setPage('Two tumours', { margins: ['https://doi.org/10.1234/inv.303.', '1'] }))).toBe(
      '10.1234/inv.303',
    );
  });

  it.each(['doi:10.1234/inv-\nReceived in spring', '10.1234/inv.303', 'no such thing', ''])('is not told by %j', (text) => {
    expect(findPrintedDoi(setPage(text))).toBeNull();
  });
});
