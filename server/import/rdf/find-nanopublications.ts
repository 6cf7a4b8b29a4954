// The nanopublications among named graphs: four graphs each, tied together by the first. Nanopublication Guidelines, nanopub.net,
// "well-formed nanopublications".
import { RdfFacts } from './rdf-facts.ts';

export interface Nanopublication {
  /** Its own name. */
  name: string;
  assertion: RdfFacts;
  /** Name of the graph of the assertion, which the provenance speaks of. */
  assertionName: string;
  provenance: RdfFacts;
  publication: RdfFacts;
}

const PARTS = ['np:hasAssertion', 'np:hasProvenance', 'np:hasPublicationInfo'] as const;

/** In the order in which they came; one that does not name each part once is none. */
export function findNanopublications(graphs: ReadonlyMap<string, RdfFacts>): Nanopublication[] {
  const found: Nanopublication[] = [];
  for (const head of graphs.values())
    for (const name of head.subjects()) {
      if (!head.isA(name, 'np:Nanopublication')) continue;
      const names = PARTS.map((part) => head.links(name, part));
      if (names.some((one) => one.length !== 1)) continue;
      const [assertionName = '', ...others] = names.map(([one]) => one ?? '');
      const [assertion, provenance, publication] = [assertionName, ...others].map((one) => graphs.get(one) ?? new RdfFacts());
      if (assertion !== undefined && provenance !== undefined && publication !== undefined)
        found.push({ name, assertion, assertionName, provenance, publication });
    }
  return found;
}
