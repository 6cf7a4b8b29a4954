// The graph as the JSON that graphology imports: graphology.github.io/serialization.html.
import type { ExportInput } from '../format.ts';
import { writeJsonList } from '../write-json-list.ts';
import { buildGraphTable } from './graph-table.ts';

/** A directed multigraph; piece by piece. */
export function* writeGraphology(input: ExportInput): Iterable<string> {
  const { about, nodes, edges } = buildGraphTable(input);
  const options = { type: 'directed', multi: true, allowSelfLoops: true };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify(about)},\n"nodes":`;
  yield* writeJsonList(nodes.map(({ id, cells }) => ({ key: id, attributes: cells })));
  yield ',\n"edges":';
  yield* writeJsonList(edges.map(({ id, source, target, cells }) => ({ key: id, source, target, attributes: cells })));
  yield '}\n';
}
