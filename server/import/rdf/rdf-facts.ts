// What is said in RDF, found by who says it (the graph), of whom, and in which word. RDF 1.1 Concepts and Abstract Syntax; terms and quads
// in the shape of RDF/JS, which parsers give.
import { PREFIXES } from '../../model/rdf-prefixes.ts';

export interface RdfTerm {
  termType: string;
  value: string;
}

export interface RdfQuad {
  subject: RdfTerm;
  predicate: RdfTerm;
  object: RdfTerm;
  graph: RdfTerm;
}

/** A name within one of our vocabularies, e.g. `cg:voice`. */
export type Curie = `${keyof typeof PREFIXES}:${string}`;

/** The whole address of a name. */
export function expand(curie: Curie): string {
  const at = curie.indexOf(':');
  return `${PREFIXES[curie.slice(0, at) as keyof typeof PREFIXES]}${curie.slice(at + 1)}`;
}

/** The facts of one graph. */
export class RdfFacts {
  readonly #subjects = new Map<string, Map<string, RdfTerm[]>>();

  add({ subject, predicate, object }: RdfQuad): void {
    const facts = this.#subjects.get(subject.value) ?? new Map<string, RdfTerm[]>();
    const values = facts.get(predicate.value) ?? [];
    values.push(object);
    facts.set(predicate.value, values);
    this.#subjects.set(subject.value, facts);
  }

  /** Everything that something is said of, in the order in which it came. */
  subjects(): string[] {
    return [...this.#subjects.keys()];
  }

  /** All values of a property. */
  all(subject: string, property: Curie): readonly RdfTerm[] {
    return this.#subjects.get(subject)?.get(expand(property)) ?? [];
  }

  /** Addresses among the values of a property. */
  links(subject: string, property: Curie): string[] {
    return this.all(subject, property).flatMap(({ termType, value }) => (termType === 'NamedNode' ? [value] : []));
  }

  /** Texts among the values of a property. */
  texts(subject: string, property: Curie): string[] {
    return this.all(subject, property).flatMap(({ termType, value }) => (termType === 'Literal' ? [value] : []));
  }

  /** The first of them. */
  text(subject: string, property: Curie): string | undefined {
    return this.texts(subject, property)[0];
  }

  /** Whether something is of a type. */
  isA(subject: string, type: Curie): boolean {
    return this.links(subject, 'rdf:type').includes(expand(type));
  }

  /** A whole number; undefined for what is none. */
  whole(subject: string, property: Curie): number | undefined {
    const value = this.text(subject, property);
    return value !== undefined && /^-?\d{1,16}$/.test(value) ? Number(value) : undefined;
  }
}

/** Facts by the name of their graph. */
export function groupByGraph(quads: Iterable<RdfQuad>): Map<string, RdfFacts> {
  const graphs = new Map<string, RdfFacts>();
  for (const quad of quads) {
    const facts = graphs.get(quad.graph.value) ?? new RdfFacts();
    facts.add(quad);
    graphs.set(quad.graph.value, facts);
  }
  return graphs;
}
