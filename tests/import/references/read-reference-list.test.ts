// Reference lists in every format that reference managers write. All records are invented.
import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_LIST, readReferenceList } from '../../../server/import/references/read-reference-list.ts';

const willow = {
  title: 'Growth of willows',
  author: [
    { family: 'Weide', given: 'Anna B.' },
    { family: 'Erle', given: 'C.' },
  ],
  issued: 2010,
  containerTitle: 'Journal of Trees',
  volume: '12',
  issue: '3',
  page: '123-130',
  DOI: '10.1000/willow.7',
  type: 'article-journal',
};

const bibtex = `@article{weide2010,
  author = {Weide, Anna B. and Erle, C.}, title = {Growth of {Willows}}, journal = jt, year = 2010,
  volume = 12, number = {3}, pages = {123--130}, doi = {https://doi.org/10.1000/willow.7}
}`;
const ris = (id = '') =>
  `TY  - JOUR\n${id}AU  - Weide, Anna B.\nAU  - Erle, C.\nTI  - Growth of\nwillows\nJF  - Journal of Trees\nPY  - 2010/03//\nVL  - 12\nIS  - 3\nSP  - 123\nEP  - 130\nDO  - https://doi.org/10.1000/willow.7\nER  - \n`;

describe('readReferenceList', () => {
  it.each([
    [
      'CSL-JSON',
      JSON.stringify([
        {
          id: 'w',
          type: 'article-journal',
          title: 'Growth of <i>willows</i>',
          author: willow.author,
          issued: { 'date-parts': [['2010', 3]] },
          'container-title': 'Journal of Trees',
          volume: 12,
          issue: '3',
          page: '123-130',
          DOI: '10.1000/willow.7',
        },
      ]),
    ],
    ['BibTeX with strings', `@string{jt = "Journal of Trees"}\nA comment.\n${bibtex.replace('{Willows}', 'willows')}`],
    ['RIS', ris()],
    ['RIS with a byte order mark and other line ends', `\uFEFF\r\n${ris().replaceAll('\n', '\r\n')}`],
    [
      'NBIB',
      'PMID- 12345678\nTI  - Growth of\n      willows\nFAU - Weide, Anna B.\nAU  - Weide AB\nFAU - Erle, C.\nAU  - Erle C\nDP  - 2010 Mar\nJT  - Journal of Trees\nVI  - 12\nIP  - 3\nPG  - 123-130\nAID - 10.1000/willow.7 [doi]\nPT  - Journal Article\n',
    ],
    [
      'the Web of Science',
      'FN Web\nVR 1.0\nPT J\nAU Weide, AB\nAF Weide, Anna B.\n   Erle, C.\nTI Growth of\n   willows\nSO Journal of Trees\nPY 2010\nVL 12\nIS 3\nBP 123\nEP 130\nDI 10.1000/willow.7\nER\n\nEF\n',
    ],
    [
      'Refer',
      '%0 Journal Article\n%A Weide, Anna B.\n%A Erle, C.\n%T Growth of willows\n%J Journal of Trees\n%D 2010\n%V 12\n%N 3\n%P 123-130\n%R 10.1000/willow.7\n',
    ],
    [
      'Bib.TXT',
      '[weide]\n  type: article\n  author: Weide, Anna B. and Erle, C.\n  title: Growth of willows\n  journal: Journal of Trees\n  year: 2010\n  volume: 12\n  number: 3\n  pages: 123-130\n  doi: 10.1000/willow.7\n',
    ],
  ])('reads %s', async (_what, source) => {
    const { references, problems, form } = await readReferenceList(Buffer.from(source));
    expect(problems).toEqual([]);
    expect(references).toMatchObject([willow]);
    expect(form).toBe('references');
  });

  it('keeps the entries around a bad one, and says on which line that is', async () => {
    const broken = '@article{bad,\n  title = {Never closed,\n  year = 2001\n';
    const { references, problems } = await readReferenceList(
      `${bibtex.replace('= jt', '= {J}')}\n${broken}\n@book{last, title={Roots}, year=2001}`,
    );
    expect(references.map(({ id }) => id)).toEqual(['weide2010', 'last']);
    expect(problems).toMatchObject([{ rule: 'malformed-entry', line: 5 }]);
    expect(problems[0]?.message).toContain('"bad"');
  });

  it('takes fields from the entry that one refers to, and stops where they refer in circles', async () => {
    const source =
      '@inproceedings{a, title={Roots}, crossref={b}}\n@proceedings{b, title={Book of Trees}, year=2001, crossref={a}}';
    const { references } = await readReferenceList(source);
    expect(references[0]).toMatchObject({ id: 'a', title: 'Roots', containerTitle: 'Book of Trees', issued: 2001 });
  });

  it('gives a second entry of one id another one', async () => {
    const { references, problems } = await readReferenceList(
      ris('ID  - 7\n') + ris('ID  - 7\n').replace('willow.7', 'willow.8').replace('willows', 'alders'),
    );
    expect(references.map(({ id }) => id)).toEqual(['7', '7-2']);
    expect(problems.map(({ rule }) => rule)).toEqual(['reference-id']);
  });

  it('leaves out lines of other programs, and says so', async () => {
    const { references, problems } = await readReferenceList(`Record 1 of 1\nProvider: X\n1.\n${ris()}`);
    expect(references).toMatchObject([willow]);
    expect(problems).toMatchObject([{ rule: 'stray-line', line: 1 }]);
  });

  it.each([
    ['an empty file', '  \n', 'empty-file'],
    ['running text', 'Willows drink much. Nobody knows why.', 'unknown-list'],
    ['JSON that is cut off', '[{"id": "a", "title": "Ro', 'malformed-json'],
    ['a list of nothing', '[]', 'no-references'],
    ['items that are none', '["a", 1, null]', 'no-references'],
  ])('tells %s', async (_what, source, rule) => {
    const { problems, references } = await readReferenceList(source);
    expect(references).toEqual([]);
    expect(problems.map((problem) => problem.rule)).toContain(rule);
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
  });

  it('refuses what is too large, and what is no UTF-8', async () => {
    expect((await readReferenceList(new Uint8Array(LARGEST_LIST + 1))).problems).toMatchObject([{ rule: 'too-large' }]);
    expect((await readReferenceList(Buffer.from('TY  - JOUR\nTI  - Weißdorn\n', 'latin1'))).problems).toMatchObject([
      { rule: 'encoding', line: 2 },
    ]);
  });

  it('runs nothing and fetches nothing that an entry holds', async () => {
    const { references } = await readReferenceList(
      '[{"id":"a","title":"<script>x</script> and \\u003Ci>Salix\\u003C/i>","__proto__":{"x":1},"author":"https://example.org/"}]',
    );
    expect(references[0]?.title).toBe('<script>x</script> and Salix');
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });
});

describe('readReferenceList on hostile files', () => {
  const starts = ['@article{a,', 'TY  - JOUR\nTI  - ', 'PMID- 1\nTI  - ', 'PT J\nTI ', '%T ', '[{"title":"', '[a]\n title: '];

  it.each([
    '{',
    '}',
    '"',
    '\\',
    '@a{',
    '@a{}',
    '$',
    'a',
    ' ',
    '\n',
    '#',
    'TY  - JOUR\n',
    'PMID- 1\n',
    '%A x\n',
    '[',
    '=',
    'and ',
    'a,',
  ])('ends soon over a megabyte of %j', async (unit) => {
    for (const start of ['', ...starts]) {
      const { references } = await readReferenceList(
        start + unit.repeat(1_000_000 / unit.length / (unit.includes('@') ? 20 : 1)),
      );
      expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
    }
  });

  it('answers for whatever it is handed', async () => {
    const piece = fc.constantFrom(
      ...starts,
      bibtex,
      ris(),
      '{',
      '}',
      '",',
      '\n',
      '= ',
      '\\"',
      '\\unknown{',
      '$^2$',
      'author = {',
      '@string{x = ',
      'crossref = {a}',
      'ER  - \n',
      '\u0000',
      '𝒳',
    );
    const text = fc.oneof(
      fc.array(piece, { maxLength: 12 }).map((some) => some.join('')),
      fc.string({ unit: 'binary' }),
    );
    await fc.assert(
      fc.asyncProperty(text, async (source) => {
        const { references, problems } = await readReferenceList(source);
        expect(references.length + problems.length).toBeGreaterThan(0);
        expect(new Set(references.map(({ id }) => id)).size).toBe(references.length);
      }),
      { numRuns: 300 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => void (await readReferenceList(bytes))),
      { numRuns: 100 },
    );
  });

  it('answers for files that were cut off', async () => {
    for (const whole of [bibtex, ris()]) {
      for (let end = 0; end < whole.length; end += 3) {
        const { references, problems } = await readReferenceList(whole.slice(0, end));
        expect(references.length + problems.length).toBeGreaterThan(0);
      }
    }
  });
});
