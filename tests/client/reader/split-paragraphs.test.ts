// Texts taken off a page, cut into paragraphs without losing or moving a word.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closeLines } from '../../../client/reader/close-lines.ts';
import { findHeadings } from '../../../client/reader/find-headings.ts';
import { splitParagraphs } from '../../../client/reader/split-paragraphs.ts';

const read = (text: string): string[] =>
  splitParagraphs(text).map(({ start, end, heading }) => `${heading ? '# ' : ''}${closeLines(text.slice(start, end))}`);

describe('paragraphs', () => {
  it.each([
    ['an empty text has none', '', []],
    ['blank lines alone make none', '\n \n\t\n', []],
    [
      'lines of one paragraph close up',
      'Green tea taken within\nthree hours of bedtime',
      ['Green tea taken within three hours of bedtime'],
    ],
    [
      'a text with a blank line after every line keeps its sentences whole',
      '   Green tea taken within\n\nthree hours of bedtime\n\ndelays sleep.\n\n   The delay is thought\n\nto be due to caffeine.',
      ['Green tea taken within three hours of bedtime delays sleep.', 'The delay is thought to be due to caffeine.'],
    ],
    [
      'a blank line after a sentence begins a new one',
      'She slept well.\n\nOne year later',
      ['She slept well.', 'One year later'],
    ],
    [
      'a heading in capitals stands alone',
      'in Japan. \n CASE REPORT\n   A 41-year-old baker',
      ['in Japan.', '# CASE REPORT', 'A 41-year-old baker'],
    ],
    [
      'a gene or a drug in capitals inside a line is no heading',
      'mutation of KIT\nPDGFRA 842V was found',
      ['mutation of KIT PDGFRA 842V was found'],
    ],
    ['a hyphen at the end of a line keeps its word together', 'a molecular-\n\ntargeted agent', ['a molecular-targeted agent']],
    [
      'a heading on the line that it heads begins one',
      '701-0192, Japan\n\nABSTRACT   Unresectable GIST is\ntreated.',
      ['701-0192, Japan', 'ABSTRACT   Unresectable GIST is treated.'],
    ],
    ['Windows line ends change nothing', '   One line\r\n\r\nand another.\r\n', ['One line and another.']],
  ] as const)('%s', (_name, text, paragraphs) => {
    expect(read(text)).toEqual(paragraphs);
  });

  it('end where the title is known to end', () => {
    const text = 'A case of\nlate tea\n\nAiko MORI, Daniel OKAFOR';
    const end = text.indexOf('\n\n');
    expect(splitParagraphs(text)).toHaveLength(1);
    expect(splitParagraphs(text, { breaks: new Set([end]) }).map((one) => text.slice(one.start, one.end))).toEqual([
      'A case of\nlate tea',
      'Aiko MORI, Daniel OKAFOR',
    ]);
  });

  it('begin behind headings that are known, on one line or several, and at every empty line where that is known', () => {
    const text = 'Late tea\n\nWhat tea does to\nsleep in adults\nIt delays it;\n\nMethods We asked.\n\nResults\n\nNone';
    const titles = ['What tea does to sleep in adults', 'Methods', 'Results', 'Not printed'];
    const sections = titles.map((title) => ({
      title,
      start: Math.max(0, text.indexOf(title.slice(0, 7)) - 1),
      end: text.length,
    }));
    const headings = findHeadings(text, sections);
    expect(headings.map(({ start, end }) => text.slice(start, end))).toEqual(['What tea does to\nsleep in adults', 'Results']);
    const show = (isParted: boolean) =>
      splitParagraphs(text, { headings, isParted }).map(
        (one) => `${one.heading ? '# ' : ''}${closeLines(text.slice(one.start, one.end))}`,
      );
    expect(show(true)).toEqual([
      'Late tea',
      '# What tea does to sleep in adults',
      'It delays it;',
      'Methods We asked.',
      '# Results',
      'None',
    ]);
    expect(show(false)).toEqual([
      'Late tea',
      '# What tea does to sleep in adults',
      'It delays it; Methods We asked.',
      '# Results',
      'None',
    ]);
  });

  it('hold every character that is not white space, in order and once', () => {
    const line = fc.stringMatching(/^( {0,4}[A-Za-z.,-]{0,12}){0,4}$/);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n');
        const paragraphs = splitParagraphs(text);
        const bare = (words: string): string => words.replace(/\s/g, '');
        expect(paragraphs.map(({ start, end }) => bare(text.slice(start, end))).join('')).toBe(bare(text));
        for (const { start, end } of paragraphs) expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
      }),
    );
  });
});
