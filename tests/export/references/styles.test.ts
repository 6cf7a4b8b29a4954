// The three styles on works that are no plain article: chapters, proceedings, pages of the web, reports, supplements, and works of which
// little is known.
import { describe, expect, it } from 'vitest';
import { writeAma } from '../../../server/export/references/write-ama.ts';
import { writeApa } from '../../../server/export/references/write-apa.ts';
import { writeVancouver } from '../../../server/export/write-vancouver.ts';
import type { Work } from '../../../server/model/work.ts';
import { makeDossier, study } from '../../graph/small-library.ts';
import { makeInput, writeExport } from '../write-export.ts';

const chapter: Work = {
  id: 'hale-2015',
  type: 'chapter',
  title: 'Evening tea',
  author: [{ family: 'Hale', given: 'Ada', suffix: 'Jr.' }],
  'container-title': 'The book of tea',
  publisher: 'Tea Press',
  page: '93-113',
  issued: { 'date-parts': [[2015]] },
};
const article: Work = {
  id: 'moss-2010',
  type: 'article-journal',
  title: 'Tea at night',
  'container-title': 'Journal of Tea',
  'container-title-short': 'J Tea',
  volume: '8',
  page: 'S1-S40',
  issued: { 'date-parts': [[2010]] },
};
const report: Work = { id: 'who-2020', type: 'report', title: 'Tea and health', publisher: 'World Tea Council', number: 'WTC/1' };
const { publisher: _publisher, ...unpublished } = chapter;
const { volume: _volume, ...unnumbered } = article;

const CASES: readonly [what: string, record: Work, vancouver: string, ama: string, apa: string][] = [
  [
    'a chapter',
    chapter,
    'Hale A Jr. Evening tea. In: The book of tea. Tea Press; 2015. p. 93-113.',
    'Hale A Jr. Evening tea. In: The book of tea. Tea Press; 2015:93-113.',
    'Hale, A., Jr. (2015). Evening tea. In The book of tea (pp. 93–113). Tea Press.',
  ],
  [
    'a chapter of a volume',
    { ...chapter, volume: '2' },
    'In: The book of tea. Vol. 2. Tea Press; 2015. p. 93-113.',
    'In: The book of tea. Vol 2. Tea Press; 2015:93-113.',
    'In The book of tea (Vol. 2, pp. 93–113). Tea Press.',
  ],
  [
    'one page of a chapter without a publisher',
    { ...unpublished, page: '93' },
    'In: The book of tea. 2015. p. 93.',
    'In: The book of tea. 2015:93.',
    'In The book of tea (p. 93).',
  ],
  [
    'proceedings',
    { ...chapter, type: 'paper-conference', 'event-title': 'Tea Day' },
    'In: The book of tea. Tea Day. Tea Press; 2015. p. 93-113.',
    'In: The book of tea. Tea Day. Tea Press; 2015:93-113.',
    'In The book of tea (pp. 93–113). Tea Press.',
  ],
  [
    'proceedings in a journal',
    { ...article, type: 'paper-conference', issue: '15', 'event-title': 'Tea Day' },
    'Tea at night. J Tea. 2010;8(15):S1-40.',
    'Tea at night. J Tea. 2010;8(15):S1-S40.',
    'Tea at night. (2010). Journal of Tea, 8(15), S1–S40.',
  ],
  [
    'a talk',
    { id: 'moss-2010', type: 'paper-conference', title: 'Tea', 'event-title': 'Tea Day', issued: { 'date-parts': [[2010]] } },
    'Tea. Paper presented at: Tea Day; 2010.',
    'Tea. Presented at: Tea Day; 2010.',
    'Tea. (2010). Tea Day.',
  ],
  ['an article without volume and issue', unnumbered, 'J Tea. 2010:S1-40.', 'J Tea. 2010:S1-S40.', 'Journal of Tea, S1–S40.'],
  [
    'an article without a volume',
    { ...unnumbered, issue: '401' },
    'J Tea. 2010;(401):S1-40.',
    'J Tea. 2010;(401):S1-S40.',
    'Journal of Tea, (401), S1–S40.',
  ],
  [
    'a supplement to a volume',
    { ...article, issue: 'Suppl 2' },
    '2010;8 Suppl 2:S1-40.',
    '2010;8(suppl 2):S1-S40.',
    'Journal of Tea, 8(Suppl. 2), S1–S40.',
  ],
  [
    'a supplement to an issue',
    { ...article, issue: '12 Supplement 7' },
    '2010;8(12 Suppl 7):S1-40.',
    '2010;8(12 suppl 7):S1-S40.',
    'Journal of Tea, 8(12 Suppl. 7), S1–S40.',
  ],
  [
    'an article without a journal',
    {
      id: 'hale-2015',
      type: 'article-journal',
      title: 'Evening tea',
      publisher: 'Tea Press',
      issued: { 'date-parts': [[2015]] },
    },
    'Evening tea. Tea Press; 2015.',
    'Evening tea. Tea Press; 2015.',
    'Evening tea. (2015). Tea Press.',
  ],
  [
    'a page of the web',
    { id: 'tea', type: 'webpage', title: 'Tea', URL: 'https://example.org/tea', issued: { 'date-parts': [[2025]] } },
    'Tea [Internet]. 2025. Available from: https://example.org/tea',
    'Tea. 2025. https://example.org/tea',
    'Tea. (2025). https://example.org/tea',
  ],
  [
    'some pages of a volume of a book',
    {
      id: 'tea',
      type: 'book',
      title: 'Tea',
      publisher: 'Tea Press',
      volume: '2',
      page: '3-12',
      issued: { 'date-parts': [[2015]] },
    },
    'Tea. Vol. 2. Tea Press; 2015. p. 3-12.',
    'Tea. Vol 2. Tea Press; 2015:3-12.',
    'Tea (Vol. 2, pp. 3–12). (2015). Tea Press.',
  ],
  [
    'a numbered report',
    report,
    'Tea and health [WTC/1]. World Tea Council.',
    'Tea and health [WTC/1]. World Tea Council.',
    'Tea and health (WTC/1). (n.d.). World Tea Council.',
  ],
  [
    'a numbered report of a kind',
    { ...report, genre: 'Guideline' },
    'Tea and health [Guideline WTC/1]. World Tea Council.',
    'Tea and health [Guideline WTC/1]. World Tea Council.',
    'Tea and health (WTC/1) [Guideline]. (n.d.). World Tea Council.',
  ],
];

describe.each(CASES)('of %s', (_, record, vancouver, ama, apa) => {
  it('Vancouver makes a reference', () => expect(writeVancouver(record)).toMatch(ending(vancouver)));
  it('AMA makes a reference', () => expect(writeAma(record)).toMatch(ending(ama)));
  it('APA makes a reference', () => expect(writeApa(record)).toMatch(ending(apa)));
});

/** The expected words with nothing but a beginning before them. */
function ending(expected: string): RegExp {
  return new RegExp(`(?:^|[.?] |[a-z] )${expected.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`);
}

it('ends an address in a slash with a full stop in Vancouver alone', () => {
  const page: Work = { id: 'tea', type: 'webpage', title: 'Tea', URL: 'https://example.org/' };
  expect([writeVancouver(page), writeAma(page), writeApa(page)]).toEqual([
    'Tea [Internet]. Available from: https://example.org/.',
    'Tea. https://example.org/',
    'Tea. (n.d.). https://example.org/',
  ]);
});

describe('a work of which little is known', () => {
  const unknown = { status: 'not-found' } as const;
  const little = makeDossier({
    studies: [
      study({ id: 'named', record: [{ fields: ['title', 'author'], provenance: unknown }] }),
      study({ id: 'numbered', record: [{ fields: ['title', 'author'], provenance: unknown }] }),
    ],
    works: [
      { id: 'named', type: 'article-journal', 'title-short': 'TEA 62005', genre: 'review' },
      { id: 'numbered', type: 'article-journal', PMID: '15001674' },
    ],
  });
  const write = async (format: string, style = 'vancouver' as 'vancouver' | 'ama' | 'apa'): Promise<string> =>
    (await writeExport(format, makeInput(little, { style }))).toString();

  it('is called by the name people know it by, and without one by its id', async () => {
    expect(await write('bibliography')).toMatch(/^\d\. TEA 62005 \[review\]\.\n\d\. numbered\. PMID: 15001674\.$/m);
    expect(await write('bibliography', 'ama')).toMatch(/^\d\. TEA 62005 \[review\]\.\n\d\. numbered\.$/m);
    expect(await write('bibliography', 'apa')).toMatch(/^TEA 62005 \[review\]\. \(n\.d\.\)\.$/m);
    expect(await write('html')).toContain('TEA 62005 [review].</li>');
  });
});
