// What RDF is made of here: a few terms, and the vocabularies that the exports speak. The same graphs are written as TriG and as
// JSON-LD, so neither can say more than the other. RDF 1.1 Concepts and Abstract Syntax.
import type { PREFIXES } from '../../model/rdf-prefixes.ts';
import { replaceIllegal } from '../graphs/escape-xml.ts';

/** A name within one of the vocabularies, e.g. `cito:cites`. */
export type Curie = `${keyof typeof PREFIXES}:${string}`;

/** An object: something with an address or a name in a vocabulary, or text, perhaps of a type. */
export type Term = { iri: string } | { text: string; type?: Curie };

/** Something and what is said of it. */
export interface Node {
  iri: string;
  facts: readonly (readonly [property: Curie, value: Term])[];
}

/** A named graph. */
export interface Graph {
  iri: string;
  nodes: readonly Node[];
}

/** Something with an address or a name. */
export const iri = (address: string): Term => ({ iri: address });

/** Text as RDF can hold it: no controls and no lone surrogates, which readers refuse; they become U+FFFD. */
export const text = (words: string): Term => ({ text: replaceIllegal(words) });

/** A number, a truth value or a date, as text of that type. */
export const typed = (words: string | number | boolean, type: Curie): Term => ({ text: replaceIllegal(String(words)), type });

/** One fact for each value; none for what is not known. */
export const fact = (property: Curie, ...values: readonly (Term | null)[]): (readonly [Curie, Term])[] => {
  const facts: (readonly [Curie, Term])[] = [];
  for (const value of values) if (value !== null) facts.push([property, value]);
  return facts;
};

/** Text where there is any. */
export const maybeText = (words: string | null | undefined): Term | null =>
  words === null || words === undefined || words === '' ? null : text(words);
