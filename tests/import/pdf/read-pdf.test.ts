// Reading PDFs: columns, superscripts, page heads; and files that are none, are cut off, encrypted or scanned.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Paper, PaperProblem } from '../../../server/import/paper.ts';
import { readPdf } from '../../../server/import/pdf/read-pdf.ts';
import { vancouver } from '../text/papers.ts';
import { type Placed, makePdf, setLines } from './make-pdf.ts';

const LEFT = 50;
const RIGHT = 310;

const head = (page: number): Placed[] => [
  { words: 'Bright and Dusk: Two primary tumours', x: LEFT, y: 30, size: 8 },
  { words: String(page), x: 290, y: 815, size: 8 },
];

const first: Placed[] = [
  ...head(41),
  { words: 'Veloratinib in a patient with two primary tumours', x: LEFT, y: 70, size: 18 },
  ...setLines(
    [
      'Abstract',
      'We report a patient with two tumours who was given veloratinib for 12 months at a hospital on a hill, in full.',
    ],
    LEFT,
    100,
  ),
  ...setLines(
    [
      'Introduction',
      'Nodular sarcoma responds to veloratinib in a',
      'minority of patients.^1,2^ The mass measured',
      '9.5 cm^2^ and weighed 3 kg, and a dose of',
      '10^3^ units was given. No such dose had been',
      'given before to anyone with this tumour,^3^ and',
      'survival is longer in those with an early res-',
      'ponse. The quality of life of all such patients',
    ],
    LEFT,
    150,
  ),
  ...setLines(
    [
      'is poor,^4^ which our own patient confirmed to',
      'us in writing. Her tumour had both markers.',
      'Discussion',
      'Uptake of glucose tells who responds.^1-3,5^ It',
      'is measured by a scan on the second day, as',
      'a rule. Perforation has been seen in a few.^6^',
      'Nobody knows why that is so. Our patient was',
      'spared it, and so were all others in the region.',
    ],
    RIGHT,
    150,
  ),
];

const wrap = (words: string): string[] => words.match(/.{1,44}(?:\s|$)/g)?.map((line) => line.trim()) ?? [];
const entries = [0, 1, 2, 3, 4, 5].flatMap((index) => wrap(`${index + 1}. ${vancouver(index)}`));
const second: Placed[] = [
  ...head(42),
  ...setLines(['References', ...entries.slice(0, 12)], LEFT, 70),
  ...setLines(entries.slice(12), RIGHT, 70),
];

async function read(bytes: Uint8Array): Promise<Paper> {
  const paper = await readPdf(bytes);
  if (!('mentions' in paper)) throw new Error(paper.message);
  return paper;
}

describe('a paper in two columns', () => {
  it('is read down each column; heads and page numbers are no part of the text', async () => {
    const { text } = await read(makePdf([first, second]));
    expect(text.indexOf('is poor,')).toBeGreaterThan(text.indexOf('quality of life of all such patients'));
    expect(text).not.toContain('Bright and Dusk');
    expect(text).not.toMatch(/^4[12]$/m);
  });

  it('cites by its raised numbers, not by exponents', async () => {
    const paper = await read(makePdf([first, second]));
    expect(paper.references.map((reference) => reference.label)).toEqual(['1', '2', '3', '4', '5', '6']);
    expect(paper.mentions.map((mention) => mention.text)).toEqual(['1,2', '3', '4', '1-3,5', '6']);
    expect(paper.mentions[2]?.sentence.exact.replace(/\s+/g, ' ')).toMatch(
      // Widths of the letters are near enough, not exact.
      /^The quality of life of all such patients is poor, ?4 which our own patient confirmed to us in writing\.$/,
    );
    expect(paper.mentions[3]?.references).toEqual(['ref-1', 'ref-2', 'ref-3', 'ref-5']);
    for (const { start, end, text, sentence } of paper.mentions) {
      expect(paper.text.slice(start, end)).toBe(text);
      expect(paper.text.slice(sentence.start, sentence.end)).toBe(sentence.exact);
    }
  });

  it('has its title in the largest print, and tells its progress', async () => {
    const seen: number[] = [];
    const paper = await readPdf(makePdf([first, second]), { onProgress: (page, pages) => seen.push(page / pages) });
    expect(paper).toMatchObject({ form: 'pdf', record: { title: 'Veloratinib in a patient with two primary tumours' } });
    expect(seen).toEqual([0.5, 1]);
  });
});

const said = async (bytes: Uint8Array): Promise<string> => {
  const answer = await readPdf(bytes);
  if ('mentions' in answer) throw new Error('was read');
  expect(answer satisfies PaperProblem).toMatchObject({ severity: 'error' });
  expect(answer.tip.length).toBeGreaterThan(20);
  return answer.message;
};
const bytesOf = (words: string): Uint8Array => new TextEncoder().encode(words);

describe('a file that cannot be read says why', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['empty', () => new Uint8Array(), /empty/],
    ['a zip called .pdf', () => Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0), /zip archive/],
    ['a web page', () => bytesOf('\n<!DOCTYPE html><title>Sign in</title>'), /web page/],
    ['plain text', () => bytesOf('Veloratinib in a patient'), /%PDF-/],
    ['cut off', () => makePdf([first, second]).slice(0, 60), /damaged or cut off/],
    ['a scan', () => makePdf([[], []]), /scan/],
    [
      'encrypted',
      () =>
        makePdf(
          [first],
          `/ID [<${'41'.repeat(16)}> <${'41'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'00'.repeat(32)}> /U <${'11'.repeat(32)}> >>`,
        ),
      /encrypted: it cannot be opened without its password/,
    ],
    [
      'encrypted by a program of its own kind',
      () => makePdf([first], `/ID [<${'41'.repeat(16)}> <${'41'.repeat(16)}>] /Encrypt << /Filter /SomeShop /V 9 /R 9 >>`),
      /encrypted in a way that is not known/,
    ],
    [
      'encrypted in a version that is not known',
      () => makePdf([first], `/ID [<${'41'.repeat(16)}> <${'41'.repeat(16)}>] /Encrypt << /Filter /Standard /V 9 /R 9 >>`),
      /encrypted in a way that is not known/,
    ],
  ])('%s', async (_, make, message) => {
    expect(await said(make())).toMatch(message);
  });

  it('reads no more pages than allowed, and says so', async () => {
    const paper = await readPdf(makePdf([first, second]), { mostPages: 1 });
    expect('problems' in paper && paper.problems.map((problem) => problem.rule)).toContain('pdf-length');
  });

  it('never throws, however the bytes are changed', async () => {
    const whole = makePdf([first, second]);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.nat(whole.length),
        async (changes, cut) => {
          const bytes = whole.slice(0, Math.max(whole.length - cut, 30));
          for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
          const answer = await readPdf(bytes, { mostTime: 20_000 });
          expect('mentions' in answer || answer.message !== '').toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });
});
