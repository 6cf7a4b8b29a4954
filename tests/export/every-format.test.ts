// What holds for every format: words come back as they went in, the same dossier gives the same bytes, and nobody can write
// more than the dossier holds.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanLine, withoutTags } from '../../server/export/clean-text.ts';
import { nameExport } from '../../server/export/export-dossier.ts';
import { FORMATS } from '../../server/export/list-formats.ts';
import { replaceIllegal } from '../../server/export/graphs/escape-xml.ts';
import { claim, evidence, makeDossier, study, work } from '../graph/small-library.ts';
import { READERS } from './read-back.ts';
import { findTea, makeInput, PLAIN_FORMATS, writeExport } from './write-export.ts';

const HOSTILE: readonly [string, string][] = [
  ['angle brackets and ampersands', 'p < 0.05 & n > 3 &lt;b&gt; <script>alert(1)</script> ]]> <!-- x -->'],
  ['quotation marks', `"sham" tea, 'late' tea, \`green\` tea and “more”`],
  ['line breaks', 'First line\nsecond line\r\nthird\u2028fourth'],
  ['full-width characters', 'Ｔｅａ re-challenged－１２３（４）'],
  ['right to left', 'الشاي المسائي والنوم عند שלום'],
  ['emoji', 'Baker 👩‍🍳 at night 🍵'],
  ['control characters', 'A\u0000 bell\u0007 and an escape\u001B[31m'],
  ['a lone surrogate', 'Half of an emoji \uD83C and no more'],
  ['no character at all', 'Not \uFFFE nor \uFFFF characters'],
  ['markup of Markdown', '# A *bold* [link](https://example.org) | table | `code` _x_ ~y~'],
  ['a list', '- not a list item'],
  ['a number', '1. not a list item either'],
  ['a formula', '=HYPERLINK("https://example.org","tea")'],
  ['markup of Argdown', '+ <an argument> {tag: x} #tag @mention // comment /* block'],
  ['markup of DOT', 'a -> b [label="x"]; \\N \\l } digraph'],
  ['backslashes', 'C:\\temp\\new \\u0041 \\" and a last \\'],
  ['a record of its own', 'Tea\nER  - \nTY  - BOOK'],
  ['a mark of Unicode', '\uFEFFmarked and \u00ADsoft'],
];

/** What a reader of the format must see. Formats whose texts are lines close up white space; none carries what it cannot hold. */
const EXPECTED: Readonly<Record<string, (words: string) => string>> = {
  gexf: replaceIllegal,
  graphml: replaceIllegal,
  dot: (words) => replaceIllegal(words).replace(/\r\n|[\r\u2028\u2029]/g, '\n'),
  trig: replaceIllegal,
  'json-ld': replaceIllegal,
  html: replaceIllegal,
  csv: (words) => Buffer.from(words.replaceAll('\0', '\uFFFD')).toString(),
  bibtex: (words) => cleanLine(withoutTags(Buffer.from(words).toString())),
  ris: (words) => cleanLine(withoutTags(Buffer.from(words).toString())),
  bibliography: (words) => cleanLine(withoutTags(Buffer.from(words).toString())).replace(/\.$/, ''),
  markdown: (words) =>
    replaceIllegal(words)
      .replace(/[\s\u2028\u2029]+/g, ' ')
      .trim(),
  argdown: (words) =>
    replaceIllegal(words)
      .replace(/[\s\u2028\u2029]+/g, ' ')
      .trim(),
};

const hostileDossier = (words: string) =>
  makeDossier({
    studies: [study({ id: 'hostile-1999' })],
    works: [work('hostile-1999', { title: words })],
    passages: [{ id: 'words', work: 'case-2020', section: 'discussion', exact: words }],
    claims: [claim({ id: 'a-claim', statement: words, evidence: [evidence({ study: 'hostile-1999', passages: ['words'] })] })],
  });

describe.each(PLAIN_FORMATS)('%s', (format) => {
  const read = READERS[format];

  it.each(HOSTILE)('brings back %s', async (_, words) => {
    if (read === undefined) throw new Error(`Nobody reads ${format} back.`);
    const back = await read(await writeExport(format, makeInput(hostileDossier(words))), 'a-claim', 'hostile-1999');
    const expected = (EXPECTED[format] ?? ((same: string) => same))(words);
    expect(Object.keys(back).length).toBeGreaterThan(0);
    for (const [what, found] of Object.entries(back)) expect([what, found]).toEqual([what, expected]);
  });

  it('gives the same bytes for the same dossier', async () => {
    const tea = await findTea();
    const file = await writeExport(format, makeInput(tea));
    expect((await writeExport(format, makeInput(tea))).equals(file)).toBe(true);
    expect(file.length).toBeGreaterThan(100);
  });
});

describe('the list of formats', () => {
  it('holds the names that are the same everywhere', () => {
    expect(FORMATS.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'dossier',
        'graphml',
        'gexf',
        'cyjs',
        'cx2',
        'graphology',
        'csv',
        'dot',
        'csl-json',
        'bibtex',
        'ris',
        'bibliography',
        'json-ld',
        'trig',
        'va-spec',
        'web-annotation',
        'markdown',
        'html',
        'argdown',
      ]),
    );
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
  });

  it('gives each file a name of its own that needs no quoting', () => {
    const names = FORMATS.map((format) => nameExport('tea-2020', format));
    expect(new Set(names).size).toBe(FORMATS.length);
    for (const name of names) expect(name).toMatch(/^[a-z0-9][a-z0-9.-]+$/);
    expect(names).toContain('tea-2020.graphml');
    expect(names).toContain('tea-2020.csl-json.json');
    expect(names).toContain('tea-2020.dossier.json');
  });
});

describe('the time of writing', () => {
  it.each(['gexf', 'trig', 'json-ld', 'markdown', 'html'])('stands in %s only where it is told', async (format) => {
    const tea = await findTea();
    const write = async (made: string | null) => (await writeExport(format, makeInput(tea, {}, made))).toString();
    expect(await write('2031-05-06T07:08:09Z')).toContain('2031-05-06');
    expect(await write(null)).not.toContain('2031-05-06');
  });
});

describe('words of any kind', () => {
  const anyWords = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 });

  it.each(['graphml', 'gexf', 'graphology', 'json-ld', 'trig', 'csv'])('come back from %s', async (format) => {
    const read = READERS[format];
    if (read === undefined) throw new Error(`Nobody reads ${format} back.`);
    const expected = EXPECTED[format] ?? ((same: string) => same);
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const back = await read(await writeExport(format, makeInput(hostileDossier(words))), 'a-claim', 'hostile-1999');
        expect(back.statement).toBe(expected(words));
      }),
      { numRuns: 60 },
    );
  });
});
