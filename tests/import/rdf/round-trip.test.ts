// What goes out as nanopublications comes back, and goes out again as the same quads: for the dossiers that there are, and for any words.
import { createRequire } from 'node:module';
import fc from 'fast-check';
import { Parser, type Quad, Writer } from 'n3';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../server/check/check-library.ts';
import { findPlaces } from '../../../server/data/find-places.ts';
import type { DossierReading } from '../../../server/import/dossier-reading.ts';
import { mapStrings } from '../../../server/export/clean-text.ts';
import { replaceIllegal } from '../../../server/export/graphs/escape-xml.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { Dossier } from '../../../server/model/dossier.ts';
import { anyCoherentDossier } from '../../arbitrary/any-coherent-dossier.ts';
import { loadBoth, makeInput, writeExport } from '../../export/write-export.ts';

const load = createRequire(import.meta.url);
const asLoaded = (dossier: Dossier) => ({ dossier, places: new Map(), texts: [], anchors: new Map() });
const write = (dossier: Dossier, format: string): Promise<Buffer> => writeExport(format, makeInput(asLoaded(dossier)));

/** The quads of a file, in an order and with names of their own that do not depend on how they were written. */
async function canonise(trig: string): Promise<string[]> {
  const rdf = load('rdf-canonize') as { canonize(input: string, options: object): Promise<string> };
  const quads: Quad[] = new Parser({ format: 'TriG' }).parse(trig);
  const text = await new Promise<string>((resolve, reject) => {
    const writer = new Writer({ format: 'N-Quads' });
    writer.addQuads(quads);
    writer.end((error, written: string) => (error ? reject(error) : resolve(written)));
  });
  return (await rdf.canonize(text, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' })).trim().split('\n');
}

async function read(bytes: Uint8Array): Promise<DossierReading> {
  const found = await readImport(bytes, 'nanopublications');
  if (!('kind' in found) || found.kind !== 'dossier') throw new Error(`It was not read: ${JSON.stringify(found)}`);
  return found.reading;
}

const listErrors = (dossier: Dossier) =>
  checkLibrary({
    revision: '',
    dossiers: [{ ...asLoaded(dossier), places: findPlaces(dossier, () => ({ file: '', line: null })) }],
  })
    .filter(({ severity }) => severity === 'error')
    .map(({ rule, message }) => `${rule}: ${message}`);

async function expectSame(dossier: Dossier): Promise<Dossier> {
  const quads = await canonise((await write(dossier, 'trig')).toString());
  const [fromTrig, fromJsonLd] = [await read(await write(dossier, 'trig')), await read(await write(dossier, 'json-ld'))];
  const [back, other] = [fromTrig, fromJsonLd].map((reading) => Dossier.parse(reading.dossier)) as [Dossier, Dossier];
  expect([fromTrig.problems, fromJsonLd.problems]).toEqual([[], []]);
  expect(listErrors(back)).toEqual([]);
  expect(await canonise((await write(back, 'trig')).toString())).toEqual(quads);
  expect(await canonise((await write(other, 'trig')).toString())).toEqual(quads);
  return back;
}

describe.each(await loadBoth())('the nanopublications of %s', (_, { dossier }) => {
  it('come back from TriG and from JSON-LD, and go out as the same quads', async () => {
    const back = await expectSame(dossier);
    expect(back.claims.map(({ id }) => id)).toEqual(dossier.claims.map(({ id }) => id));
  });

  it('hold claims whole, but for what is not said in RDF', async () => {
    const back = Dossier.parse((await read(await write(dossier, 'trig'))).dossier);
    const sides = ({ claims }: Dossier) =>
      claims.map(({ passages, relations, evidence, ...claim }) => ({
        ...claim,
        passages: passages.toSorted(),
        relations,
        evidence: evidence.map((line) => ({
          ...line,
          passages: line.passages.toSorted(),
          asChecked: line.asChecked && { ...line.asChecked, provenance: line.asChecked.provenance.status },
          reports: line.reports.map(({ words, provenance }) => [words, provenance.status]),
        })),
      }));
    expect(sides(back)).toStrictEqual(sides(dossier));
    const facts = ({ studies }: Dossier, ids: ReadonlySet<string>) =>
      studies
        .filter(({ id }) => ids.has(id))
        .map(({ id, design, population, intervention, comparator, setting, conclusion }) => {
          const told = Object.entries({ design, population, intervention, comparator, ...setting, conclusion });
          return [id, ...told.map(([name, one]) => [name, one?.words, one?.provenance.status, one && 'n' in one ? one.n : null])];
        })
        .toSorted(([a], [b]) => String(a).localeCompare(String(b)));
    const known = new Set(back.studies.map(({ id }) => id));
    expect(facts(back, known)).toEqual(facts(dossier, known));
    const quoted = new Set(back.passages.map(({ id }) => id));
    const words = ({ passages }: Dossier) =>
      passages
        .filter(({ id }) => quoted.has(id))
        .map(({ id, work, exact, prefix, suffix, position }) => JSON.stringify([id, work, exact, prefix, suffix, position]))
        .toSorted();
    expect(words(back)).toEqual(words(dossier));
    expect([back.id, back.case, back.state, back.licence, back.interest, back.curators]).toEqual([
      dossier.id,
      dossier.case,
      'draft',
      dossier.licence,
      dossier.interest,
      dossier.curators,
    ]);
  });
});

describe('the nanopublications of any dossier', () => {
  /** Works that can be told apart by their names: letters behind them (2011a, 2011b) depend on which works come along. */
  const nameWorks = (dossier: Dossier): Dossier => ({
    ...dossier,
    works: dossier.works.map((work) => ({ ...work, 'title-short': work.id.slice(0, 20) })),
  });

  it('come back and go out as the same quads, whatever words are in it', async () => {
    await fc.assert(
      fc.asyncProperty(anyCoherentDossier(), async (dossier) => {
        // What RDF cannot hold is replaced when it is written, which is tested with the formats.
        await expectSame(nameWorks(mapStrings(dossier, replaceIllegal)));
      }),
      { numRuns: 40 },
    );
  }, 60_000);
});
