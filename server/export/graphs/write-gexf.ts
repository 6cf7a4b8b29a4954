// The graph as GEXF 1.3 (gexf.net/schema.html), with the years of publication as dynamics: a work is there from its year on, a
// claim from the year of the case, an edge from when both its ends are there. What has no known year is always there.
import type { ExportInput } from '../format.ts';
import { escapeXml } from './escape-xml.ts';
import type { Cells } from './cells.ts';
import { buildGraphTable, type GraphTable } from './graph-table.ts';
import { type Column, EDGE_COLUMNS, NODE_COLUMNS } from '../../model/table-columns.ts';

const writeAttributes = (owner: 'node' | 'edge', columns: readonly Column[]): string => {
  const rows = columns.map(({ name, type }, number) => `      <attribute id="${number}" title="${name}" type="${type}"/>\n`);
  return `    <attributes class="${owner}" mode="static">\n${rows.join('')}    </attributes>\n`;
};

/** Some readers take an id that is no number for the name. */
const writeValues = (columns: readonly Column[], cells: Cells): string =>
  columns
    .map(({ name }, number) => {
      const cell = cells[name];
      return cell === undefined ? '' : `<attvalue for="${number}" value="${escapeXml(String(cell))}"/>`;
    })
    .join('');

const writeStart = (year: number | null): string => (year === null ? '' : ` start="${year}"`);

/** What the dossier says of itself, a sentence each. */
const describe = ({ title, licence, interest }: GraphTable['about']): string =>
  [title, licence, interest].map((words) => (/[.!?…]$/.test(words) ? words : `${words}.`)).join(' ');

/** A dynamic directed graph whose times are years; piece by piece. */
export function* writeGexf(input: ExportInput): Iterable<string> {
  const { about, nodes, edges } = buildGraphTable(input);
  const day = input.made === null ? '' : ` lastmodifieddate="${input.made.slice(0, 10)}"`;
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://gexf.net/1.3" version="1.3">\n';
  yield `  <meta${day}>\n    <creator>${escapeXml(about.generator)}</creator>\n`;
  yield `    <description>${escapeXml(describe(about))}</description>\n  </meta>\n`;
  yield '  <graph mode="dynamic" defaultedgetype="directed" timeformat="integer" timerepresentation="interval" idtype="string">\n';
  yield writeAttributes('node', NODE_COLUMNS);
  yield writeAttributes('edge', EDGE_COLUMNS);
  yield `    <nodes count="${nodes.length}">\n`;
  for (const { id, label, year, cells } of nodes) {
    const head = `id="${escapeXml(id)}" label="${escapeXml(label)}"${writeStart(year)}`;
    yield `      <node ${head}><attvalues>${writeValues(NODE_COLUMNS, cells)}</attvalues></node>\n`;
  }
  yield `    </nodes>\n    <edges count="${edges.length}">\n`;
  for (const { id, source, target, year, cells } of edges) {
    const ends = `id="${escapeXml(id)}" source="${escapeXml(source)}" target="${escapeXml(target)}"`;
    const head = `${ends} label="${escapeXml(String(cells['kind'] ?? ''))}"${writeStart(year)}`;
    yield `      <edge ${head}><attvalues>${writeValues(EDGE_COLUMNS, cells)}</attvalues></edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}
