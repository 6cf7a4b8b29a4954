// What goes out as tables comes back, and goes out again as the same tables: for the dossiers that there are, and for any words and shapes.
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../server/check/check-library.ts';
import { findPlaces } from '../../../server/data/find-places.ts';
import type { DossierReading } from '../../../server/import/dossier-reading.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { Dossier } from '../../../server/model/dossier.ts';
import { anyCoherentDossier } from '../../arbitrary/any-coherent-dossier.ts';
import { parseCsv } from '../../export/read-back.ts';
import { makeDossier, study, work } from '../../graph/small-library.ts';
import { loadBoth, makeInput, writeExport } from '../../export/write-export.ts';

const TABLES = ['nodes.csv', 'edges.csv', 'passages.csv', 'places.csv'];
const load = (dossier: Dossier) => ({ dossier, places: new Map(), texts: [], anchors: new Map() });
const write = (dossier: Dossier, format: string, includeUnverified: boolean): Promise<Buffer> =>
  writeExport(format, makeInput(load(dossier), { includeUnverified }));

/** The rows of every table, each as text; those of edges in the order of their ids, since shared patients are told from both sides. */
const listRows = (zip: Uint8Array): [string, string[]][] =>
  TABLES.map((name) => {
    const rows = parseCsv(strFromU8(unzipSync(zip)[name] ?? new Uint8Array())).map((row) => JSON.stringify(row));
    return [name, name === 'edges.csv' ? rows.toSorted() : rows];
  });

async function read(bytes: Uint8Array): Promise<DossierReading> {
  const found = await readImport(bytes, 'tables');
  if (!('kind' in found) || found.kind !== 'dossier') throw new Error(`It was not read: ${JSON.stringify(found)}`);
  return found.reading;
}

/** What a check would refuse of a dossier. */
const listErrors = (dossier: Dossier) =>
  checkLibrary({ revision: '', dossiers: [{ ...load(dossier), places: findPlaces(dossier, () => ({ file: '', line: null })) }] })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

async function expectSame(dossier: Dossier, includeUnverified: boolean): Promise<void> {
  const zip = await write(dossier, 'csv', includeUnverified);
  const fromCsv = await read(zip);
  const fromGraph = await read(await write(dossier, 'graphology', includeUnverified));
  for (const { dossier: back, problems } of [fromCsv, fromGraph]) {
    expect(problems).toEqual([]);
    const parsed = Dossier.parse(back);
    expect(listErrors(parsed)).toEqual([]);
    expect(listRows(await write(parsed, 'csv', includeUnverified))).toEqual(listRows(zip));
  }
}

describe.each(await loadBoth())('the tables of %s', (_, { dossier }) => {
  it.each([false, true])('come back and go out the same, recalled fields among them: %s', async (includeUnverified) => {
    expect(dossier.claims.length).toBeGreaterThan(3);
    await expectSame(dossier, includeUnverified);
  });

  it.each(['csv', 'graphology'])('give no work a title that it has not, and leave none away, in %s', async (format) => {
    const titles = ({ works }: Dossier) => works.map((one) => JSON.stringify([one.id, one.title, one['title-short']])).toSorted();
    expect(titles(Dossier.parse((await read(await write(dossier, format, true))).dossier))).toEqual(titles(dossier));
  });

  it('hold claims, passages, evidence and findings whole', async () => {
    const back = Dossier.parse((await read(await write(dossier, 'csv', true))).dossier);
    const sorted = <T extends { id: string }>(list: readonly T[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    expect(sorted(back.claims)).toStrictEqual(sorted(dossier.claims));
    expect(sorted(back.passages)).toStrictEqual(sorted(dossier.passages));
    expect(sorted(back.topics)).toStrictEqual(sorted(dossier.topics));
    expect(sorted(back.places)).toStrictEqual(sorted(dossier.places));
    const findings = (one: Dossier) => sorted(one.studies.flatMap((known) => known.findings));
    expect(findings(back)).toStrictEqual(findings(dossier));
    expect([back.text, back.curators, back.interest, back.licence]).toEqual([
      dossier.text,
      dossier.curators,
      dossier.interest,
      dossier.licence,
    ]);
    expect([back.id, back.case, back.state]).toEqual([dossier.id, dossier.case, 'draft']);
  });
});

describe('the Data Package of the tables', () => {
  const writePackage = async (licence: string): Promise<[Buffer, Record<string, unknown>]> => {
    const zip = await write(makeDossier({ licence }).dossier, 'csv', false);
    return [zip, JSON.parse(strFromU8(unzipSync(zip)['datapackage.json'] ?? new Uint8Array())) as Record<string, unknown>];
  };

  it.each<[string, unknown]>([
    ['CC-BY-4.0', [{ name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/' }]],
    ['For teaching, ask first', undefined],
  ])('names a licence as the specification does, and brings it back: %s', async (licence, licenses) => {
    const [zip, described] = await writePackage(licence);
    expect(described['licenses']).toEqual(licenses);
    expect(described).not.toHaveProperty('licence');
    expect((await read(zip)).dossier.licence).toBe(licence);
  });
});

describe('the tables of any dossier', () => {
  it('keep a title apart from a short title that is the same, and from none', async () => {
    const dossier = makeDossier({
      studies: [study({ id: 'hale-2011' }), study({ id: 'mori-2012' })],
      works: [
        work('hale-2011', { title: 'Tea', 'title-short': 'Tea' }),
        { id: 'mori-2012', type: 'article-journal', 'title-short': 'Late tea' },
      ],
    }).dossier;
    for (const format of ['csv', 'graphology']) {
      const back = await read(await write(dossier, format, false));
      expect(back.dossier.works.map((one) => [one.id, one.title, one['title-short']]).slice(1)).toEqual([
        ['hale-2011', 'Tea', 'Tea'],
        ['mori-2012', undefined, 'Late tea'],
      ]);
    }
  });

  it.each([false, true])(
    'come back and go out the same, whatever words are in it, recalled fields among them: %s',
    async (includeUnverified) => {
      await fc.assert(
        fc.asyncProperty(anyCoherentDossier(), (dossier) => expectSame(dossier, includeUnverified)),
        { numRuns: 40 },
      );
    },
    60_000,
  );
});
