// A dossier as one JSON document comes back as it was, whatever words are in it; what is wrong is told with its place.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseEnvelope } from '../../server/data/parse-envelope.ts';
import { writeEnvelope } from '../../server/export/write-envelope.ts';
import { Dossier } from '../../server/model/dossier.ts';
import { anyOf } from '../arbitrary/any-of.ts';
import { loadTea } from '../fixtures/tea-library.ts';

const write = (dossier: Dossier): string => [...writeEnvelope(dossier)].join('');
const [tea] = (await loadTea()).dossiers;
if (tea === undefined) throw new Error('The tea dossier is gone.');

describe('a dossier as one JSON document', () => {
  it('comes back equal, whatever the model allows and whatever words are in it', () => {
    fc.assert(
      fc.property(anyOf(Dossier), (dossier) => {
        const { dossier: back, faults } = parseEnvelope(write(dossier), 'a.json');
        expect(faults).toEqual([]);
        expect(back).toStrictEqual(Dossier.parse(dossier));
      }),
      { numRuns: 60 },
    );
  });

  it('comes back equal without its envelope, and however it was set by another program', () => {
    for (const text of [JSON.stringify(tea.dossier), JSON.stringify(JSON.parse(write(tea.dossier)), null, 4)])
      expect(parseEnvelope(text, 'a.json').dossier).toStrictEqual(tea.dossier);
  });

  it('is written with a record a line, which is the place of the record', () => {
    const text = write(tea.dossier);
    const { places } = parseEnvelope(text, 'tea.json');
    const rows = text.split('\n');
    expect(places.size).toBeGreaterThan(30);
    for (const { id } of tea.dossier.claims) {
      const place = places.get(`claim:${id}`);
      expect(place?.file).toBe('tea.json');
      expect(rows[(place?.line ?? 0) - 1]).toMatch(new RegExp(`^\\{"id":"${id}"`));
    }
    expect(text.startsWith('{"format":"claimgraph-dossier","version":1,"dossier":{\n')).toBe(true);
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['format', 'version', 'dossier']);
  });
});

describe('a document that is no dossier', () => {
  const envelope = (change: (dossier: Record<string, unknown>) => void, more: object = {}): string => {
    const dossier = structuredClone(tea.dossier) as unknown as Record<string, unknown>;
    change(dossier);
    return JSON.stringify({ format: 'claimgraph-dossier', version: 1, dossier, ...more });
  };

  it.each<[what: string, text: string, pointer: string, says: string]>([
    ['broken JSON', `${write(tea.dossier)}}`, '', 'the JSON is broken'],
    ['a newer version', envelope(() => undefined, { version: 2 }), '/version', 'version 2 of its format; version 1 is read'],
    ['no version', '{"format":"claimgraph-dossier","dossier":{}}', '/version', 'version nothing'],
    ['an id that is a path', envelope((one) => void (one['id'] = '../../etc')), '/dossier/id', 'an id is lower-case kebab'],
    ['a missing title', envelope((one) => delete one['title']), '/dossier/title', '"title" is missing in dossier'],
    ['an unknown key', envelope((one) => void (one['tittle'] = 'x')), '/dossier/tittle', '"tittle" is not a key'],
    ['a key beside the dossier', envelope(() => undefined, { extra: 1 }), '/extra', '"extra" is not a key'],
    [
      'a direction that is none',
      write(tea.dossier).replace('"supports"', '"suports"'),
      '/dossier/claims/0',
      'did you mean "supports"',
    ],
    [
      'the keys of prototypes',
      '{"format":"claimgraph-dossier","version":1,"__proto__":{"dossier":{}}}',
      '/dossier',
      'is missing',
    ],
    ['nothing of a dossier', '{"id":"tea"}', '/title', '"title" is missing'],
    ['a list', '[1]', '', 'the file must be a record of keys'],
  ])('is told with its place: %s', (_, text, pointer, says) => {
    const { dossier, faults } = parseEnvelope(text, 'a.json');
    expect(dossier).toBeNull();
    const told = faults.find(({ message }) => message.includes(says));
    expect(told?.pointer.startsWith(pointer)).toBe(true);
    expect(told?.tip).toMatch(/\.$/);
    expect(told?.line).toBeGreaterThan(0);
  });

  it('never makes the reader throw, wherever it is cut or altered', () => {
    const text = write(tea.dossier);
    fc.assert(
      fc.property(fc.nat({ max: text.length }), fc.string({ unit: 'binary', maxLength: 3 }), (at, words) => {
        const { dossier, faults } = parseEnvelope(text.slice(0, at) + words + text.slice(at + words.length), 'a.json');
        expect(dossier === null).toBe(faults.length > 0);
        expect(parseEnvelope(text.slice(0, at), 'a.json').dossier === null).toBe(at < text.length - 1);
      }),
      { numRuns: 100 },
    );
  });

  it('is not followed into the depth', () => {
    const deep = `{"format":"claimgraph-dossier","version":1,"dossier":${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
    expect(parseEnvelope(deep, 'a.json').faults).toMatchObject([{ message: 'the file is nested deeper than 100 levels' }]);
  });
});
