// Names and years as authors write them, and the works that their list lacks. The prose is invented.
import { describe, expect, it } from 'vitest';
import { findAuthorYearMarkers } from '../../../../server/import/text/markers/find-author-year-markers.ts';
import { findUnlistedNames } from '../../../../server/import/text/markers/find-unlisted-names.ts';

const LIST = [
  'Aho, A. (2001). Moss and rain. Ferns 1, 2-9.',
  'Baker, B. & Stone, C. (2010). Moss and stone. Ferns 2, 3-9.',
  "d'Alembert, J. (2008). Moss and waves. Ferns 3, 4-9.",
  "'t Hooft, G. (1999). Moss and fields. Ferns 4, 5-9.",
  'Institute of Moss and Lichen. (2003). The state of moss. Oulu: Author.',
  'Ó Briain, T. (2013). Moss and turf. Ferns 5, 6-9.',
  'van den Berg, J.H. (2012). Moss and dykes. Ferns 6, 7-9.',
  'Zhang, X. (2018). Moss and tea. Ferns 7, 8-9.',
  'Zhang, Y. (2018). Moss and silk. Ferns 8, 9-10.',
  'Lind, L. (2011a). Moss at noon. Ferns 9, 1-2.',
  'Lind, L. (2011b). Moss at night. Ferns 9, 3-4.',
  'Oja, O. (in press). Moss to come. Ferns.',
].map((printed) => ({ printed }));

const findIn = (text: string): string[] =>
  findAuthorYearMarkers(text, LIST).map(
    ({ start, end, references }) => `${text.slice(start, end)}: ${references.map((at) => at + 1).join(' ')}`,
  );

describe('citations by author and year', () => {
  it.each([
    ['a page in the bracket', 'So did Aho (2001, p. 3) say.', ['Aho (2001, p. 3): 1']],
    ['a page behind a letter', 'So did Lind (2011b, p. 3) say.', ['Lind (2011b, p. 3): 11']],
    ['two letters of a year', 'So did Lind (2011a, b).', ['Lind (2011a, b): 10 11']],
    ['square brackets', 'So did Baker and Stone [2010] say.', ['Baker and Stone [2010]: 2']],
    ['a group in square brackets', 'Moss is soft [Aho 2001; Lind 2011a].', ['[Aho 2001; Lind 2011a]: 1 10']],
    ['a year and what becomes of the work', 'So will Oja (2014, in press).', ['Oja (2014, in press): 12']],
    ['a work to come', 'So will Oja (in press).', ['Oja (in press): 12']],
    [
      'a name that goes on in small words',
      'The Institute of Moss and Lichen (2003) agrees.',
      ['Institute of Moss and Lichen (2003): 5'],
    ],
    ['the same in brackets', 'Moss is soft (Institute of Moss and Lichen, 2003).', ['(Institute of Moss and Lichen, 2003): 5']],
    ['a name of a letter and a word', 'As Ó Briain (2013) found.', ['Ó Briain (2013): 6']],
    [
      'names that begin in lower case',
      "By d'Alembert (2008) and 't Hooft (1999).",
      ["d'Alembert (2008): 3", 't Hooft (1999): 4'],
    ],
    ['two of one name', 'Both found it (Zhang X., 2018; Zhang Y., 2018).', ['(Zhang X., 2018; Zhang Y., 2018): 8 9']],
    ['the second of one name alone', 'One found it (Zhang Y 2018).', ['(Zhang Y 2018): 9']],
    ['particles', 'As van den Berg (2012) found.', ['van den Berg (2012): 7']],
    ['another word that stands between', 'Aho asked of the 2001 mosses.', []],
  ])('%s', (_, text, expected) => {
    expect(findIn(text)).toEqual(expected);
  });
});

describe('citations of works that the list lacks', () => {
  const unlisted = (text: string): string[] => findUnlistedNames(text, findAuthorYearMarkers(text, LIST));

  it.each([
    [
      'in prose',
      'Kruger et al. (2018) and Moe and Roe (2002) agree; so does Aho (2001).',
      ['Kruger et al. (2018)', 'Moe and Roe (2002)'],
    ],
    ['in brackets, beside one that is listed', 'Moss is soft (Smith, 1999; Aho, 2001; Moe 2002).', ['Smith, 1999', 'Moe 2002']],
    ['each once', 'Moss (Moe et al., 2002) is soft (Moe et al., 2002).', ['Moe et al., 2002']],
    ['dates and places are none', 'In spring (May 2004; March, 2005), in Oulu (2006) and by the Moss Act (2007).', []],
    ['what is listed is none', 'Moss is soft (Aho, 2001; Lind, 2011a; Zhang Y., 2018).', []],
  ])('%s', (_, text, expected) => {
    expect(unlisted(text)).toEqual(expected);
  });
});
