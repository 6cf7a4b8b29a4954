// A quotation as a Web Annotation in RDF: the passage is annotated with what rests on it.
// W3C Web Annotation Vocabulary: oa:TextQuoteSelector, oa:TextPositionSelector.
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { nameNode } from './name-node.ts';
import { fact, iri, maybeText, type Node, text, typed } from './rdf-terms.ts';
import { splitPassage } from './split-passage.ts';

/** The nodes of one annotation; none where the dossier has no such passage. @param body what rests on the words */
export const describeQuotation = (records: DossierRecords, id: string, body: string): Node[] => {
  const passage = records.passages.get(id);
  if (passage === undefined) return [];
  const { id: dossier, text: recorded } = records.loaded.dossier;
  const name = nameNode(dossier, 'passage', id);
  const source = nameNode(dossier, 'work', passage.work);
  const targets = splitPassage(passage, recorded).map(({ exact, prefix, suffix, position }, i): Node[] => {
    const target = `${name}#target-${i + 1}`;
    const quote = `${name}#quote-${i + 1}`;
    const place = `${name}#position-${i + 1}`;
    const selectors = [iri(quote), position === null ? null : iri(place)];
    const nodes: Node[] = [
      {
        iri: target,
        facts: [
          ...fact('rdf:type', iri('oa:SpecificResource')),
          ...fact('oa:hasSource', iri(source)),
          ...fact('oa:hasSelector', ...selectors),
        ],
      },
      {
        iri: quote,
        facts: [
          ...fact('rdf:type', iri('oa:TextQuoteSelector')),
          ...fact('oa:exact', text(exact)),
          ...fact('oa:prefix', maybeText(prefix)),
          ...fact('oa:suffix', maybeText(suffix)),
        ],
      },
    ];
    if (position === null) return nodes;
    const [start, end] = position.map((offset) => typed(offset, 'xsd:nonNegativeInteger'));
    const facts = [
      ...fact('rdf:type', iri('oa:TextPositionSelector')),
      ...fact('oa:start', start ?? null),
      ...fact('oa:end', end ?? null),
    ];
    return [...nodes, { iri: place, facts }];
  });
  const state = records.loaded.anchors.get(id)?.state ?? 'text-not-attached';
  const annotation: Node = {
    iri: name,
    facts: [
      ...fact('rdf:type', iri('oa:Annotation')),
      ...fact('oa:motivatedBy', iri('oa:linking')),
      ...fact('oa:hasBody', iri(body)),
      ...fact('oa:hasTarget', ...targets.map(([target]) => (target === undefined ? null : iri(target.iri)))),
      ...fact('cg:section', text(passage.section)),
      ...fact('cg:page', maybeText(passage.page)),
      ...fact('cg:readAt', maybeText(records.places.get(passage.source?.place ?? '')?.address)),
      ...fact('cg:state', text(state)),
    ],
  };
  return [annotation, ...targets.flat()];
};
