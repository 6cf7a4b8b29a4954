// Citations of a work: only what is verified, and no title, name or number that can break out of its field. What is written
// as BibTeX and RIS is read back by citation-js, as a reader's program would.
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { formatCitation } from '../../server/export/format-citation.ts';
import { verifiedRecord } from '../../server/export/verified-record.ts';
import { writeBibtex } from '../../server/export/write-bibtex.ts';
import { writeRis } from '../../server/export/write-ris.ts';
import { writeVancouver } from '../../server/export/write-vancouver.ts';
import type { Work } from '../../server/model/work.ts';
import { study } from '../graph/small-library.ts';

interface CitationJs {
  plugins: { input: { chain(text: string, options: { forceType: string }): Record<string, unknown>[] } };
}
const load = createRequire(import.meta.url);
const { plugins } = load('@citation-js/core') as CitationJs;
load('@citation-js/plugin-bibtex');
load('@citation-js/plugin-ris');

const readBack = (text: string, forceType: '@bibtex/text' | '@ris/file'): Record<string, unknown>[] =>
  plugins.input.chain(text, { forceType });

const george: Work = {
  id: 'george-2009',
  type: 'article-journal',
  title: 'Clinical evaluation of continuous daily dosing of sunitinib malate',
  author: [
    { family: 'George', given: 'S' },
    { family: 'Blay', given: 'Jean Yves' },
    { family: 'Mehren', given: 'M.', 'non-dropping-particle': 'von' },
  ],
  'container-title': 'European Journal of Cancer',
  'container-title-short': 'Eur J Cancer',
  volume: '45',
  issue: '11',
  page: '1959-1968',
  issued: { 'date-parts': [[2009, 7]] },
  DOI: '10.11482/KMJ-E43(1)5',
  PMID: '19282169',
};

const HOSTILE: readonly [string, string, string?][] = [
  ['braces', 'Of {curly} braces, one } too many and { unclosed'],
  ['backslashes', 'The \\end{document} of C:\\temp\\ and a last \\'],
  ['TeX specials', '50% of $5 & #1 in a_b ~ x^2'],
  ['line breaks', 'First line\nER  - \nTY  - BOOK\r\nTI  - Another\u2028last', 'First line ER - TY - BOOK TI - Another last'],
  ['an entry of its own', 'Innocent}, note = {x}}\n@book{evil, title={y}', 'Innocent}, note = {x}} @book{evil, title={y}'],
  ['rich text', 'A <i>sleep</i> study of H<sub>2</sub>O <b>unclosed', 'A sleep study of H2O unclosed'],
  ['nested tags', 'A <<i>i>nested</i> tag', 'A nested tag'],
  ['a script', 'A <script>alert("1")</script> study'],
  ['full-width forms', 'Ｔｅａ re-challenged－１２３（４）'],
  ['emoji', 'Baker 👩‍🍳 at night 🍵'],
  ['other scripts', 'الشاي المسائي والنوم and 睡眠衛生'],
  ['accents', 'Décaféiné, naïve, Łódź, Straße and é with a loose accent'],
  ['quotation marks', '"sham" tea, `late` tea and \'early\' tea'],
  ['dashes at the ends', '- Imatinib re-challenged case -'],
  ['capitals', 'GIST, KIT and PDGFRA in DNA: A Report'],
  ['a title of 4000 letters', 'long '.repeat(800).trim()],
  ['control characters', 'A\u0000 bell\u0007 and a \u202Eturn', 'A bell and a turn'],
];

describe('BibTeX', () => {
  it.each(HOSTILE)('survives a title with %s', async (_, title, shown = title) => {
    const text = await writeBibtex({ ...george, title });
    const back = readBack(text, '@bibtex/text');
    expect(back).toHaveLength(1);
    // The reader tells capitals that are held together from others; the words are the same.
    expect(String(back[0]?.title).replace(/<\/?span[^>]*>/g, '')).toBe(shown);
    expect(back[0]).toMatchObject({ id: 'george-2009', volume: '45', issue: '11', page: '1959-1968', DOI: george.DOI });
  });

  it.each(HOSTILE.map(([name, text, shown]) => [name, text, shown] as const))(
    'survives an organisation with %s',
    async (_, literal, shown = literal) => {
      const text = await writeBibtex({ ...george, author: [{ literal }] });
      const [back] = readBack(text, '@bibtex/text');
      expect(back?.author).toHaveLength(1);
      expect(back?.title).toBe(george.title);
      const [name] = (back?.author ?? []) as { family?: string; literal?: string }[];
      expect(name?.literal ?? name?.family).toBe(shown);
    },
  );

  it('keeps names apart, with particles and commas', async () => {
    const author = [...(george.author ?? []), { family: 'Smith, the Elder', given: 'A' }];
    const [back] = readBack(await writeBibtex({ ...george, author }), '@bibtex/text');
    expect(back?.author).toMatchObject([
      { family: 'George', given: 'S' },
      { family: 'Blay', given: 'Jean Yves' },
      { family: 'Mehren', given: 'M.', 'non-dropping-particle': 'von' },
      { family: 'Smith, the Elder', given: 'A' },
    ]);
  });

  it('says that more authors follow', async () => {
    expect(await writeBibtex({ ...george, custom: { 'authors-truncated': true } })).toContain(' and others},');
  });

  it('lets no identifier end its field', async () => {
    const [back, ...more] = readBack(await writeBibtex({ ...george, DOI: '10.5555/a}b{c\\d' }), '@bibtex/text');
    expect(more).toEqual([]);
    expect(back).toMatchObject({ DOI: '10.5555/a%7Db%7Bc%5Cd', title: george.title });
  });
});

describe('RIS', () => {
  it.each(HOSTILE)('survives a title with %s', async (_, title, shown = title) => {
    const text = await writeRis({ ...george, title });
    expect(text.split('\n').filter((line) => line.startsWith('TY  - '))).toEqual(['TY  - JOUR']);
    expect(text.split('\n').filter((line) => line.startsWith('ER  - '))).toHaveLength(1);
    expect(text.split('\n').every((line) => /^[A-Z][A-Z0-9] {2}- /.test(line))).toBe(true);
    const [back] = readBack(text, '@ris/file');
    expect(back).toMatchObject({ title: shown, volume: '45', page: '1959-1968', DOI: george.DOI });
  });

  it('keeps the particle with the family name', async () => {
    expect(await writeRis(george)).toContain('\nAU  - von Mehren, M.\n');
  });
});

describe('plain text', () => {
  it.each(HOSTILE)('is one line for a title with %s', (_, title, shown = title) => {
    const text = writeVancouver({ ...george, title });
    expect(text).not.toMatch(/[\n\r\u2028\p{Cc}]/u);
    expect(text).toContain(shown);
  });

  it.each<[string, Partial<Work>, string]>([
    [
      'a journal article',
      {},
      'George S, Blay JY, von Mehren M. Clinical evaluation of continuous daily dosing of sunitinib malate. Eur J Cancer. 2009;45(11):1959-68. doi:10.11482/KMJ-E43(1)5. PMID: 19282169.',
    ],
    [
      'more than six authors',
      { author: 'ABCDEFGH'.split('').map((family) => ({ family, given: 'X' })) },
      'A X, B X, C X, D X, E X, F X, et al.',
    ],
    ['authors that are known in part', { custom: { 'authors-truncated': true } }, 'George S, Blay JY, von Mehren M, et al.'],
    ['given names with hyphens', { author: [{ family: 'Blay', given: 'Jean-Yves' }] }, 'Blay JY.'],
    ['an organisation', { author: [{ literal: 'National Cancer Institute' }] }, 'National Cancer Institute.'],
    ['a first page alone', { page: undefined, 'page-first': '5' }, '2009;45(11):5.'],
    ['a year alone', { volume: undefined, issue: undefined, page: undefined }, 'Eur J Cancer. 2009. doi'],
    ['a kind and a number', { genre: 'phase III trial', number: 'ISRCTN63599281' }, 'malate [phase III trial ISRCTN63599281].'],
    ['a question', { title: 'Is it worthwhile?' }, 'Is it worthwhile? Eur J Cancer.'],
  ])('writes %s', (_, given, expected) => {
    const record = Object.fromEntries(Object.entries({ ...george, ...given }).filter(([, value]) => value !== undefined)) as Work;
    expect(writeVancouver(record)).toContain(expected);
  });
});

describe('what is only recalled', () => {
  const recalled = study({
    id: 'george-2009',
    record: [
      { fields: ['title', 'container-title', 'volume'], provenance: { status: 'case' } },
      { fields: ['page', 'issued'], provenance: { status: 'unverified', confidence: 'high' } },
      { fields: ['author[1..2]'], provenance: { status: 'unverified', confidence: 'low' } },
      { fields: ['article record'], provenance: { status: 'not-found' } },
    ],
    identifiers: [
      { type: 'PMID', value: '1', provenance: { status: 'unverified', confidence: 'medium' } },
      { type: 'DOI', value: '10.5555/verified', provenance: { status: 'verified', where: ['page'] } },
      { type: 'NCT', value: 'NCT00137449', provenance: { status: 'unverified', confidence: 'medium' } },
    ],
    candidates: [
      { field: 'issue', value: '11', provenance: { status: 'unverified', confidence: 'high' } },
      { field: 'author (after Mehren)', value: 'Le Cesne A', provenance: { status: 'unverified', confidence: 'medium' } },
      { field: 'title spelling', value: 'tumour', provenance: { status: 'unverified', confidence: 'medium' } },
    ],
  });
  const { DOI: _doi, PMID: _pmid, issue: _issue, ...bare } = george;

  it('stands in none of the formats and is named as left out', async () => {
    const { plain, bibtex, ris, leftOut } = await formatCitation(bare, recalled);
    for (const text of [plain, bibtex, ris]) {
      expect(text).not.toMatch(/1959|year|DA {2}-|2009;|Mehren|Blay|Cesne|PMID|\(11\)/);
      expect(text).toContain('George');
      expect(text).toContain('sunitinib');
      expect(text).toContain('10.5555/verified');
    }
    expect(leftOut).toEqual(['author[1..2]', 'author (after Mehren)', 'issue', 'page', 'issued', 'PMID']);
  });

  it('leaves a record alone of which everything is verified', () => {
    expect(verifiedRecord(george, study({ id: 'george-2009' }))).toEqual({ record: george, leftOut: [] });
  });

  it('shows the name that people know where there is no title, and no note of the curator', () => {
    const { record } = verifiedRecord({ id: 'a', type: 'report', 'title-short': 'RECIST', note: 'Mine.' }, study({ id: 'a' }));
    expect(record).toEqual({ id: 'a', type: 'report', 'title-short': 'RECIST', title: 'RECIST' });
  });
});
