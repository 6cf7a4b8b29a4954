// The graph formats, read by others: the schemas of GraphML and GEXF by xmllint, the contents by networkx, igraph and graphology,
// with all counts and attributes equal.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { MultiDirectedGraph } from 'graphology';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Cells } from '../../server/export/graphs/cells.ts';
import { buildGraphTable, type GraphTable } from '../../server/export/graphs/graph-table.ts';
import { EDGE_COLUMNS, NODE_COLUMNS, PASSAGE_COLUMNS, PLACE_COLUMNS } from '../../server/model/table-columns.ts';
import type { LoadedDossier } from '../../server/model/library.ts';
import { makeDossier, study } from '../graph/small-library.ts';
import { findProgram, findPython, hasValidators, run, runAll, saveFile, VALIDATORS } from './outside-readers.ts';
import { parseCsv } from './read-back.ts';
import { loadBoth, makeInput, writeExport } from './write-export.ts';

const load = createRequire(import.meta.url);
const dossiers = await loadBoth();
const [xmllint, networkx, igraph] = [findProgram('xmllint'), findPython('networkx'), findPython('igraph')];

const NETWORKX = `
import json, sys, networkx
graph = networkx.read_graphml(sys.argv[1])
print(json.dumps({'directed': graph.is_directed(), 'nodes': dict(graph.nodes(data=True)), 'edges': [
  [source, target, data] for source, target, data in graph.edges(data=True)]}))
`;

const IGRAPH = `
import json, sys, igraph
graph = igraph.Graph.Read_GraphML(sys.argv[1])
print(json.dumps({'directed': graph.is_directed(), 'nodes': {v['id']: v['text'] for v in graph.vs}, 'edges': [
  [graph.vs[e.source]['id'], graph.vs[e.target]['id'], e['kind']] for e in graph.es]}))
`;

interface Read<N, E> {
  directed: boolean;
  nodes: Record<string, N>;
  edges: [string, string, E][];
}

const sorted = (rows: readonly unknown[]): string[] => rows.map((row) => JSON.stringify(row)).toSorted();
/** With the keys in order, since readers keep their own. */
const inOrder = (cells: object): [string, unknown][] => Object.entries(cells).toSorted(([a], [b]) => (a < b ? -1 : 1));

describe.each(dossiers)('the graph of %s', (_, loaded: LoadedDossier) => {
  let table: GraphTable;
  const write = (format: string) => writeExport(format, makeInput(loaded));
  beforeAll(() => {
    table = buildGraphTable(makeInput(loaded));
  });

  const expectSame = (graph: MultiDirectedGraph, edgeCells: (cells: Cells) => object = (cells) => cells) => {
    expect([graph.order, graph.size]).toEqual([table.nodes.length, table.edges.length]);
    for (const { id, cells } of table.nodes) expect(graph.getNodeAttributes(id)).toMatchObject(cells);
    for (const { id, source, target, cells } of table.edges) {
      expect(graph.extremities(id)).toEqual([source, target]);
      expect(graph.getEdgeAttributes(id)).toMatchObject(edgeCells(cells));
    }
  };

  it.skipIf(xmllint === null || !hasValidators).each([
    ['graphml', 'graphml/graphml.xsd'],
    ['gexf', 'gexf/1.3/gexf.xsd'],
  ])('fits the schema of %s', async (format, schema) => {
    const file = saveFile(`graph.${format}`, await write(format));
    const judged = runAll(xmllint ?? '', ['--nonet', '--noout', '--schema', join(VALIDATORS, schema), file]);
    expect(judged).toEqual({ status: 0, text: expect.stringContaining('validates') as string });
    const broken = saveFile(`broken.${format}`, (await write(format)).toString().replaceAll('<node ', '<knot '));
    expect(runAll(xmllint ?? '', ['--nonet', '--noout', '--schema', join(VALIDATORS, schema), broken]).status).not.toBe(0);
  });

  it.skipIf(networkx === null)('is read by networkx with every attribute', async () => {
    const file = saveFile('graph.graphml', await write('graphml'));
    const { directed, nodes, edges } = JSON.parse(run(networkx ?? '', ['-c', NETWORKX, file])) as Read<Cells, Cells>;
    expect(directed).toBe(true);
    expect(Object.keys(nodes).toSorted()).toEqual(table.nodes.map(({ id }) => id).toSorted());
    for (const { id, cells } of table.nodes) expect(nodes[id]).toEqual(cells);
    const without = edges.map(([source, target, { id: __, ...cells }]) => [source, target, inOrder(cells)]);
    expect(sorted(without)).toEqual(
      sorted([...table.edges].map(({ source, target, cells }) => [source, target, inOrder(cells)])),
    );
  });

  it.skipIf(igraph === null)('is read by igraph', async () => {
    const file = saveFile('graph.graphml', await write('graphml'));
    const { directed, nodes, edges } = JSON.parse(run(igraph ?? '', ['-c', IGRAPH, file])) as Read<string, string>;
    expect(directed).toBe(true);
    expect(nodes).toEqual(Object.fromEntries(table.nodes.map(({ id, cells }) => [id, cells['text'] ?? ''])));
    expect(sorted(edges)).toEqual(sorted([...table.edges].map(({ source, target, cells }) => [source, target, cells['kind']])));
  });

  it('comes back from GraphML and GEXF through graphology', async () => {
    const graphml = load('graphology-graphml') as { parse: (Graph: unknown, text: string) => MultiDirectedGraph };
    const gexf = load('graphology-gexf') as { parse: (Graph: unknown, text: string) => MultiDirectedGraph };
    expect(table.nodes.length).toBeGreaterThan(10);
    expectSame(graphml.parse(MultiDirectedGraph, (await write('graphml')).toString()));
    expectSame(gexf.parse(MultiDirectedGraph, (await write('gexf')).toString()));
  });

  it('comes back from the JSON of graphology, where it can be written again without a change', async () => {
    const text = (await write('graphology')).toString();
    const graph = MultiDirectedGraph.from(JSON.parse(text) as Parameters<typeof MultiDirectedGraph.from>[0]);
    expectSame(graph);
    expect(graph.export()).toEqual(JSON.parse(text));
  });

  it('puts works and what follows from them on the time line of GEXF', async () => {
    const text = (await write('gexf')).toString();
    const dated = table.nodes.filter(({ year }) => year !== null);
    expect(dated.length).toBeGreaterThan(3);
    for (const { id, year } of dated) expect(text).toMatch(new RegExp(`<node id="${id}" label="[^"]*" start="${year}">`));
    expect(text.match(/<node [^>]*start=/g)).toHaveLength(dated.length);
  });

  it('has all cells in CSV, and a dictionary of all columns', async () => {
    const files = unzipSync(await write('csv'));
    const read = (name: string) => parseCsv(strFromU8(files[name] ?? new Uint8Array()));
    const plain = (row: Record<string, string>) =>
      Object.fromEntries(Object.entries(row).flatMap(([name, cell]) => (cell === '' ? [] : [[name, cell.replace(/^'/, '')]])));
    const asText = ({ cells, ...ids }: { cells: Cells }) =>
      Object.fromEntries(Object.entries({ ...ids, ...cells }).map(([name, cell]) => [name, String(cell)]));
    expect(read('nodes.csv').map(plain)).toEqual(table.nodes.map(({ id, cells }) => asText({ id, cells } as { cells: Cells })));
    expect(read('edges.csv').map(plain)).toEqual(
      [...table.edges].map(({ id, source, target, cells }) => asText({ id, source, target, cells } as { cells: Cells })),
    );
    expect(read('passages.csv').map(plain)).toEqual(
      table.passages.map(({ id, cells }) => asText({ id, cells } as { cells: Cells })),
    );
    expect(read('places.csv').map(plain)).toEqual(table.places.map(({ id, cells }) => asText({ id, cells } as { cells: Cells })));
    expect([table.passages.length, table.places.length]).toEqual([loaded.dossier.passages.length, loaded.dossier.places.length]);
    const dictionary = read('data-dictionary.csv').map(({ table: name, column }) => `${name} ${column}`);
    for (const { name } of NODE_COLUMNS) expect(dictionary).toContain(`nodes ${name}`);
    for (const { name } of EDGE_COLUMNS) expect(dictionary).toContain(`edges ${name}`);
    for (const { name } of PASSAGE_COLUMNS) expect(dictionary).toContain(`passages ${name}`);
    for (const { name } of PLACE_COLUMNS) expect(dictionary).toContain(`places ${name}`);
    const { resources } = JSON.parse(strFromU8(files['datapackage.json'] ?? new Uint8Array())) as {
      resources: { path: string; schema: { fields: { name: string }[] } }[];
    };
    for (const { path, schema } of resources) {
      expect(Object.keys(read(path)[0] ?? {})).toEqual(schema.fields.map(({ name }) => name));
    }
  });

  it('uses no column that is not declared', () => {
    const declared = (columns: readonly { name: string }[]) => new Set(columns.map(({ name }) => name));
    const undeclared = (rows: Iterable<{ cells: Cells }>, columns: readonly { name: string }[]) =>
      [...rows].flatMap(({ cells }) => Object.keys(cells)).filter((name) => !declared(columns).has(name));
    expect(undeclared(table.nodes, NODE_COLUMNS)).toEqual([]);
    expect(undeclared(table.edges, EDGE_COLUMNS)).toEqual([]);
    expect(undeclared(table.passages, PASSAGE_COLUMNS)).toEqual([]);
    expect(undeclared(table.places, PLACE_COLUMNS)).toEqual([]);
  });

  it('declares in CX2 every attribute that it uses, with its type and its count', async () => {
    const aspects = JSON.parse((await write('cx2')).toString()) as Record<string, unknown>[];
    const find = (name: string) => aspects.find((aspect) => name in aspect)?.[name] as never;
    const [declared] = find('attributeDeclarations') as [Record<'nodes' | 'edges', Record<string, { d: string }>>];
    const counts = Object.fromEntries(
      (find('metaData') as { name: string; elementCount: number }[]).map((one) => [one.name, one.elementCount]),
    );
    for (const kind of ['nodes', 'edges'] as const) {
      const elements = find(kind) as { id: number; s?: number; t?: number; v: Cells }[];
      expect(counts[kind]).toBe(elements.length);
      for (const { v } of elements) {
        for (const [name, cell] of Object.entries(v)) {
          const type = typeof cell === 'number' ? 'integer' : typeof cell;
          expect([name, declared[kind][name]?.d]).toEqual([name, type]);
        }
      }
      for (const { s, t } of elements) {
        if (kind === 'edges') expect([s, t].every((end) => typeof end === 'number' && end < table.nodes.length)).toBe(true);
      }
    }
    expect(aspects[0]).toEqual({ CXVersion: '2.0', hasFragments: false });
    expect(aspects.at(-1)).toEqual({ status: [{ success: true, error: '' }] });
  });
});

describe('what is not verified', () => {
  const recalled = makeDossier({
    studies: [
      study({
        id: 'hale-2011',
        record: [{ fields: ['issued'], provenance: { status: 'unverified', confidence: 'low' } }],
        identifiers: [{ type: 'DOI', value: '10.5555/recalled', provenance: { status: 'unverified', confidence: 'low' } }],
      }),
    ],
  });
  const findWork = (includeUnverified: boolean): Cells | undefined =>
    buildGraphTable(makeInput(recalled, { includeUnverified })).nodes.find(({ id }) => id === 'hale-2011')?.cells;

  it('has no year and no DOI in the tables, unless it is asked for', () => {
    expect(findWork(false)).not.toHaveProperty('year');
    expect(findWork(false)).not.toHaveProperty('doi');
    expect(findWork(true)).toMatchObject({ year: 2011 });
  });
});

describe('the description in GEXF', () => {
  it.each([
    ['A small dossier', 'None.', 'A small dossier. CC-BY-4.0. None.'],
    ['Does tea help?', 'None declared', 'Does tea help? CC-BY-4.0. None declared.'],
  ])('ends each sentence once: %s', async (title, interest, words) => {
    const file = (await writeExport('gexf', makeInput(makeDossier({ title, interest })))).toString();
    expect(file).toContain(`<description>${words}</description>`);
  });
});
