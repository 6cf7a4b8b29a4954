// The JSON of graphology (graphology.github.io/serialization.html) as export/graphs/write-graphology.ts writes it: the same rows as the
// tables of the CSV, and read as those are.
import * as z from 'zod';
import type { DossierReading } from '../dossier-reading.ts';
import type { PaperProblem } from '../paper.ts';
import type { NotRead } from '../reading.ts';
import { DossierTablesHead } from '../tables/dossier-tables.ts';
import { readTables } from '../tables/read-tables.ts';
import { TableRow } from '../tables/table-row.ts';

const Cells = z.record(z.string(), z.unknown());
const Key = z.union([z.string(), z.number()]);

const Graph = z.object({
  attributes: Cells.default({}),
  nodes: z.array(z.object({ key: Key, attributes: Cells.default({}) })),
  edges: z.array(z.object({ key: Key.optional(), source: Key, target: Key, attributes: Cells.default({}) })),
});
const Rows = z.array(Cells).catch([]);

/** The dossier of a graph, or why there is none. @param name of the file, to be shown */
export function readGraphology(value: unknown, name: string): DossierReading | NotRead {
  const parsed = Graph.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return {
      message: `the graph does not fit the JSON of graphology at /${(issue?.path ?? []).map(String).join('/')}`,
      tip: 'Export it again, or import the dossier as JSON or CSV.',
      line: null,
    };
  }
  const { attributes, nodes, edges } = parsed.data;
  const problems: PaperProblem[] = [];
  const asRow = (table: string, cells: Record<string, unknown>): TableRow => {
    const known = Object.entries(cells).flatMap(([column, cell]): [string, string][] =>
      (typeof cell === 'string' && cell !== '') || typeof cell === 'number' || typeof cell === 'boolean'
        ? [[column, String(cell)]]
        : [],
    );
    return new TableRow(table, null, new Map(known), problems);
  };
  const { passages, places, ...head } = attributes;
  return readTables(
    {
      nodes: nodes.map(({ key, attributes: cells }) => asRow(`node ${key}`, { ...cells, id: String(key) })),
      edges: edges.map(({ key, source, target, attributes: cells }) =>
        asRow(`edge ${key ?? `${source} to ${target}`}`, { ...cells, source: String(source), target: String(target) }),
      ),
      passages: Rows.parse(passages ?? []).map((cells) => asRow(`passage ${String(cells['id'])}`, cells)),
      places: Rows.parse(places ?? []).map((cells) => asRow(`place ${String(cells['id'])}`, cells)),
      head: DossierTablesHead.parse(head),
    },
    name,
    problems,
  );
}
