// Printed references of every common style, taken apart. All are invented.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePrintedReference } from '../../../server/import/references/parse-printed-reference.ts';

/** The names as one string, so that a row stays a row. */
const parse = (printed: string) => {
  const { author, ...rest } = parsePrintedReference(printed, 'r1');
  return { ...rest, author: author.map((name) => name.literal ?? `${name.family}, ${name.given}`).join('; ') };
};

const article = { title: 'Growth of willows in wet soil', volume: '12', page: '123-130', issued: 2010, type: 'article-journal' };

describe('parsePrintedReference', () => {
  it.each([
    [
      'Vancouver',
      '7. Weide AB, van der Erle C, et al. Growth of willows in wet soil. J Tree Sci. 2010 Mar;12(3):123-130.',
      { label: '7', author: 'Weide, AB; van der Erle, C', containerTitle: 'J Tree Sci', issue: '3' },
    ],
    [
      'AMA',
      'Weide AB. Growth of willows in wet soil. J Tree Sci. 2010;12(3):123-130. doi:10.1000/willow.7',
      { author: 'Weide, AB', DOI: '10.1000/willow.7', containerTitle: 'J Tree Sci' },
    ],
    [
      'APA',
      'Weide, A. B., & Erle, C. D. (2010). Growth of willows in wet soil. Journal of Trees, 12(3), 123-130. https://doi.org/10.1000/willow.(7)',
      { author: 'Weide, A. B.; Erle, C. D.', DOI: '10.1000/willow.(7)', containerTitle: 'Journal of Trees' },
    ],
    [
      'Harvard',
      'Weide, A.B. and Erle, C., 2010. Growth of willows in wet soil. Journal of Trees, 12(3), pp.123-130.',
      { author: 'Weide, A.B.; Erle, C.', containerTitle: 'Journal of Trees' },
    ],
    [
      'Nature',
      '[12] Weide, A. B. & Erle, C. Growth of willows in wet soil. J. Tree Sci. 12, 123-130 (2010).',
      { label: '12', author: 'Weide, A. B.; Erle, C.', containerTitle: 'J. Tree Sci.' },
    ],
    [
      'Springer',
      'Weide AB, Erle C (2010) Growth of willows in wet soil. J Tree Sci 12:123-130',
      { author: 'Weide, AB; Erle, C', containerTitle: 'J Tree Sci' },
    ],
    [
      'MDPI',
      'Weide, A.B.; Erle, C. Growth of willows in wet soil. Int. J. Tree Sci. 2010, 12, 123-130.',
      { author: 'Weide, A.B.; Erle, C.', containerTitle: 'Int. J. Tree Sci.' },
    ],
    [
      'Elsevier',
      'A.B. Weide, C. Erle, Growth of willows in wet soil, J. Tree Sci. 12 (2010) 123-130.',
      { author: 'Weide, A.B.; Erle, C.', containerTitle: 'J. Tree Sci.' },
    ],
    [
      'IEEE',
      'A. B. Weide and C. Erle, “Growth of willows in wet soil,” J. Tree Sci., vol. 12, no. 3, pp. 123-130, Mar. 2010.',
      { author: 'Weide, A. B.; Erle, C.', containerTitle: 'J. Tree Sci.', issue: '3' },
    ],
    [
      'ABNT',
      'Weide, A. B.; Erle, C. Growth of willows in wet soil. Journal of Trees, v. 12, n. 3, p. 123-130, 2010.',
      { author: 'Weide, A. B.; Erle, C.', issue: '3' },
    ],
  ])('takes %s apart', (_style, printed, expected) => {
    expect(parse(printed)).toMatchObject({ ...article, ...expected });
  });

  it('keeps the question in a title and the article number of a journal', () => {
    const printed = 'Weide AB. Do willows drink? A study of roots. Lancet Trees 2013;14 Suppl 2:e12-e19. PMID: 23456789';
    const expected = {
      title: 'Do willows drink? A study of roots',
      containerTitle: 'Lancet Trees',
      page: 'e12-e19',
      PMID: '23456789',
    };
    expect(parse(printed)).toMatchObject(expected);
  });

  it('tells a chapter from its book and its editors', () => {
    const printed =
      'Weide AB, Erle CD. Roots in clay. In: Eiche B, Linde KW, editors. The book of trees. London: Tree Press; 2002. p. 93-113.';
    const expected = {
      author: 'Weide, AB; Erle, CD',
      title: 'Roots in clay',
      containerTitle: 'The book of trees',
      issued: 2002,
      page: '93-113',
    };
    expect(parse(printed)).toMatchObject({ ...expected, type: 'chapter' });
  });

  it('takes a group for the author where title and publisher follow', () => {
    const printed = 'Society of Foresters. Report on roots. London: Tree Press; 2015.';
    expect(parse(printed)).toMatchObject({
      author: 'Society of Foresters',
      title: 'Report on roots',
      issued: 2015,
      type: 'book',
    });
  });

  it.each([
    ['WHO, 2015. Report on roots. Tree Press, Nowhere.', 'WHO'],
    ['Society of Foresters, 2015a. Report on roots. Tree Press, Nowhere.', 'Society of Foresters'],
    ['Society of Foresters (2015) Report on roots. Tree Press, Nowhere.', 'Society of Foresters'],
    ['Society of Foresters. (2015). Report on roots. Tree Press, Nowhere.', 'Society of Foresters'],
  ])('leaves the year out of a group: %s', (printed, author) => {
    expect(parse(printed)).toMatchObject({ author, issued: 2015, title: 'Report on roots' });
  });

  it.each([
    ["'t Weide, G., 2010. Growth of willows in wet soil. Journal of Trees 12, 123-130.", "'t Weide, G."],
    ['d’Erle, J., 2010. Growth of willows in wet soil. Journal of Trees 12, 123-130.', 'd’Erle, J.'],
    ['Ó Weide, A., 2010. Growth of willows in wet soil. Journal of Trees 12, 123-130.', 'Ó Weide, A.'],
    ['St. Erle, P., 2010. Growth of willows in wet soil. Journal of Trees 12, 123-130.', 'St. Erle, P.'],
  ])('reads a family name with what stands before it: %s', (printed, author) => {
    expect(parse(printed)).toMatchObject({ ...article, author });
  });

  it.each([
    ['Weide A, Erle C, Linde P. Growth of willows in wet soil. J Tree Sci 2010; 12:123-130.', 'Weide, A; Erle, C; Linde, P'],
    ['Linde P. Growth of willows in wet soil. J Tree Sci 2010; 12:123-130.', 'Linde, P'],
    ['Weide A., Linde P. Growth of willows in wet soil. J Tree Sci 2010; 12:123-130.', 'Weide, A.; Linde, P.'],
    ['Weide, A., Linde, P. Growth of willows in wet soil. J Tree Sci 2010; 12:123-130.', 'Weide, A.; Linde, P.'],
    ['Linde, P. Growth of willows in wet soil. J Tree Sci 2010; 12:123-130.', 'Linde, P.'],
  ])('tells the stop of a sentence from that of initials: %s', (printed, author) => {
    expect(parse(printed)).toMatchObject({ ...article, author });
  });

  it('takes no year for a volume', () => {
    const printed = 'A. Weide, "Growth of willows in wet soil," in Adv. Tree Syst., 2010, pp. 123–130.';
    const expected = { issued: 2010, containerTitle: 'Adv. Tree Syst.', volume: null, page: '123–130', type: null };
    expect(parse(printed)).toMatchObject(expected);
    expect(parse('Weide A. Willows. J Tree Sci 2010; 2010: 518718.')).toMatchObject({
      issued: 2010,
      volume: '2010',
      page: '518718',
    });
  });

  it('takes no year for a page', () => {
    const printed = 'A. Weide, "Growth of willows in wet soil," J. Tree Sci., vol. 12, 2010.';
    expect(parse(printed)).toMatchObject({ issued: 2010, volume: '12', page: null, containerTitle: 'J. Tree Sci.' });
  });

  it('takes the number of a report for no volume, and a group before a quotation for its author', () => {
    const printed = 'Society of Foresters, "Report on roots," Tree Press, Nowhere, Tech. Rep. 12, 2010.';
    const nothing = { containerTitle: null, volume: null, page: null };
    expect(parse(printed)).toMatchObject({ author: 'Society of Foresters', title: 'Report on roots', issued: 2010, ...nothing });
    expect(parse('Weide, A. Roots. Tree Rep. 12, 303 (2010).')).toMatchObject({
      containerTitle: 'Tree Rep',
      volume: '12',
      page: '303',
    });
  });

  it('says nothing of what is not there', () => {
    const nothing = { author: '', DOI: null, PMID: null, PMCID: null, volume: null, page: null, issue: null, issued: null };
    expect(parse('personal communication')).toMatchObject({
      ...nothing,
      containerTitle: null,
      printed: 'personal communication',
    });
    expect(parse('')).toMatchObject({ ...nothing, title: null, printed: '' });
  });

  it('never fails, and keeps what was printed, whatever it is handed', () => {
    const pieces = fc.constantFrom(
      'Weide AB',
      ', ',
      '. ',
      '2010',
      ';',
      '12(3)',
      ':',
      '123-130',
      'doi:10.1000/',
      '(',
      ')',
      '“',
      ' & ',
      'et al',
      '\u0000',
      '𝒳',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(pieces).map((some) => some.join('')),
          fc.string({ unit: 'binary' }),
        ),
        (printed) => {
          expect(parsePrintedReference(printed, 'r').printed).toBe(printed.replace(/\s+/g, ' ').trim());
        },
      ),
    );
  });

  it.each(['A', 'A ', 'A.', ' ', '(', '1', '1-', '.,', 'Aa, ', 'Aa B, ', '10.1000/', 'http://', '“'])(
    'ends soon over a megabyte of %j',
    (unit) => {
      expect(parsePrintedReference(unit.repeat(1_000_000 / unit.length), 'r').span).toBeNull();
    },
  );
});
