// The graph as CX2, the exchange format of Cytoscape and NDEx. Specification: cytoscape.org/cx/cx2. Nodes and edges have whole
// numbers there; the ids of the dossier stand in the attribute `id`.
import type { ExportInput } from '../format.ts';
import { writeJsonList } from '../write-json-list.ts';
import { buildGraphTable } from './graph-table.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../../model/table-columns.ts';

const declare = (columns: readonly Column[], more: readonly string[]): Record<string, { d: string }> => ({
  ...Object.fromEntries(more.map((name) => [name, { d: 'string' }])),
  ...Object.fromEntries(columns.map(({ name, type }) => [name, { d: type }])),
});

/** One document of aspects, in the order that the specification asks for; piece by piece. */
export function* writeCx2(input: ExportInput): Iterable<string> {
  const { about, nodes, edges } = buildGraphTable(input);
  const { title, ...rest } = about;
  const network = { name: title, ...rest };
  const counts = [
    { name: 'attributeDeclarations', elementCount: 1 },
    { name: 'networkAttributes', elementCount: 1 },
    { name: 'nodes', elementCount: nodes.length },
    { name: 'edges', elementCount: edges.length },
  ];
  const declarations = {
    networkAttributes: declare([], Object.keys(network)),
    nodes: declare(NODE_COLUMNS, ['id', 'name']),
    edges: declare(EDGE_COLUMNS, ['id', 'interaction']),
  };
  yield `[{"CXVersion":"2.0","hasFragments":false},\n{"metaData":${JSON.stringify(counts)}},\n`;
  yield `{"attributeDeclarations":[${JSON.stringify(declarations)}]},\n{"networkAttributes":[${JSON.stringify(network)}]},\n{"nodes":`;
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  yield* writeJsonList(nodes.map(({ id, label, cells }, number) => ({ id: number, v: { ...cells, id, name: label } })));
  yield '},\n{"edges":';
  yield* writeJsonList(
    edges.map(({ id, source, target, cells }, number) => ({
      id: number,
      s: numbers.get(source),
      t: numbers.get(target),
      v: { ...cells, id, interaction: cells['kind'] },
    })),
  );
  yield '},\n{"status":[{"success":true,"error":""}]}]\n';
}
