// The quick reader of YAML: what it reads, it reads as the full parser does, lines and all; what it is not sure of, it leaves to that.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { parseAnyYaml, parseYaml } from '../../../server/data/yaml/parse-yaml.ts';
import { scanYaml } from '../../../server/data/yaml/scan-yaml.ts';
import { writeYaml } from '../../../server/data/yaml/write-yaml.ts';

const DATA = fileURLToPath(new URL('../../../graph-data', import.meta.url));
const files = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));

/** Where the quick reader says something, the full parser says the same. */
function expectSame(text: string): boolean {
  const quick = scanYaml(text);
  if (quick === null) return false;
  const { value, lines, faults } = parseAnyYaml(text);
  expect({ text, faults }).toEqual({ text, faults: [] });
  expect(quick.value).toStrictEqual(value);
  expect(quick.lines).toStrictEqual(lines);
  return true;
}

describe('the quick reader of YAML', () => {
  it.each(files)('reads %s as the full parser does', (name) => {
    expect(expectSame(readFileSync(join(DATA, name), 'utf8'))).toBe(true);
  });

  it.each([
    ['a map', 'a: tea\nb: 12\nc: -3.5\nd: null\ne: true\nf: 2008-05\ng: 12 min\nh: 1959-1968\n'],
    ['lists in maps in lists', 'a:\n  - b: 1\n    c:\n      - d\n      - e: f\n        g: h\n  - i\nj: k\n'],
    ['lists and maps on one line', 'a: [x, "y, z", [1, 2], { k: v }]\nb: { c: [], d: {}, "e f": \'it\'\'s\' }\n'],
    ['comments and empty lines', '# tea\na: b\n\n# more\n  # indented\nc:\n\n  # here\n  - d\n'],
    ['folded words', 'a: >-\n  Late tea\n  # is no comment here\n  delays sleep.\n\nb:\n  - >-\n    In a list\n    as well\n'],
    ['words on several lines', 'a: Late tea\n  delays sleep\n  by 18 min\nb: "Late \\"tea\\"\n  delays\\\n  \\ sleep"\n'],
    ['words in quotation marks', 'a: "x: y # z"\nb: "\\u00e9\\n\\t\\\\"\nc: \'#x\'\n"odd key: ": 1\n'],
    ['no end of a last line', 'a: b'],
  ])('reads %s', (_, text) => {
    expect(expectSame(text)).toBe(true);
  });

  it.each([
    ['nothing', ''],
    ['words alone', 'tea'],
    ['an anchor', 'a: &x b\n'],
    ['an alias', 'a: *x\n'],
    ['a tag', 'a: !!str 1\n'],
    ['a key that stands twice', 'a: 1\na: 2\n'],
    ['a key that stands twice on one line', 'a: { b: 1, b: 2 }\n'],
    ['a merge key', 'a:\n  <<: b\n'],
    ['a tab', 'a:\tb\n'],
    ['two documents', 'a: b\n---\nc: d\n'],
    ['a literal', 'a: |\n  b\n'],
    ['folded words with a paragraph', 'a: >-\n  b\n\n  c\n'],
    ['spaces below folded words', 'a: >-\n  b\n\n   \nc: d\n'],
    ['a comment half way in below folded words', 'a: >-\n   b\n  # c\nd: e\n'],
    ['a value that is missing', 'a:\nb: c\n'],
    ['a comment behind a value', 'a: b # c\n'],
    ['a number in another form', 'a: 0x1F\n'],
    ['a large number', 'a: 12345678901234567890\n'],
    ['an infinite number', 'a: .inf\n'],
    ['a word that some take for true', 'a: TRUE\n'],
    ['the prototype', '__proto__: 1\n'],
    ['the prototype in quotation marks', '"__proto__": 1\n'],
    ['a colon within words', 'a: b: c\n'],
    ['an item further in', 'a:\n  - b\n    - c: d\n'],
    ['an item further out', 'a:\n    - b\n  - c\n'],
    ['brackets on several lines', 'a: [b,\n  c]\n'],
    ['brackets that stay open', 'a: [b\n'],
    ['deep brackets', `a: ${'['.repeat(500)}${']'.repeat(500)}\n`],
    ['deep lists', Array.from({ length: 300 }, (_, depth) => `${' '.repeat(depth)}a:\n`).join('')],
    ['other ends of lines', 'a: b\r\nc: d\r\n'],
  ])('leaves %s to the full parser', (_, text) => {
    expect(scanYaml(text)).toBeNull();
    expect(parseYaml(text)).toEqual(parseAnyYaml(text));
  });

  const words = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.lorem({ maxCount: 40 }),
    fc.constantFrom(
      'no',
      '12',
      '1e3',
      '- a',
      'a: b',
      'a #b',
      '~',
      '',
      ' x',
      'x ',
      '5-12',
      '0x1',
      'Line\nbreak',
      '"',
      "it's",
      '>-',
      '...',
    ),
  );
  const value = fc.letrec<{ any: unknown }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small' },
      words,
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('any'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(fc.stringMatching(/^[a-z]{1,8}$/), words), tie('any'), { maxKeys: 4 }),
    ),
  })).any;

  it('reads whatever was written here as the full parser does', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), value, { minKeys: 1, maxKeys: 5 }), (any) => {
        if (expectSame(writeYaml(any))) read++;
        expectSame(stringify(any, { lineWidth: 40 }));
      }),
      { numRuns: 600 },
    );
    expect(read).toBeGreaterThan(200);
  });

  it('says nothing else than the full parser of files that were spoilt', () => {
    const texts = [
      ...files.map((name) => readFileSync(join(DATA, name), 'utf8').slice(0, 3000)),
      'a:\n  - b: "x y"\n    c: [d, { e: f }]\n  - g\nh: >-\n  i\n  j\nk: l\n  m\n',
    ];
    const piece = fc.oneof(
      fc.constantFrom(
        ...`\n -:#[]{},"'>|&*!%@\`?~.\\\t01xX`.split(''),
        '\n  ',
        ': ',
        ' #',
        '- ',
        '---',
        '>-',
        '\n\n',
        'null',
        ' ',
      ),
      fc.string({ maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...texts), fc.nat(), fc.nat({ max: 6 }), piece, (text, at, gone, put) => {
        const from = at % text.length;
        expectSame(text.slice(0, from) + put + text.slice(from + gone));
      }),
      { numRuns: 3000 },
    );
  });
});
