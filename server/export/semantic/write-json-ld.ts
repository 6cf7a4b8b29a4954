// The nanopublications of a dossier as JSON-LD 1.1 (W3C Recommendation 2020), with the context in the file: nothing is fetched.
// The same quads as the TriG.
import { PREFIXES } from '../../model/rdf-prefixes.ts';
import type { ExportInput } from '../format.ts';
import { writeJsonList } from '../write-json-list.ts';
import { buildNanopublications } from './build-nanopublications.ts';
import type { Graph, Node, Term } from './rdf-terms.ts';

/** Prefixes end in all sorts of ways, so each says that it is one. */
export const JSON_LD_CONTEXT = {
  '@version': 1.1,
  ...Object.fromEntries(Object.entries(PREFIXES).map(([name, address]) => [name, { '@id': address, '@prefix': true }])),
};

const writeTerm = (term: Term): unknown => {
  if ('iri' in term) return { '@id': term.iri };
  return term.type === undefined ? term.text : { '@value': term.text, '@type': term.type };
};

/** A node as a JSON-LD object. */
export const writeNodeObject = ({ iri, facts }: Node): Record<string, unknown> => {
  const node: Record<string, unknown[]> = {};
  for (const [property, value] of facts) {
    const key = property === 'rdf:type' ? '@type' : property;
    (node[key] ??= []).push(key === '@type' && 'iri' in value ? value.iri : writeTerm(value));
  }
  return { '@id': iri, ...node };
};

/** A named graph as a JSON-LD object. */
export const writeGraphObject = ({ iri, nodes }: Graph): object => ({
  '@id': iri,
  '@graph': nodes.filter(({ facts }) => facts.length > 0).map(writeNodeObject),
});

function* listGraphs(input: ExportInput): Iterable<object> {
  for (const graphs of buildNanopublications(input)) for (const graph of graphs) yield writeGraphObject(graph);
}

/** One document; piece by piece. */
export function* writeJsonLd(input: ExportInput): Iterable<string> {
  yield `{"@context":${JSON.stringify(JSON_LD_CONTEXT)},\n"@graph":`;
  yield* writeJsonList(listGraphs(input));
  yield '}\n';
}
