// The graph as two CSV tables with a data dictionary, in a zip. RFC 4180 in UTF-8; the dictionary also as a Data Package
// (datapackage.org, version 1: Data Resource and Table Schema), which programs read.
import { zipSync } from 'fflate';
import { collectFile } from '../collect-file.ts';
import type { ExportInput } from '../format.ts';
import { buildGraphTable, type Cell } from './graph-table.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from './table-columns.ts';

/** Spreadsheets take a cell that begins like this for a formula and run it. */
const FORMULA = /^[=+\-@\t\r']/;

/** A cell of text that a spreadsheet might run stands behind an apostrophe; so does one that begins with an apostrophe. */
const writeCell = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = (FORMULA.test(cell) ? `'${cell}` : cell).replaceAll('\0', '\uFFFD');
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

function* writeTable(names: readonly string[], rows: Iterable<Record<string, Cell>>): Iterable<string> {
  yield `${names.join(',')}\r\n`;
  for (const row of rows) yield `${names.map((name) => writeCell(row[name])).join(',')}\r\n`;
}

const IDS: readonly Column[] = [{ name: 'id', type: 'string', words: 'Id, permanent in its dossier' }];
const ENDS: readonly Column[] = [
  ...IDS,
  { name: 'source', type: 'string', words: 'Id of the node that the edge begins at' },
  { name: 'target', type: 'string', words: 'Id of the node that the edge ends at' },
];

const TABLES = { nodes: [...IDS, ...NODE_COLUMNS], edges: [...ENDS, ...EDGE_COLUMNS] } as const;

const NOTE = [
  'UTF-8, RFC 4180. An empty cell means: does not apply, or not known.',
  "A text that begins with = + - @ ' or a tab has one apostrophe (') put before it, so that no spreadsheet runs it; take it away to have the text.",
].join(' ');

const writeDictionary = (): Iterable<string> => {
  const names = ['table', 'column', 'type', 'meaning'];
  const rows = Object.entries(TABLES).flatMap(([table, columns]) =>
    columns.map(({ name, type, words }) => ({ table, column: name, type, meaning: words })),
  );
  return writeTable(names, rows);
};

const describePackage = ({ id, title, licence, generator, revision }: Record<string, string>): string => {
  const fields = (columns: readonly Column[]) => columns.map(({ name, type, words }) => ({ name, type, description: words }));
  const resource = (name: keyof typeof TABLES, more: object) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    schema: { fields: fields(TABLES[name]), primaryKey: 'id', missingValues: [''], ...more },
  });
  const ends = ['source', 'target'].map((end) => ({ fields: end, reference: { resource: 'nodes', fields: 'id' } }));
  const about = { name: id, title, description: NOTE, licence, generator, revision };
  const resources = [resource('nodes', {}), resource('edges', { foreignKeys: ends })];
  return `${JSON.stringify({ profile: 'tabular-data-package', ...about, resources }, null, 2)}\n`;
};

/** A zip whose files bear no time of making, so that the same dossier gives the same bytes. */
export const writeCsv = async (input: ExportInput): Promise<Uint8Array> => {
  const { about, nodes, edges } = buildGraphTable(input);
  const names = (columns: readonly Column[]): string[] => columns.map(({ name }) => name);
  const nodeRows = nodes.map(({ id, cells }) => ({ ...cells, id }));
  const edgeRows = edges.map(({ id, source, target, cells }) => ({ ...cells, id, source, target }));
  const files = {
    'nodes.csv': writeTable(names(TABLES.nodes), nodeRows),
    'edges.csv': writeTable(names(TABLES.edges), edgeRows),
    'data-dictionary.csv': writeDictionary(),
    'datapackage.json': describePackage(about),
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files)) bytes[name] = await collectFile(text);
  return zipSync(bytes, { level: 6, mtime: new Date(1980, 0, 1) });
};
