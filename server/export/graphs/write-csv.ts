// The graph as CSV tables with a data dictionary, in a zip: nodes, edges, the passages that they rest on, and the places where facts
// were read. RFC 4180 in UTF-8; the dictionary also as a Data Package (datapackage.org, version 1: Data Resource and Table Schema),
// which programs read. The reader is import/tables.
import { zipSync } from 'fflate';
import { LICENCE_ADDRESSES } from '../../model/rdf-prefixes.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS, PASSAGE_COLUMNS, PLACE_COLUMNS } from '../../model/table-columns.ts';
import { collectFile } from '../collect-file.ts';
import type { ExportInput } from '../format.ts';
import type { Cell, Cells } from './cells.ts';
import { buildGraphTable, type GraphTable } from './graph-table.ts';

/** Spreadsheets take a cell that begins like this for a formula and run it. */
const FORMULA = /^[=+\-@\t\r']/;
/** Programs for statistics take these for no value, unless they stand in quotation marks. */
const MISSING = /^(?:NA|NaN)$/;

/** A cell of text that a spreadsheet might run stands behind an apostrophe; so does one that begins with an apostrophe. */
const writeCell = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell !== 'string') return String(cell);
  const safe = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || MISSING.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/** A table in lines, made one after another: a table is long, and its bytes are all that is needed. */
function* writeTable(columns: readonly Column[], rows: Iterable<Cells>): Iterable<string> {
  const names = columns.map(({ name }) => name);
  yield `${names.join(',')}\r\n`;
  for (const row of rows) {
    let line = '';
    for (const name of names) line += `${writeCell(row[name])},`;
    yield `${line.slice(0, -1)}\r\n`;
  }
}

const IDS: readonly Column[] = [{ name: 'id', type: 'string', words: 'Id, permanent in its dossier' }];
const ENDS: readonly Column[] = [
  ...IDS,
  { name: 'source', type: 'string', words: 'Id of the node that the edge begins at' },
  { name: 'target', type: 'string', words: 'Id of the node that the edge ends at' },
];

const TABLES = {
  nodes: [...IDS, ...NODE_COLUMNS],
  edges: [...ENDS, ...EDGE_COLUMNS],
  passages: [...IDS, ...PASSAGE_COLUMNS],
  places: [...IDS, ...PLACE_COLUMNS],
} as const;
type TableName = keyof typeof TABLES;

/** Columns that hold the id of a row of another table. */
const KEYS: Readonly<Record<TableName, Readonly<Record<string, TableName>>>> = {
  nodes: {},
  edges: { source: 'nodes', target: 'nodes' },
  passages: { work: 'nodes', place: 'places' },
  places: {},
};

const NOTE = [
  'UTF-8, RFC 4180. An empty cell means: does not apply, or not known.',
  "A text that begins with = + - @ ' or a tab has one apostrophe (') put before it, so that no spreadsheet runs it; take it away to have the text.",
  'The tables can be changed and imported again with claimgraph import; columns may be left out or stand in another order.',
].join(' ');

const DICTIONARY: readonly Column[] = ['table', 'column', 'type', 'meaning'].map((name) => ({ name, type: 'string', words: '' }));

const listColumns = (): Cells[] =>
  Object.entries(TABLES).flatMap(([table, columns]) =>
    columns.map(({ name, type, words }) => ({ table, column: name, type, meaning: words })),
  );

const describeTable = (name: TableName): object => {
  const fields = TABLES[name].map((column) => ({ name: column.name, type: column.type, description: column.words }));
  const foreignKeys = Object.entries(KEYS[name]).map(([column, table]) => ({
    fields: column,
    reference: { resource: table, fields: 'id' },
  }));
  const schema = { fields, primaryKey: 'id', missingValues: [''], ...(foreignKeys.length > 0 ? { foreignKeys } : {}) };
  const file = { path: `${name}.csv`, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };
  return { name, ...file, schema };
};

/** `licenses` takes names of the Open Definition with their addresses; what else a dossier calls its licence stands in `dossier`. */
const describeLicence = (licence: string): { listed: object; own: object } => {
  const path = LICENCE_ADDRESSES.get(licence);
  return path === undefined ? { listed: {}, own: { licence } } : { listed: { licenses: [{ name: licence, path }] }, own: {} };
};

/** `dossier` is an addition of ours, which the specification allows: what the import needs beside the tables. */
const describePackage = ({ about, head }: GraphTable): string => {
  const { id, title, licence, generator, revision, case: caseId, interest } = about;
  const { listed, own } = describeLicence(licence);
  const known = { name: id, title, description: NOTE, ...listed, generator, revision };
  const dossier = { id, case: caseId, interest, ...own, ...head };
  const resources = Object.keys(TABLES).map((name) => describeTable(name as TableName));
  return `${JSON.stringify({ profile: 'tabular-data-package', ...known, dossier, resources }, null, 2)}\n`;
};

function* withIds(rows: Iterable<{ id: string; cells: Cells; source?: string; target?: string }>): Iterable<Cells> {
  for (const { id, cells, source, target } of rows)
    yield source === undefined || target === undefined ? { ...cells, id } : { ...cells, id, source, target };
}

/** A zip whose files bear no time of making, so that the same dossier gives the same bytes. */
export const writeCsv = async (input: ExportInput): Promise<Uint8Array> => {
  const table = buildGraphTable(input);
  const files = {
    'nodes.csv': writeTable(TABLES.nodes, withIds(table.nodes)),
    'edges.csv': writeTable(TABLES.edges, withIds(table.edges)),
    'passages.csv': writeTable(TABLES.passages, withIds(table.passages)),
    'places.csv': writeTable(TABLES.places, withIds(table.places)),
    'data-dictionary.csv': writeTable(DICTIONARY, listColumns()),
    'datapackage.json': describePackage(table),
  };
  const bytes: Record<string, Uint8Array> = {};
  for (const [name, text] of Object.entries(files)) bytes[name] = await collectFile(text);
  return zipSync(bytes, { level: 6, mtime: new Date(1980, 0, 1) });
};
