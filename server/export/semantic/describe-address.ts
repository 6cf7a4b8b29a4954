// One node of a dossier as linked data: what its own address answers. Claims come as their nanopublication.
import { describeNode } from '../../graph/describe-node.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { ExportInput } from '../format.ts';
import { buildNanopublications } from './build-nanopublications.ts';
import { describeOneEvent } from './describe-events.ts';
import { describeFinding } from './describe-finding.ts';
import { describeQuotation } from './describe-quotation.ts';
import { describeSource } from './describe-source.ts';
import { describeTopic } from './describe-topic.ts';
import { nameDossier, nameNode } from './name-node.ts';
import { fact, iri, type Node } from './rdf-terms.ts';
import { JSON_LD_CONTEXT, writeGraphObject, writeNodeObject } from './write-json-ld.ts';

/** What has an address of its own: `/d/<dossier>/<kind>/<id>`. */
export const ADDRESSED = ['claim', 'work', 'passage', 'finding', 'event', 'topic'] as const;
export type AddressedKind = (typeof ADDRESSED)[number];

/** Whether the dossier has something of this kind and id. */
export const hasNode = ({ graph, records }: ExportInput, kind: AddressedKind, id: string): boolean => {
  if (kind === 'passage') return records.passages.has(id);
  if (kind === 'work') return records.works.has(id);
  return describeNode(graph, records.loaded.dossier.id, id, new Map())?.kind === kind;
};

/** A finding, and the study that reports it, which a nanopublication tells of the study. */
const describeOneFinding = (records: DossierRecords, id: string): Node[] => {
  const dossier = records.loaded.dossier.id;
  return [...records.works.values()].flatMap(({ study }) => {
    const finding = study.findings.find((one) => one.id === id);
    if (finding === undefined) return [];
    const reported = { iri: nameNode(dossier, 'finding', id), facts: fact('cg:study', iri(nameNode(dossier, 'work', study.id))) };
    return [...describeFinding(records, finding), reported];
  });
};

/** The nodes of the nanopublications, so that nothing is told here with less doubt than there. */
const describe = (records: DossierRecords, kind: Exclude<AddressedKind, 'claim'>, id: string): Node[] => {
  const dossier = records.loaded.dossier.id;
  if (kind === 'passage') return describeQuotation(records, id, nameDossier(dossier));
  if (kind === 'work') return describeSource(records, id);
  const part = { iri: nameNode(dossier, kind, id), facts: fact('dct:isPartOf', iri(nameDossier(dossier))) };
  if (kind === 'finding') return [...describeOneFinding(records, id), part];
  if (kind === 'event') return [...describeOneEvent(records, id), part];
  const topic = records.topics.get(id);
  return topic === undefined ? [] : [describeTopic(dossier, topic), part];
};

/** A JSON-LD document with its context inside; null where there is nothing of this kind and id. */
export const describeAddress = (input: ExportInput, kind: AddressedKind, id: string): object | null => {
  if (!hasNode(input, kind, id)) return null;
  const graph =
    kind === 'claim'
      ? [...buildNanopublications(input, id)].flat().map(writeGraphObject)
      : describe(input.records, kind, id).map(writeNodeObject);
  return { '@context': JSON_LD_CONTEXT, '@graph': graph };
};
