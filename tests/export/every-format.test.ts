// What holds for every format: words come back as they went in, the same dossier gives the same bytes, and nobody can write
// more than the dossier holds.
import { strFromU8, unzipSync } from 'fflate';
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

/** On one line, as formats whose texts are lines hold it. */
const onOneLine = (words: string): string =>
  replaceIllegal(words)
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .trim();
const inCitation = (words: string): string => cleanLine(withoutTags(replaceIllegal(words)));

/** What a reader of the format must see: what no file of text can hold is replaced in all alike, but for the dossier itself. */
const EXPECTED: Readonly<Record<string, (words: string) => string>> = {
  dossier: (words) => words,
  dot: (words) => replaceIllegal(words).replace(/\r\n|[\r\u2028\u2029]/g, '\n'),
  bibtex: inCitation,
  ris: inCitation,
  bibliography: (words) => inCitation(words).replace(/\.$/, ''),
  markdown: onOneLine,
  argdown: onOneLine,
};
const expectedOf = (format: string): ((words: string) => string) => EXPECTED[format] ?? replaceIllegal;

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
    const expected = expectedOf(format)(words);
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

describe('what a file of text cannot hold', () => {
  const words = 'NUL \u0000, a control \u0001 and half a pair \udc00';
  const reports = [{ words, provenance: { status: 'derived' as const, from: words } }];
  const dossier = makeDossier({
    title: words,
    studies: [study({ id: 'hostile-1999' })],
    works: [work('hostile-1999', { title: words })],
    claims: [
      claim({ id: 'a-claim', note: words, evidence: [evidence({ study: 'hostile-1999', passages: ['words'], reports })] }),
    ],
  });

  it.each(PLAIN_FORMATS.filter((format) => format !== 'dossier'))('is in no part of a file of %s', async (format) => {
    const file = await writeExport(format, makeInput(dossier));
    const parts = format === 'csv' ? Object.values(unzipSync(file)).map((part) => strFromU8(part)) : [file.toString()];
    for (const part of parts) {
      expect(replaceIllegal(part)).toBe(part);
      expect(part).not.toMatch(/\\u(?:00[01]|d[89a-f])/i);
    }
  });

  it('stays in the dossier itself, which comes back as it was', async () => {
    const { dossier: back } = JSON.parse((await writeExport('dossier', makeInput(dossier))).toString()) as {
      dossier: { title: string };
    };
    expect(back.title).toBe(words);
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
    await fc.assert(
      fc.asyncProperty(anyWords, async (words) => {
        const back = await read(await writeExport(format, makeInput(hostileDossier(words))), 'a-claim', 'hostile-1999');
        expect(back.statement).toBe(expectedOf(format)(words));
      }),
      { numRuns: 60 },
    );
  });
});
