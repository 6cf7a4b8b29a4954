// The graph as the JSON that graphology imports: graphology.github.io/serialization.html.
import type { ExportInput } from '../format.ts';
import { writeJsonList } from '../write-json-list.ts';
import { buildGraphTable } from './graph-table.ts';
import type { OtherRow } from './list-tables.ts';

const flatten = (rows: readonly OtherRow[]): object[] => rows.map(({ id, cells }) => ({ id, ...cells }));

/** A directed multigraph; passages and places stand among its own attributes. Piece by piece. */
export function* writeGraphology(input: ExportInput): Iterable<string> {
  const { about, head, nodes, edges, passages, places } = buildGraphTable(input);
  const options = { type: 'directed', multi: true, allowSelfLoops: true };
  yield `{"options":${JSON.stringify(options)},\n"attributes":${JSON.stringify({ ...about, ...head }).slice(0, -1)},\n"passages":`;
  yield* writeJsonList(flatten(passages));
  yield ',\n"places":';
  yield* writeJsonList(flatten(places));
  yield '},\n"nodes":';
  yield* writeJsonList(nodes.map(({ id, cells }) => ({ key: id, attributes: cells })));
  yield ',\n"edges":';
  yield* writeJsonList(edges.map(({ id, source, target, cells }) => ({ key: id, source, target, attributes: cells })));
  yield '}\n';
}
