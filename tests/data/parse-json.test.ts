// JSON with the line of every part: the same values as JSON.parse, and the lines where they really stand.
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLine } from '../../server/data/line-tree.ts';
import { parseJson } from '../../server/data/parse-json.ts';

describe('parseJson', () => {
  it('gives what JSON.parse gives, for any value however it is set', () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(undefined, 0, 1, 4), (text, indent) => {
        const set = JSON.stringify(JSON.parse(text), null, indent);
        const { value, faults } = parseJson(set);
        expect(faults).toEqual([]);
        expect(value).toEqual(JSON.parse(set));
      }),
    );
  });

  it('finds the line of every number of any nested list', () => {
    const nested = fc.letrec((tie) => ({
      tree: fc.oneof({ maxDepth: 5 }, fc.integer(), fc.array(tie('tree')), fc.dictionary(fc.string(), tie('tree'))),
    })).tree;
    fc.assert(
      fc.property(nested, (value) => {
        const text = JSON.stringify(value, null, 2);
        const { lines } = parseJson(text);
        const rows = text.split('\n');
        const walk = (at: unknown, path: PropertyKey[]): void => {
          if (typeof at === 'number') expect(rows[findLine(lines, path) - 1]).toContain(String(at));
          else if (at !== null && typeof at === 'object')
            for (const [key, inner] of Object.entries(at)) walk(inner, [...path, Array.isArray(at) ? Number(key) : key]);
        };
        walk(value, []);
      }),
    );
  });

  it.each([
    ['{"a": 1,\n "b": 2,\n "a": 3}', 3, 'the key "a" stands twice in one record'],
    ['{"a": {"b": 1,\n"\\u0062": 2}}', 2, 'the key "b" stands twice in one record'],
    ['{"a": 1,\n}', 2, 'the JSON is broken'],
    ['// a remark\n{}', 1, 'the JSON is broken'],
    ['{"a": 1', 1, 'the JSON is broken'],
    ['', 1, 'the JSON is broken'],
    ['[1,\n2\n3]', 3, 'the JSON is broken'],
    ['[1,\n2}\n]', 2, 'the JSON is broken'],
    ['{"a"\n1}', 2, 'the JSON is broken'],
    ['{a: 1}', 1, 'the JSON is broken'],
    ['[\n"a\tb"]', 2, 'the JSON is broken'],
    ['[\n\n01]', 3, 'the JSON is broken'],
    ['{}\n{}', 2, 'the JSON is broken'],
    [`[${'"x",\n'.repeat(500)}"y" "z"]`, 501, 'the JSON is broken'],
    [`${'['.repeat(101)}${']'.repeat(101)}`, 1, 'nested deeper than 100 levels'],
  ])('refuses %s', (text, line, message) => {
    expect(parseJson(text)).toMatchObject({ value: null, faults: [{ line, message: expect.stringContaining(message) }] });
  });

  it('finds the line of a fault wherever it is planted', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue(), { minLength: 1 }), fc.nat(), (values, seed) => {
        const rows = values.map((value) => JSON.stringify(value));
        const bad = seed % rows.length;
        const text = `[\n${rows.map((row, index) => (index === bad ? `${row} ?` : row)).join(',\n')}\n]`;
        expect(parseJson(text).faults[0]?.line).toBe(bad + 2);
      }),
    );
  });

  it('takes brackets in words for words', () => {
    const words = `[${'['.repeat(500)}"{`;
    expect(parseJson(JSON.stringify({ words })).value).toEqual({ words });
  });

  it.each([
    ['letters', 'a'],
    ['escapes', '\\n'],
    ['escaped quotation marks', '\\"'],
  ])('reads a string of millions of %s, and says where a text with one is broken', (_, unit) => {
    const words = unit.repeat(4_000_000);
    expect(parseJson(`{"a":\n"${words}"}`).faults).toEqual([]);
    expect(parseJson(`{"a":\n"${words}"\n? }`).faults).toMatchObject([{ line: 3 }]);
    expect(parseJson(`{"a":\n"${words}`).faults).toMatchObject([{ line: 2 }]);
  });
});
