// Events of the patient's course in RDF: what happened and when, and which claims it bears on.
import type { ClaimView } from '../../graph/describe-claim.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { Direction } from '../../model/evidence.ts';
import type { CaseEvent } from '../../model/event.ts';
import { writeMoment } from '../graphs/write-moment.ts';
import { describeProvenance } from './describe-provenance.ts';
import { nameNode } from './name-node.ts';
import { type Curie, fact, iri, type Node, text, type Term } from './rdf-terms.ts';

type Facts = (readonly [Curie, Term])[];

/** What an event says on a claim: the facts of the event where the claim alone is told of, of a node of their own elsewhere. */
const describeBearing = (dossier: string, claim: string, direction: Direction, because: string): Facts => [
  ...fact('cg:bearsOn', iri(nameNode(dossier, 'claim', claim))),
  ...fact('cg:direction', iri(`cg:${direction}`)),
  ...fact('cg:because', text(because)),
];

/** @param more what stands beside it in the graph that is written */
const describeEvent = (records: DossierRecords, event: CaseEvent, more: Facts): Node => {
  const dossier = records.loaded.dossier.id;
  const facts = [
    ...fact('rdf:type', iri('cg:Event')),
    ...fact('rdfs:label', text(event.label)),
    ...fact('schema:description', text(event.summary)),
    ...fact('cg:eventKind', text(event.kind)),
    ...fact('cg:when', text(event.whenWords)),
    ...fact('cg:time', text(writeMoment(event.when))),
    ...more,
    ...fact('prov:wasDerivedFrom', ...event.passages.map((passage) => iri(nameNode(dossier, 'passage', passage)))),
    ...describeProvenance(records, event.provenance),
  ];
  return { iri: nameNode(dossier, 'event', event.id), facts };
};

/** A node for each event that bears on the claim. */
export const describeEvents = (records: DossierRecords, claim: ClaimView): Node[] => {
  const { id: dossier, timeline } = records.loaded.dossier;
  if (claim.events.length === 0) return [];
  const events = new Map(timeline.events.map((event) => [event.id, event]));
  return claim.events.flatMap(({ event: id, direction, because }) => {
    const event = events.get(id);
    return event === undefined ? [] : [describeEvent(records, event, describeBearing(dossier, claim.id, direction, because))];
  });
};

/** An event by itself, and a node for each claim that it bears on; none where the dossier has no such event. */
export const describeOneEvent = (records: DossierRecords, id: string): Node[] => {
  const { id: dossier, timeline } = records.loaded.dossier;
  const event = timeline.events.find((one) => one.id === id);
  if (event === undefined) return [];
  const bearings = event.bearsOn.map(({ claim, direction, because }, i) => ({
    iri: `${nameNode(dossier, 'event', id)}#bearing-${i + 1}`,
    facts: describeBearing(dossier, claim, direction, because),
  }));
  return [describeEvent(records, event, fact('cg:bearing', ...bearings.map((bearing) => iri(bearing.iri)))), ...bearings];
};
