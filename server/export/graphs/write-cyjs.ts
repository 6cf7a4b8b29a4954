// The graph as Cytoscape JSON (.cyjs), as Cytoscape and Cytoscape.js read it: js.cytoscape.org, "Elements JSON".
import type { ExportInput } from '../format.ts';
import { writeJsonList } from '../write-json-list.ts';
import { buildGraphTable } from './graph-table.ts';

/** Without positions: the reader lays it out. Piece by piece. */
export function* writeCyjs(input: ExportInput): Iterable<string> {
  const { about, nodes, edges } = buildGraphTable(input);
  const data = { ...about, shared_name: about.title, name: about.title };
  yield `{"format_version":"1.0","generated_by":${JSON.stringify(about.generator)},"target_cytoscapejs_version":"~3.34","data":${JSON.stringify(data)},\n"elements":{"nodes":`;
  // Cytoscape shows and searches `name`.
  yield* writeJsonList(nodes.map(({ id, label, cells }) => ({ data: { ...cells, id, name: label } })));
  yield ',\n"edges":';
  yield* writeJsonList(
    edges.map(({ id, source, target, cells }) => ({ data: { ...cells, id, source, target, interaction: cells['kind'] } })),
  );
  yield '}}\n';
}
