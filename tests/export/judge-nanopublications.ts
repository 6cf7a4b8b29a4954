// The rules of nanopublications, for the tests: Nanopublication Guidelines, nanopub.net/guidelines, "well-formed nanopublications".
import type { Quad } from 'n3';

export const NP = 'http://www.nanopub.org/nschema#';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const XSD = 'http://www.w3.org/2001/XMLSchema#';

const FORMS: Readonly<Record<string, RegExp>> = {
  integer: /^[+-]?\d+$/,
  int: /^[+-]?\d+$/,
  dateTime: /^-?\d{4,}-\d\d-\d\dT\d\d:\d\d:\d\d/,
  boolean: /^(true|false|0|1)$/,
};

/** Literals whose text is not of their type. */
const judgeLiterals = (quads: readonly Quad[]): string[] =>
  quads.flatMap(({ object }) => {
    if (object.termType !== 'Literal') return [];
    const form = FORMS[object.datatype.value.replace(XSD, '')];
    return form === undefined || form.test(object.value) ? [] : [`"${object.value}" is no ${object.datatype.value}`];
  });

/** @param name of the nanopublication @param head name of the graph that says so */
function judgeOne(name: string, head: string, byGraph: ReadonlyMap<string, readonly Quad[]>, known: Set<string>): string[] {
  const faults: string[] = [];
  const parts = ['hasAssertion', 'hasProvenance', 'hasPublicationInfo'].map((part) =>
    (byGraph.get(head) ?? []).filter((one) => one.subject.value === name && one.predicate.value === `${NP}${part}`),
  );
  if (parts.some((found) => found.length !== 1)) faults.push(`${name} does not name each part once`);
  const [assertion = '', provenance = '', pubinfo = ''] = parts.map(([found]) => found?.object.value ?? '');
  const graphs = [head, assertion, provenance, pubinfo];
  if (new Set([name, ...graphs]).size < 5) faults.push(`${name} has parts of one name`);
  for (const graph of graphs) {
    known.add(graph);
    if (!graph.startsWith(name)) faults.push(`${graph} is not named after its nanopublication`);
    if ((byGraph.get(graph) ?? []).length === 0) faults.push(`${graph} is empty`);
  }
  const speaksOf = (part: string, of: string): boolean =>
    (byGraph.get(part) ?? []).some((one) => one.subject.value === of || one.object.value === of);
  if (!speaksOf(provenance, assertion)) faults.push(`${provenance} does not speak of the assertion`);
  if (!speaksOf(pubinfo, name)) faults.push(`${pubinfo} does not speak of the nanopublication`);
  return faults;
}

/** What is wrong with the nanopublications of a file, in words; nothing where all is well. */
export function judgeNanopublications(quads: readonly Quad[]): string[] {
  const byGraph = new Map<string, Quad[]>();
  for (const quad of quads) {
    const graph = byGraph.get(quad.graph.value);
    if (graph === undefined) byGraph.set(quad.graph.value, [quad]);
    else graph.push(quad);
  }
  const heads = quads.filter(({ predicate, object }) => predicate.value === TYPE && object.value === `${NP}Nanopublication`);
  const known = new Set<string>();
  const faults = heads.flatMap(({ subject, graph }) => judgeOne(subject.value, graph.value, byGraph, known));
  if (heads.length === 0) faults.push('no nanopublication');
  for (const name of byGraph.keys()) if (!known.has(name)) faults.push(`${name || 'the default graph'} belongs to none`);
  return [...faults, ...judgeLiterals(quads)];
}
