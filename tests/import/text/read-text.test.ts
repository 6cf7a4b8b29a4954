// Reading papers as PDF extractors leave them: every style of citing, what interrupts sentences and lists, and hostile texts.
import { existsSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper } from '../../../server/import/paper.ts';
import { readText } from '../../../server/import/text/read-text.ts';
import { body, harvard, numberedPaper } from './papers.ts';

const CASE = new URL('../../../../shared/gist/case.txt', import.meta.url);

const cited = (paper: Paper): string[] =>
  paper.mentions.map((mention) => mention.references.map((id) => id.replace('ref-', '')).join(' '));
const ALL = ['1', '2 3', '4', '5', '1 2 3 5', '6', '7'];

function expectExact(paper: Paper): void {
  expect(paper.record.id).toBe('paper');
  for (const { start, end, text, sentence } of paper.mentions) {
    expect(paper.text.slice(start, end)).toBe(text);
    expect(paper.text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
    expect(sentence.start).toBeLessThanOrEqual(start);
    expect(sentence.end).toBeGreaterThanOrEqual(end);
  }
  for (const { span } of paper.references) if (span !== null) expect(span.end).toBeLessThanOrEqual(paper.text.length);
}

describe('a numbered paper', () => {
  it.each<[string, (numbers: string) => string, (number: number) => string]>([
    ['brackets', (n) => ` [${n}]`, (n) => `[${n}] `],
    ['brackets, a list with stops', (n) => ` [${n.replace('-', '–').replace(',', ', ')}]`, (n) => `${n}. `],
    ['parentheses', (n) => ` (${n})`, (n) => `${n}. `],
    ['raised numbers glued to the word', (n) => n, (n) => `${n}. `],
    ['signs of Unicode', (n) => n.replace(/[0-9]/g, (d) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(d)] as string), (n) => `${n}. `],
    ['numbers before a parenthesis', (n) => `${n})`, (n) => `${n}) `],
    [
      'full-width numbers',
      (n) => `${n.replace(/[0-9,]/g, (d) => String.fromCharCode(d.charCodeAt(0) + 0xfee0))}）`,
      (n) => `${n}）`,
    ],
    ['labels in parentheses', (n) => ` [${n}]`, (n) => `(${n}) `],
  ])('cites by %s: every citation, no figure, unit or gene', (_, cite, label) => {
    const paper = readText(numberedPaper(cite, label));
    expect(paper.references.map((reference) => reference.label)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    expect(cited(paper)).toEqual(ALL);
    expectExact(paper);
  });

  it('takes the numbers of genes, tests and units for no citations', () => {
    const words = numberedPaper(
      (n) => n,
      (n) => `${n}. `,
    ).replace('CD34 and S100', 'Ehd1, PLK4 and qSD1-2, a mass of 5 cm3, at 4 °C7 in IL6 and in CD4');
    expect(cited(readText(words))).toEqual(ALL);
  });

  it('gives each citation its sentence, across the end of a line and a hyphen', () => {
    const paper = readText(
      numberedPaper(
        (n) => ` [${n}]`,
        (n) => `${n}. `,
      ),
    );
    expect(paper.mentions[1]?.sentence.exact).toBe('Survival is lon-\nger in those with an early metabolic response [2,3].');
    expect(paper.sections.map((section) => section.title)).toEqual(['Abstract', 'Introduction', 'Case report', 'Discussion']);
    expect(paper.record.title).toBe('Veloratinib in a patient with two primary tumours');
  });

  it('reads what the entries print', () => {
    const [first] = readText(
      numberedPaper(
        (n) => ` [${n}]`,
        (n) => `${n}. `,
      ),
    ).references;
    expect(first).toMatchObject({
      issued: 2001,
      volume: '10',
      page: '100-104',
      containerTitle: 'J Invent Oncol',
      title: 'Veloratinib in nodular sarcoma of the omentum',
    });
  });
});

describe('what interrupts', () => {
  const words = numberedPaper(
    (n) => ` [${n}]`,
    (n) => `${n}. `,
  );

  it('a page within a sentence: number and running head are no words of it', () => {
    const page = (number: number) => `\n\n${number}\n\f\nBright and Dusk: Two primary tumours\n\n`;
    const paper = readText(
      words
        .replace('such patients', `${page(4)}such patients`)
        .replace('positive in 95%', `${page(3)}positive in 95%`)
        .replace('3. Okafor', '3. Okafor'),
    );
    expect(cited(paper)).toEqual(ALL);
    expect(paper.mentions.at(-1)?.sentence.exact.startsWith('The quality of life of')).toBe(true);
    expect(paper.mentions.at(-1)?.sentence.exact.endsWith('which our patient confirmed.')).toBe(true);
  });

  it('a caption within a sentence', () => {
    const paper = readText(
      words.replace(
        'such patients',
        '\nFig. 1. Computed tomography before treatment. The arrow points at\nthe second tumour.\n\nsuch patients',
      ),
    );
    expect(cited(paper)).toEqual(ALL);
    expect(paper.mentions.at(-1)?.sentence.exact).toMatch(/^The quality of life of[^]*confirmed\.$/);
  });

  it('a head within an entry, and pages split over lines', () => {
    const paper = readText(
      words.replace(
        'J Invent Oncol. 2003;12:114-118.',
        'J Invent Oncol.\n\n\n\n12 Journal of Invented Oncology\n\n2003;12:114-\n118.',
      ),
    );
    expect(paper.references).toHaveLength(7);
    expect(paper.references[2]).toMatchObject({ page: '114-118', volume: '12' });
    expect(paper.references[2]?.printed).not.toContain('12 Journal');
  });

  it('columns side by side cannot be told apart, and that is said', () => {
    const line = 'the tumour was given to one      and no other patient was seen\n';
    expect(readText(`Abstract\n${line.repeat(40)}`).problems.map((problem) => problem.rule)).toContain('columns-in-order');
    expect(readText(words).problems).toEqual([]);
  });

  it('a list without a heading is found by its shape', () => {
    expect(readText(words.replace('\nReferences\n', '\n')).references).toHaveLength(7);
  });
});

describe('an author-year paper', () => {
  const list = `\nReferences\n${[0, 1, 2, 3].map(harvard).join('\n')}\n`;
  const prose = (words: string) => readText(`${body(() => '').split('Discussion')[0]}Discussion\n${words}\n${list}`);

  it.each<[string, string[]]>([
    ['Tumours shrink (Okafor and Lindqvist, 2001).', ['1']],
    ['Tumours shrink (Okafor & Lindqvist 2001; Aho and Marchetti, 2003).', ['1 3']],
    ['Lindqvist and Aho (2002) saw no such thing.', ['2']],
    ['This speaks against Okafor’s (2001) view.', ['1']],
    ['As Marchetti et al. (2004) wrote, doses matter.', ['4']],
    ['Aho and Marchetti (2003) disagree with Aho et al. (2003).', ['3', '3']],
    ['In 2001 nobody knew, and 2003 patients were asked.', []],
    ['Others disagree (see Aho et al., 2003, p. 12), as did Okafor (2001).', ['3', '1']],
    ['Smith and Jones (2001) are not in the list.', []],
  ])('%s', (words, expected) => {
    const paper = prose(words);
    expect(paper.references).toHaveLength(4);
    expect(cited(paper)).toEqual(expected);
    expectExact(paper);
  });
});

describe('texts of any kind', () => {
  it('an empty text has no references, and says so', () => {
    const paper = readText('');
    expect(paper.references).toEqual([]);
    expect(paper.problems.map((problem) => problem.rule)).toEqual(['references-found']);
  });

  const piece = fc.oneof(
    fc.string(),
    fc.constantFrom(
      '\n',
      '\n\n',
      '\f',
      'References\n',
      '1. ',
      '[1]',
      '\n2. ',
      ' 1990',
      '(Aho, 1990)',
      'Aho, J. (1990). ',
      '———, 1991. ',
      'Ada Aho1, Bo Bee2 and ',
      '\nTo cite: ',
      '\nJ Aho (1990) 1:20-30\n',
      'Published: 1 May 1990\n',
      'Fig. 1. ',
      '１）',
      '²',
      ' et al. ',
      'word.1,2 ',
      '-\n',
      '\r\n',
      '  ',
    ),
  );

  it('never make it throw, and spans stay exact', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
        const text = pieces.join('');
        const paper = readText(text);
        expect(paper.text).toBe(text);
        expectExact(paper);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    '1. ',
    '1.\n',
    '[1] ',
    '[1]\n',
    '(1990) ',
    'Aho 1990 ',
    'Aho, J. (1990). x.\n',
    'Aho, J. (1990). x.\n\n',
    '———, 1990. x.\n',
    "van d'",
    'Fig. 1. X\n\n',
    'References\n',
    'a\n',
    ' ',
    '\n',
    '\f',
    '1-2,',
    '([',
    'A',
    '²',
    'word.1 ',
    'Conclusion\n',
    '- \n',
    'Aho,',
    'Ada Aho, ',
    'Ada Aho1,\n',
    'Cite as: Ada Aho, \n',
    'To cite: ',
    'J Aho 1990, ',
    'J Aho (1990) 1:20-30\n',
    'Published: May ',
    '© 1990\n',
    'Aho et al. ',
    '(',
  ])('%j two hundred thousand letters long is read', (unit) => {
    const noise = unit.repeat(Math.ceil(200_000 / unit.length));
    expect(readText(noise).text).toBe(noise);
    expectExact(readText(noise));
    expectExact(
      readText(`Introduction\n${noise}\nReferences\n1. Aho J. On x. J X 1990;1:1-2.\n2. Bee K. On y. J Y 1991;2:3-4.\n${noise}`),
    );
  });
});

describe.skipIf(!existsSync(CASE))('the case report of the first dossier (skipped where its text is not at hand)', () => {
  it('gives 12 references, 12 markers, 13 links in 11 sentences, and no false marker', () => {
    const paper = readText(readFileSync(CASE, 'utf8'));
    expect(paper.references.map((reference) => reference.label)).toEqual([
      '1',
      '2',
      '3',
      '4',
      '5',
      '6',
      '7',
      '8',
      '9',
      '10',
      '11',
      '12',
    ]);
    expect(paper.mentions.map((mention) => mention.text)).toEqual([
      '１，２）',
      '３）',
      '４）',
      '５）',
      '６）',
      '６）',
      '７）',
      '８）',
      '９）',
      '10）',
      '11）',
      '12）',
    ]);
    expect(cited(paper).join(' ').split(' ')).toHaveLength(13);
    expect(new Set(paper.mentions.map((mention) => mention.sentence.start)).size).toBe(11);
    expectExact(paper);
  });
});
