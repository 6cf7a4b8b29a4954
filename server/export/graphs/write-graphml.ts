// The graph as GraphML, with a typed key for each column. GraphML Primer and schema 1.1, graphml.graphdrawing.org; Brandes U,
// Eiglsperger M, Lerner J, Pich C: "Graph Markup Language (GraphML)", in: Handbook of Graph Drawing and Visualization, 2013.
import type { ExportInput } from '../format.ts';
import { escapeXml } from './escape-xml.ts';
import type { Cells } from './cells.ts';
import { buildGraphTable } from './graph-table.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../../model/table-columns.ts';

const TYPES: Readonly<Record<Column['type'], string>> = { string: 'string', integer: 'int', boolean: 'boolean' };

const writeKey = (owner: string, { name, type, words }: Column): string =>
  `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${TYPES[type]}"><desc>${escapeXml(words)}</desc></key>\n`;

const writeData = (owner: string, columns: readonly Column[], cells: Cells): string =>
  columns
    .filter(({ name }) => cells[name] !== undefined)
    .map(({ name }) => `<data key="${owner}-${name}">${escapeXml(String(cells[name]))}</data>`)
    .join('');

const ABOUT: readonly Column[] = ['title', 'case', 'licence', 'interest', 'revision', 'generator'].map((name) => ({
  name,
  type: 'string',
  words: `The ${name} of the dossier or of the file`,
}));

/** A directed graph; piece by piece. */
export function* writeGraphml(input: ExportInput): Iterable<string> {
  const { about, nodes, edges } = buildGraphTable(input);
  yield '<?xml version="1.0" encoding="UTF-8"?>\n';
  yield '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.1/graphml.xsd">\n';
  for (const column of ABOUT) yield writeKey('graph', column);
  for (const column of NODE_COLUMNS) yield writeKey('node', column);
  for (const column of EDGE_COLUMNS) yield writeKey('edge', column);
  yield `  <graph id="${escapeXml(about.id)}" edgedefault="directed">\n${writeData('graph', ABOUT, about)}\n`;
  for (const { id, cells } of nodes) yield `    <node id="${escapeXml(id)}">${writeData('node', NODE_COLUMNS, cells)}</node>\n`;
  for (const { id, source, target, cells } of edges) {
    const ends = `id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    yield `    <edge ${ends}>${writeData('edge', EDGE_COLUMNS, cells)}</edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}
