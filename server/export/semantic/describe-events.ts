// Events of the patient's course that bear on a claim, in RDF.
import type { ClaimView } from '../../graph/describe-claim.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { writeMoment } from '../graphs/write-moment.ts';
import { describeProvenance } from './describe-provenance.ts';
import { nameNode } from './name-node.ts';
import { fact, iri, type Node, text } from './rdf-terms.ts';

/** A node for each event that the dossier has. */
export const describeEvents = (records: DossierRecords, claim: ClaimView): Node[] => {
  const { id: dossier, timeline } = records.loaded.dossier;
  if (claim.events.length === 0) return [];
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  return claim.events.flatMap(({ event: id, direction, because }) => {
    const event = events.get(id);
    if (event === undefined) return [];
    const facts = [
      ...fact('rdf:type', iri('cg:Event')),
      ...fact('rdfs:label', text(event.label)),
      ...fact('schema:description', text(event.summary)),
      ...fact('cg:eventKind', text(event.kind)),
      ...fact('cg:when', text(event.whenWords)),
      ...fact('cg:time', text(writeMoment(event.when))),
      ...fact('cg:bearsOn', iri(nameNode(dossier, 'claim', claim.id))),
      ...fact('cg:direction', iri(`cg:${direction}`)),
      ...fact('cg:because', text(because)),
      ...fact('prov:wasDerivedFrom', ...event.passages.map((passage) => iri(nameNode(dossier, 'passage', passage)))),
      ...describeProvenance(records, event.provenance),
    ];
    return [{ iri: nameNode(dossier, 'event', id), facts }];
  });
};
