// YAML that is written is read back as what it was, and looks as people write it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../../server/data/yaml/parse-yaml.ts';
import { writeYaml } from '../../../server/data/yaml/write-yaml.ts';

describe('written YAML', () => {
  it('looks as people write it', () => {
    const value = {
      claims: [
        { id: 'late-tea', statement: 'Late tea delays sleep: by 18 min.', passages: ['s-1', 's-2'], asChecked: null },
        { id: 'decaf', statement: 'Decaffeinated tea does nothing (so far).', evidence: [{ study: 'hale-2011', n: 48 }] },
      ],
    };
    expect(writeYaml(value)).toBe(
      [
        'claims:',
        '  - id: late-tea',
        '    statement: "Late tea delays sleep: by 18 min."',
        '    passages: [s-1, s-2]',
        '    asChecked: null',
        '',
        '  - id: decaf',
        '    statement: Decaffeinated tea does nothing (so far).',
        '    evidence:',
        '      - study: hale-2011',
        '        n: 48',
        '',
      ].join('\n'),
    );
  });

  it.each([
    'no',
    'NULL',
    '12',
    '1e3',
    '~',
    '- a',
    'a: b',
    'a #b',
    '*alias',
    '&anchor',
    '!tag',
    '[x',
    'trailing ',
    'Line\nbreak',
    'Tab\tbed',
    '\u202ereversed',
    'NEL\u0085here',
    '\ufeffBOM',
    '',
    ' ',
    '2008-05',
    '.inf',
    'Ł',
    '＜full＞',
    'half \ud800',
    '--- x',
    '? y',
    '| z',
    '%TAG',
    "it's",
    '<script>alert(1)</script>',
    'NaN',
  ])('keeps %j', (words) => {
    const value = { key: words, list: [words, words], group: { inner: words }, rows: [{ words, more: [{ words }] }] };
    expect(parse(writeYaml(value), { version: '1.2', schema: 'core' })).toEqual(value);
  });

  it('reads back as what it was, whatever it was', () => {
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        fc.string({ unit: 'binary' }),
        fc.string(),
        fc.integer(),
        fc.boolean(),
        fc.constant(null),
        tie('list'),
        tie('map'),
      ),
      list: fc.array(tie('tree'), { maxLength: 4 }),
      map: fc.dictionary(
        fc.string().filter((key) => key !== '__proto__'),
        tie('tree'),
        { maxKeys: 4 },
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), tree, { minKeys: 1, maxKeys: 4 }), (value) => {
        const plain: unknown = JSON.parse(JSON.stringify(value));
        const parsed = parseYaml(writeYaml(plain as object));
        expect(parsed.faults).toEqual([]);
        expect(parsed.value).toEqual(plain);
      }),
      { numRuns: 400 },
    );
  });
});
