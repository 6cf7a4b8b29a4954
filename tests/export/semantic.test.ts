// The formats of the semantic web: the same quads in TriG and JSON-LD to every reader, and the rules of nanopublications and of Web
// Annotations, judged by the suites of those who made them.
import { createRequire } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ajv } from 'ajv';
import { Parser, type Quad, Writer } from 'n3';
import { describe, expect, it } from 'vitest';
import { findProgram, findPython, hasValidators, run, runAll, saveFile, VALIDATORS } from './outside-readers.ts';
import { judgeNanopublications, NP } from './judge-nanopublications.ts';
import { readJsonLd } from './read-back.ts';
import { loadBoth, makeInput, writeExport } from './write-export.ts';

const load = createRequire(import.meta.url);
const dossiers = await loadBoth();
const [rapper, rdflib] = [findProgram('rapper'), findPython('rdflib')];

const canonize = async (quads: string): Promise<string> => {
  const rdf = load('rdf-canonize') as { canonize(input: string, options: object): Promise<string> };
  return rdf.canonize(quads, { algorithm: 'RDFC-1.0', inputFormat: 'application/n-quads' });
};

const writeQuads = (quads: Quad[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const writer = new Writer({ format: 'N-Quads' });
    writer.addQuads(quads);
    writer.end((error, text: string) => (error ? reject(error) : resolve(text)));
  });

describe.each(dossiers)('the nanopublications of %s', (_, loaded) => {
  const write = async (format: string): Promise<string> => (await writeExport(format, makeInput(loaded))).toString();

  it('are the same quads in TriG and JSON-LD, without anything being fetched', async () => {
    const trig = await canonize(await writeQuads(new Parser({ format: 'TriG' }).parse(await write('trig'))));
    const jsonLd = await canonize(await readJsonLd(await write('json-ld')));
    expect(trig.split('\n').length).toBeGreaterThan(100);
    expect(jsonLd).toBe(trig);
  });

  it.skipIf(rapper === null)('are as many triples to rapper', async () => {
    const count = new Parser({ format: 'TriG' }).parse(await write('trig')).length;
    const { status, text } = runAll(rapper ?? '', ['-i', 'trig', '-c', saveFile('dossier.trig', await write('trig'))]);
    expect([status, text]).toEqual([0, expect.stringContaining(`returned ${count} triples`)]);
  });

  it.skipIf(rdflib === null)('are the same quads to rdflib in both', async () => {
    const program = `
import sys, rdflib
for name, form in ((sys.argv[1], 'trig'), (sys.argv[2], 'json-ld')):
    graph = rdflib.ConjunctiveGraph()
    graph.parse(name, format=form)
    print(sum(1 for _ in graph.quads((None, None, None, None))))
`;
    const files = [saveFile('dossier.trig', await write('trig')), saveFile('dossier.jsonld', await write('json-ld'))];
    const lines = new Set((await writeQuads(new Parser({ format: 'TriG' }).parse(await write('trig')))).trim().split('\n'));
    expect(run(rdflib ?? '', ['-W', 'ignore', '-c', program, ...files]).trim()).toBe(`${lines.size}\n${lines.size}`);
  });

  it('keep the rules, one for each claim', async () => {
    const quads = new Parser({ format: 'TriG' }).parse(await write('trig'));
    expect(judgeNanopublications(quads)).toEqual([]);
    expect(quads.filter(({ object }) => object.value === `${NP}Nanopublication`)).toHaveLength(loaded.dossier.claims.length);
  });

  it('keep what is cited apart from what was checked, each attributed to who says so', async () => {
    const quads = new Parser({ format: 'TriG' }).parse(await write('trig'));
    const lines = loaded.dossier.claims.flatMap(({ id, evidence }) => evidence.map((line) => ({ ...line, claim: id })));
    const say = (subject: string, predicate: string) =>
      quads
        .filter((quad) => quad.subject.value === subject && quad.predicate.value.endsWith(predicate))
        .map((quad) => quad.object.value);
    for (const { claim, study, asCited, asChecked } of lines) {
      const name = `urn:claimgraph:${loaded.dossier.id}:evidence:${claim}--${study}`;
      expect(say(`${name}#as-cited`, ':direction')).toEqual(asCited ? [`urn:claimgraph:term:${asCited.direction}`] : []);
      expect(say(`${name}#as-checked`, ':direction')).toEqual(asChecked ? [`urn:claimgraph:term:${asChecked.direction}`] : []);
      const agents = (side: string) => say(`${name}#${side}`, 'wasAttributedTo').join(' ');
      if (asCited) expect(agents('as-cited')).toMatch(/#authors$/);
      if (asChecked) expect(agents('as-checked')).toMatch(/:curator:1/);
    }
  });

  it('state no fact of a study but beside how far it may be trusted', async () => {
    const quads = new Parser({ format: 'TriG' }).parse(await write('trig'));
    const said = new Set(quads.map(({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`));
    const [cg, value] = ['urn:claimgraph:term:', 'http://www.w3.org/ns/prov#value'];
    let unverified = 0;
    for (const { id, design, population, intervention, comparator, setting, conclusion } of loaded.dossier.studies) {
      const work = `urn:claimgraph:${loaded.dossier.id}:work:${id}`;
      if (!quads.some(({ subject }) => subject.value === work)) continue;
      const facts = { design, population, intervention, comparator, ...setting, conclusion };
      for (const [name, fact] of Object.entries(facts)) {
        if (fact === undefined) continue;
        expect(said).toContain(`${work} ${cg}${name} ${work}#${name}`);
        expect(said).toContain(`${work}#${name} ${value} ${fact.words}`);
        expect(said).toContain(`${work}#${name} ${cg}provenance ${fact.provenance.status}`);
        if (fact.provenance.status === 'unverified') unverified += 1;
      }
      const n = quads.filter(({ predicate }) => predicate.value === `${cg}patients`).map(({ subject }) => subject.value);
      expect(n.every((subject) => subject.includes('#'))).toBe(true);
    }
    if (loaded.dossier.id === 'monobe-2017') expect(unverified).toBeGreaterThan(5);
  });

  it('quote the words of every claim as Web Annotations', async () => {
    const quads = new Parser({ format: 'TriG' }).parse(await write('trig'));
    const quoted = new Set(
      quads.filter(({ predicate }) => predicate.value.endsWith('oa#exact')).map(({ object }) => object.value),
    );
    const wanted = new Set(loaded.dossier.claims.flatMap(({ passages }) => passages));
    expect(wanted.size).toBeGreaterThan(3);
    for (const { id, exact } of loaded.dossier.passages) {
      if (wanted.has(id)) for (const stretch of exact.split(' […] ')) expect(quoted).toContain(stretch);
    }
  });

  it('give VA-Spec two lines where the two sides are known', async () => {
    const statements = JSON.parse(await write('va-spec')) as {
      id: string;
      hasEvidenceLines: { id: string; directionOfEvidenceProvided: string }[];
    }[];
    expect(statements).toHaveLength(loaded.dossier.claims.length);
    const found = statements.flatMap(({ hasEvidenceLines }) => hasEvidenceLines);
    const sides = loaded.dossier.claims
      .flatMap(({ evidence }) => evidence)
      .flatMap(({ asCited, asChecked }) => [asCited, asChecked].filter((side) => side !== null));
    expect(found.map((line) => line.directionOfEvidenceProvided)).toEqual(sides.map(({ direction }) => direction));
    expect(new Set(found.map(({ id }) => id)).size).toBe(found.length);
  });
});

describe('the bodies of Web Annotations', () => {
  it.each(dossiers)(
    'in %s say of each line what it is cited for, what was found, and whether that is unverified',
    async (_, loaded) => {
      const { first } = JSON.parse((await writeExport('web-annotation', makeInput(loaded))).toString()) as {
        first: { items: { id: string; body: { value: string; purpose: string }[] }[] };
      };
      const bodies = new Map(first.items.map(({ id, body }) => [id.split(':').at(-1), body]));
      const wanted = loaded.dossier.claims.flatMap(({ statement, evidence }) =>
        evidence.flatMap((line) => line.passages.map((passage) => ({ ...line, statement, passage }))),
      );
      expect(wanted.length).toBeGreaterThan(3);
      for (const { passage, statement, asCited, asChecked } of wanted) {
        const about = (bodies.get(passage) ?? [])
          .filter(({ purpose, value }) => purpose === 'commenting' && value.includes(statement.slice(0, -1)))
          .map(({ value }) => value);
        expect(about.length).toBeGreaterThan(0);
        if (asCited?.direction === 'supports') expect(about.join()).toContain('in support of');
        if (asChecked?.direction === 'disputes') expect(about.join()).toContain('it disputes it');
        if (asChecked?.provenance.status === 'unverified') expect(about.join()).toContain('unverified');
      }
    },
  );
});

describe.skipIf(!hasValidators)('the judge of nanopublications', () => {
  const folder = join(VALIDATORS, 'nanopub');
  const list = (kind: string) => readdirSync(join(folder, kind, 'plain')).filter((name) => name.endsWith('.trig'));
  const judge = (kind: string, name: string) => {
    const text = readFileSync(join(folder, kind, 'plain', name), 'utf8');
    return judgeNanopublications(new Parser({ format: 'TriG' }).parse(text));
  };

  it.each(hasValidators ? list('valid') : [''])('accepts %s of the suite', (name) => {
    expect(judge('valid', name)).toEqual([]);
  });

  it.each(hasValidators ? list('invalid') : [''])('refuses %s of the suite', (name) => {
    expect(judge('invalid', name)).not.toEqual([]);
  });
});

describe.skipIf(!hasValidators)('the Web Annotations', () => {
  interface Schema {
    expectedResult?: string;
    assertionType?: string;
    $schema?: string;
    id?: string;
    title?: string;
  }
  const folder = join(VALIDATORS, 'web-annotation');
  const read = (name: string) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Schema;

  it.each(dossiers)('of %s pass every MUST of the W3C test suite', async (_, loaded) => {
    const { assertions } = JSON.parse(readFileSync(join(folder, 'annotations/annotationMusts.test'), 'utf8')) as {
      assertions: string[];
    };
    const Draft4 = (load('ajv-draft-04') as { default: new (options: object) => Ajv }).default;
    const ajv = new Draft4({ strict: false, validateFormats: false });
    for (const name of readdirSync(join(folder, 'definitions')).filter((one) => one.endsWith('.json'))) {
      const { $schema: _s, id: _i, ...definition } = read(`definitions/${name}`);
      ajv.addSchema(definition, name);
    }
    const { first } = JSON.parse((await writeExport('web-annotation', makeInput(loaded))).toString()) as {
      first: { items: object[] };
    };
    expect(first.items).toHaveLength(loaded.dossier.passages.length);
    expect(assertions.length).toBeGreaterThan(40);
    const failed: string[] = [];
    for (const name of assertions) {
      const { $schema: _s, id: _i, ...schema } = read(name);
      const validate = ajv.compile(schema);
      const wanted = schema.expectedResult !== 'invalid';
      const bad = first.items.find((item) => validate(item) !== wanted);
      if (bad !== undefined) failed.push(`${name}: ${JSON.stringify(bad).slice(0, 300)}`);
    }
    expect(failed).toEqual([]);
  });
});
