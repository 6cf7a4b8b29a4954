// Files that somebody made to break the reader, and files that broke by themselves: always an answer, soon, never an expanded entity.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LARGEST_JATS, readJats } from '../../../server/import/jats/read-jats.ts';
import type { Paper } from '../../../server/import/paper.ts';
import { cite, writeArticle } from './write-article.ts';

/** Ids are unique, offsets hold. @returns how many mentions were looked at */
function expectVerbatim({ text, mentions, sections, references }: Paper): number {
  const ids = new Set(references.map(({ id }) => id));
  expect(ids.size).toBe(references.length);
  for (const mention of mentions) {
    expect(text.slice(mention.start, mention.end)).toBe(mention.text);
    expect(text.slice(mention.sentence.start, mention.sentence.end)).toBe(mention.sentence.exact);
    expect(mention.sentence.start).toBeLessThanOrEqual(mention.start);
    expect(mention.sentence.end).toBeGreaterThanOrEqual(mention.end);
    expect(mention.references.every((id) => ids.has(id))).toBe(true);
  }
  for (const { start, end } of sections) expect(start >= 0 && start < end && end <= text.length).toBe(true);
  return mentions.length;
}

const whole = writeArticle(
  `<sec><title>Roots</title><p>They drink [${cite('B1', '1')}–${cite('B4', '4')}].<fig><label>F</label><caption><p>See ${cite('B5', '5')}.</p></caption></fig> So.<sup>${cite('B2', '2')}</sup>And.</p></sec>`,
);

describe('readJats on hostile files', () => {
  it('expands no entity that the file declares, neither a bomb nor a file', () => {
    const bomb = Array.from({ length: 20 }, (_, at) => `<!ENTITY l${at + 1} "${`&l${at};`.repeat(10)}">`).join('');
    const doctype = `<!DOCTYPE article [<!ENTITY l0 "ha"><!ENTITY file SYSTEM "file:///etc/passwd">${bomb}]>`;
    const { text, problems } = readJats(`${doctype}<article><body><p>&l20; and &file;</p></body></article>`);
    expect(text).toBe('&l20; and &file;');
    expect(problems.map(({ rule }) => rule)).toContain('unknown-entity');
  });

  it('tells a thousand unknown entities once and for all', () => {
    const { problems } = readJats(`<article><body><p>${'&nope;'.repeat(1_000)}</p></body></article>`);
    expect(problems.length).toBeLessThan(30);
  });

  it.each(['p', 'sec', 'fig', 'list', 'sup', 'ref', 'ref-list', 'mixed-citation', 'sub-article', 'alternatives', 'tr'])(
    'reads %s nested 50,000 deep',
    (name) => {
      const source = `<article><body>${`<${name}>`.repeat(50_000)}x${`</${name}>`.repeat(50_000)}</body></article>`;
      expect(expectVerbatim(readJats(source))).toBe(0);
    },
  );

  it.each(['a', ' ', '<', '&', '<p>', '&amp;', '\n', ']', '<p/>', '[1', 'a. '])('reads a megabyte of %j', (unit) => {
    const filling = unit.repeat(1_000_000 / unit.length);
    expect(expectVerbatim(readJats(filling))).toBe(0);
    expectVerbatim(readJats(writeArticle(`<p>They drink [${cite('B1', '1')}].</p><p>${filling}${cite('B2', '2')}</p>`)));
    expectVerbatim(readJats(writeArticle('<p>Roots.</p>', `<ref id="B1"><mixed-citation>${filling}</mixed-citation></ref>`)));
  });

  it('refuses what is too large to be an article, without reading it', () => {
    expect(readJats(new Uint8Array(LARGEST_JATS + 1)).problems).toMatchObject([{ rule: 'too-large', severity: 'error' }]);
  });

  it('reads the encoding that the file declares or begins with', () => {
    const source = '<?xml version="1.0" encoding="ENC"?><article><body><p>Weißdorn – “groß”</p></body></article>';
    const utf16 = Buffer.from(`\uFEFF${source.replace('ENC', 'UTF-16')}`, 'utf16le');
    expect(readJats(utf16).text).toBe('Weißdorn – “groß”');
    expect(readJats(Buffer.from(`\uFEFF${source.replace('ENC', 'utf-8')}`)).text).toBe('Weißdorn – “groß”');
    expect(readJats(Buffer.from(source.replace('ENC', 'iso-8859-1').replace(/[–“”]/g, '-'), 'latin1')).text).toBe(
      'Weißdorn - -groß-',
    );
    expect(readJats(Buffer.from(source.replace('ENC', 'x-klingon'))).problems).toMatchObject([{ rule: 'encoding' }]);
  });

  it('says from which line on the bytes are something else than declared', () => {
    const source = Buffer.from('<article>\n<body>\n<p>Weißdorn</p></body></article>', 'latin1');
    expect(readJats(source).problems).toMatchObject([{ rule: 'encoding', severity: 'error', line: 3 }]);
  });

  it('answers for every file that was cut off', () => {
    for (let end = 0; end < whole.length; end += 7) expect(expectVerbatim(readJats(whole.slice(0, end)))).toBe(0);
    expect(expectVerbatim(readJats(whole))).toBe(3);
  });

  it('answers for bytes and for shuffled tags', () => {
    const tags = [
      '<p>',
      '</p>',
      '<fig>',
      '</fig>',
      '<sec>',
      '</sec>',
      '<title>',
      '</title>',
      '<sup>',
      '</sup>',
      '<list>',
      '</list>',
      '<label>1</label>',
      '<table><tr><td>',
      '</td></tr></table>',
      '<tex-math>',
      '</tex-math>',
    ];
    const words = fc.constantFrom(
      ...tags,
      cite('B1', '1'),
      cite('B4', '4'),
      cite('B2 B3', '2,3'),
      '[',
      ']',
      '–',
      ', ',
      'Root. ',
      ' ',
      '&ndash;',
      '𝒳',
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void expectVerbatim(readJats(bytes))));
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (some) => void expectVerbatim(readJats(writeArticle(some.join(''))))),
      { numRuns: 300 },
    );
  });

  it('keeps quotations verbatim in whatever well-formed paragraphs', () => {
    const inline = fc.constantFrom(
      'Root',
      '. ',
      ' ',
      '\n',
      '[',
      ']',
      '–',
      ',',
      '3',
      ...['B1', 'B2', 'B5'].map((rid, at) => cite(rid, `${at + 1}`)),
      `<sup>${cite('B3', '3')}</sup>`,
      '<fig><caption><p>F.</p></caption></fig>',
      '𝒳',
    );
    fc.assert(
      fc.property(fc.array(fc.array(inline, { maxLength: 15 }), { maxLength: 4 }), (paragraphs) => {
        const paper = readJats(writeArticle(paragraphs.map((some) => `<p>${some.join('')}</p>`).join('')));
        expect(paper.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
        expectVerbatim(paper);
      }),
      { numRuns: 300 },
    );
  });
});
