// The nanopublications of a dossier as TriG. RDF 1.1 TriG, W3C Recommendation 2014.
import { PREFIXES } from '../../model/rdf-prefixes.ts';
import type { ExportInput } from '../format.ts';
import { buildNanopublications } from './build-nanopublications.ts';
import type { Graph, Term } from './rdf-terms.ts';

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };
const quote = (words: string): string => `"${words.replace(/[\\"\n\r\t]/g, (character) => ESCAPES[character] ?? character)}"`;

const isCurie = (name: string): boolean => Object.hasOwn(PREFIXES, name.slice(0, name.indexOf(':')));
const writeName = (name: string): string => (isCurie(name) ? name : `<${name}>`);

const writeTerm = (term: Term): string => {
  if ('iri' in term) return writeName(term.iri);
  return term.type === undefined ? quote(term.text) : `${quote(term.text)}^^${term.type}`;
};

const writeGraph = ({ iri, nodes }: Graph): string => {
  const statements = nodes
    .filter(({ facts }) => facts.length > 0)
    .map((node) => {
      const facts = node.facts.map(([property, value]) => `${property === 'rdf:type' ? 'a' : property} ${writeTerm(value)}`);
      return `  ${writeName(node.iri)} ${facts.join(' ;\n    ')} .\n`;
    });
  return `${writeName(iri)} {\n${statements.join('')}}\n\n`;
};

/** Four named graphs a claim; piece by piece. */
export function* writeTrig(input: ExportInput): Iterable<string> {
  for (const [prefix, address] of Object.entries(PREFIXES)) yield `@prefix ${prefix}: <${address}> .\n`;
  yield '\n';
  for (const graphs of buildNanopublications(input)) for (const graph of graphs) yield writeGraph(graph);
}
