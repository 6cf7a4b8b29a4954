// RDF of any kind: our own that was altered, nanopublications of others, and what is neither. Nothing is fetched and nothing is thrown.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { checkLibrary } from '../../../server/check/check-library.ts';
import { findPlaces } from '../../../server/data/find-places.ts';
import type { DossierReading } from '../../../server/import/dossier-reading.ts';
import type { NotRead } from '../../../server/import/reading.ts';
import { readImport } from '../../../server/import/read-import.ts';
import { Dossier } from '../../../server/model/dossier.ts';
import { hasValidators, VALIDATORS } from '../../export/outside-readers.ts';
import { findTea, makeInput, writeExport } from '../../export/write-export.ts';

const input = makeInput({ ...(await findTea()), texts: [], anchors: new Map() });
const trig = (await writeExport('trig', input)).toString();
const jsonLd = (await writeExport('json-ld', input)).toString();

async function read(text: string, name = 'tea.trig'): Promise<DossierReading | NotRead> {
  const found = await readImport(Buffer.from(text), name);
  if (!('kind' in found)) return found;
  if (found.kind !== 'dossier') throw new Error(`It was taken for a ${found.kind}.`);
  const dossier = Dossier.parse(found.reading.dossier);
  const loaded = { dossier, places: findPlaces(dossier, () => ({ file: '', line: null })), texts: [], anchors: new Map() };
  expect(checkLibrary({ revision: '', dossiers: [loaded] }).filter(({ severity }) => severity === 'error')).toEqual([]);
  return found.reading;
}
const told = (found: DossierReading | NotRead): string[] =>
  'message' in found ? [found.message] : found.problems.map(({ place, message }) => `${place}: ${message}`);
const claimsOf = (found: DossierReading | NotRead): number => ('message' in found ? -1 : found.dossier.claims.length);

/** A nanopublication of somebody else's. */
const foreign = (assertion: string): string => `@prefix : <http://example.org/np#> .
@prefix np: <http://www.nanopub.org/nschema#> .
@prefix npx: <http://purl.org/nanopub/x/> .
@prefix prov: <http://www.w3.org/ns/prov#> .
@prefix schema: <https://schema.org/> .
:head { : a np:Nanopublication ; np:hasAssertion :a ; np:hasProvenance :p ; np:hasPublicationInfo :i . }
:a { ${assertion} }
:p { :a prov:hadPrimarySource <http://dx.doi.org/10.5555/tea> . }
:i { : <http://purl.org/dc/terms/created> "2031-01-01" . }
`;

describe('nanopublications of ours that were altered', () => {
  it.each<[what: string, text: string, says: string]>([
    ['a direction that is none', trig.replace('cg:direction cg:supports', 'cg:direction cg:suports'), 'direction'],
    ['a claim without a statement', trig.replace(/schema:text "[^"]*"/, 'schema:text ""'), 'statement'],
    [
      'an id that leads out of the folder',
      trig.replaceAll('urn:claimgraph:tea-2020:claim:late-tea-delays-sleep>', 'urn:claimgraph:tea-2020:claim:../../etc>'),
      'left out',
    ],
    ['words that are gone', trig.replaceAll(/oa:exact "[^"]*"/g, 'oa:exact ""'), 'left out'],
    [
      'what is called verified and not where',
      trig.replaceAll(/ ;\n {4}cg:readAt "[^"]*"/g, ''),
      'called verified, but not where',
    ],
    [
      'nanopublications of two dossiers',
      trig + trig.replaceAll('urn:claimgraph:tea-2020', 'urn:claimgraph:other-2020'),
      'are not of the dossier tea-2020',
    ],
    ['a claim that stands twice', trig + trig.replaceAll(':nanopub:', ':nanopub:again-'), 'stands twice'],
  ])('are read but for what is wrong, which is told: %s', async (_, text, says) => {
    expect(text).not.toBe(trig);
    expect(told(await read(text)).join('\n')).toContain(says);
  });

  it('make nothing verified that does not say where it was read', async () => {
    const found = await read(trig.replaceAll(/ ;\n {4}cg:readAt "[^"]*"/g, ''));
    expect(JSON.stringify('dossier' in found && found.dossier)).not.toContain('"status":"verified"');
    expect(JSON.stringify(((await read(trig)) as DossierReading).dossier)).toContain('"status":"verified"');
  });

  it('never make the reader throw, wherever they are altered or cut', async () => {
    for (const text of [trig, jsonLd])
      await fc.assert(
        fc.asyncProperty(
          fc.nat(text.length),
          fc.nat(30),
          fc.constantFrom('', '"', '<', '}', '.', 'x', '__proto__', '\n', '\\'),
          async (at, length, put) => {
            const found = await read(text.slice(0, at) + put + text.slice(at + length)).catch((error: unknown) => {
              if (String(error).includes('It was taken for')) return null;
              throw error;
            });
            if (found !== null && 'message' in found) expect(found.tip).toMatch(/\.$/);
          },
        ),
        { numRuns: 60 },
      );
  }, 60_000);
});

describe('RDF in other forms', () => {
  it('is the same as N-Quads, with a comment in front, and with its addresses spelt out', async () => {
    const { Parser, Writer } = await import('n3');
    const writer = new Writer({ format: 'N-Quads' });
    writer.addQuads(new Parser().parse(trig));
    const text = await new Promise<string>((resolve) => {
      writer.end((_, written: string) => resolve(written));
    });
    const wanted = JSON.stringify(((await read(trig)) as DossierReading).dossier);
    expect(JSON.stringify(((await read(text)) as DossierReading).dossier)).toBe(wanted);
    expect(JSON.stringify(((await read(`# Tea\n# and sleep\n${trig}`)) as DossierReading).dossier)).toBe(wanted);
  });

  it.each([
    ['JSON-LD whose context is an address', JSON.stringify({ '@context': 'https://tea.example/context.jsonld', '@id': 'urn:x' })],
    [
      'JSON-LD with a context in a context',
      JSON.stringify({ '@context': { '@import': 'https://tea.example/c.jsonld', '@version': 1.1 }, '@id': 'urn:x' }),
    ],
  ])('is not fetched: %s', async (_, text) => {
    const fetched = vi.spyOn(globalThis, 'fetch').mockRejectedValue(new Error('no network'));
    onTestFinished(() => fetched.mockRestore());
    expect(told(await read(text, 'a.jsonld'))[0]).toMatch(
      /its context stands at https:\/\/tea\.example\/\S+, and nothing is fetched/,
    );
    expect(fetched).not.toHaveBeenCalled();
  });

  it.each<[what: string, text: string, says: string]>([
    ['TriG that breaks off', trig.slice(0, 3000), 'it is not well-formed TriG'],
    [
      'RDF without a nanopublication',
      '@prefix x: <http://example.org/> .\nx:a x:b x:c .\n',
      'it holds RDF, but no nanopublication',
    ],
    [
      'JSON-LD without one',
      '{"@context":{"x":"http://example.org/"},"@id":"x:a","x:b":"c"}',
      'it holds RDF, but no nanopublication',
    ],
    ['JSON-LD of nothing', '{"@context":{}}', 'it holds no RDF'],
    [
      'JSON-LD that is nested without end',
      `{"@context":{},"@graph":${'['.repeat(5000)}${']'.repeat(5000)}}`,
      'nested deeper than 100 levels',
    ],
    [
      'JSON-LD that is nested as deep as JSON may be',
      `{"@context":{"x":"http://example.org/"},"@id":"x:a","x:b":${'{"x:b":'.repeat(98)}1${'}'.repeat(98)}}`,
      'it holds RDF, but no nanopublication',
    ],
    ['JSON-LD that is none', '{"@context":7,"@id":"urn:x"}', 'it is not JSON-LD that can be read'],
  ])('is told and not read: %s', async (_, text, says) => {
    expect(told(await read(text))[0]).toContain(says);
  });

  it('tells the line on which TriG breaks', async () => {
    const rows = trig.split('\n');
    rows[40] = '  ?! nonsense .';
    expect(await read(rows.join('\n'))).toMatchObject({ line: 41 });
  });
});

describe('nanopublications of others', () => {
  it.each<[what: string, assertion: string, statement: string]>([
    ['a claim of schema.org', ':c a schema:Claim ; schema:text "Tea delays sleep." .', 'Tea delays sleep.'],
    ['an AIDA sentence', ':a npx:asSentence <http://purl.org/aida/Tea+delays+sleep%20.> .', 'Tea delays sleep .'],
  ])('become proposed claims, each with its words and its source: %s', async (_, assertion, statement) => {
    const found = await read(foreign(assertion), 'tea.trig');
    expect(found).toMatchObject({
      dossier: {
        state: 'draft',
        claims: [{ state: 'proposed', statement, note: expect.stringContaining('http://dx.doi.org/10.5555/tea') }],
        passages: [{ exact: statement }],
        places: [{ address: 'http://example.org/np#' }],
      },
    });
  });

  it('of which none states a claim in words are told', async () => {
    expect(told(await read(foreign(':tea :delays :sleep .')))).toEqual([
      'it holds a nanopublication that states no claim in words',
    ]);
  });

  const folder = join(VALIDATORS, 'nanopub');
  const list = (kind: string): string[] =>
    existsSync(join(folder, kind))
      ? readdirSync(join(folder, kind), { recursive: true })
          .map(String)
          .filter((name) => /\.(trig|nq|xml)$/.test(name))
      : [];

  it.skipIf(!hasValidators).each(['valid', 'invalid'].flatMap((kind) => list(kind).map((name) => join(kind, name))))(
    'of the suite are read or told, and never thrown: %s',
    async (name) => {
      const found = await readImport(readFileSync(join(folder, name)), name);
      // RDF/XML and TriX are XML, and then no paper.
      if ('kind' in found && found.kind === 'paper')
        expect(found.paper.problems.some(({ severity }) => severity === 'error')).toBe(true);
      else if ('kind' in found) expect(found.kind === 'dossier' && found.reading.dossier.claims.length > 0).toBe(true);
      else expect([found.message.length > 0, found.tip]).toEqual([true, expect.stringMatching(/\.$/)]);
    },
  );

  it.skipIf(!hasValidators)('of the suite that hold a sentence give it', async () => {
    const found = await read(readFileSync(join(folder, 'valid/plain/aida1.trig'), 'utf8'), 'aida1.trig');
    expect(found).toMatchObject({ dossier: { claims: [{ statement: 'Malaria is transmitted by mosquitoes.' }] } });
    expect(claimsOf(found)).toBe(1);
  });
});
