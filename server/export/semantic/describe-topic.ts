// A topic, under which claims are filed, in RDF. SKOS.
import type { Topic } from '../../model/dossier.ts';
import { nameNode } from './name-node.ts';
import { fact, iri, type Node, text } from './rdf-terms.ts';

/** The node of a topic of a dossier. */
export const describeTopic = (dossier: string, topic: Topic): Node => ({
  iri: nameNode(dossier, 'topic', topic.id),
  facts: [
    ...fact('rdf:type', iri('skos:Concept')),
    ...fact('skos:prefLabel', text(topic.label)),
    ...fact('skos:definition', text(topic.description)),
  ],
});
