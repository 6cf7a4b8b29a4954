// The graph in the DOT language of Graphviz: graphviz.org/doc/info/lang.html. Directions are told by colour, line and arrow, as
// in the explorer.
import type { ExportInput } from '../format.ts';
import { replaceIllegal } from './escape-xml.ts';
import type { Cells } from './cells.ts';
import { buildGraphTable } from './graph-table.ts';

/** A quoted id: a quotation mark is the only character that must be escaped, and a backslash must not escape it. */
const quoteId = (text: string): string => `"${replaceIllegal(text).replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

/** Text to be shown: Graphviz also reads entities and line breaks in it. */
const quoteText = (text: string): string => quoteId(text.replaceAll('&', '&amp;')).replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n');

const SHAPES: Readonly<Record<string, string>> = {
  case: 'doubleoctagon',
  study: 'ellipse',
  claim: 'box',
  finding: 'note',
  event: 'cds',
  topic: 'tab',
};

const LOOKS: Readonly<Record<string, string>> = {
  supports: 'color="#0072b2", style=solid, arrowhead=normal',
  disputes: 'color="#d55e00", style=dashed, arrowhead=tee',
  neutral: 'color="#666666", style=dotted, arrowhead=odot',
};

/** As checked where that is known; a format without a switch can show only one. */
const lookOf = ({ asChecked, asCited, direction }: Cells): string => {
  const look = LOOKS[String(asChecked ?? asCited ?? direction ?? '')];
  return look === undefined ? 'color="#999999"' : look;
};

/** Every node with its text as tooltip, every edge with its sentence; piece by piece. */
export function* writeDot(input: ExportInput): Iterable<string> {
  const { about, nodes, edges } = buildGraphTable(input);
  yield `digraph ${quoteId(about.id)} {\n  graph [label=${quoteText(about.title)}, rankdir=LR, charset="UTF-8"];\n`;
  for (const { id, label, cells } of nodes) {
    const shape = SHAPES[String(cells['kind'])] ?? 'box';
    const line = cells['unverified'] === true ? 'dashed' : 'solid';
    const words = `tooltip=${quoteText(String(cells['text'] ?? label))}, class=${quoteId(String(cells['kind']))}`;
    yield `  ${quoteId(id)} [label=${quoteText(label)}, shape=${shape}, style=${line}, ${words}];\n`;
  }
  for (const { id, source, target, cells } of edges) {
    const words = `tooltip=${quoteText(String(cells['sentence'] ?? ''))}, class=${quoteId(String(cells['kind']))}`;
    yield `  ${quoteId(source)} -> ${quoteId(target)} [id=${quoteId(id)}, ${lookOf(cells)}, ${words}];\n`;
  }
  yield '}\n';
}
