// One node of a dossier as linked data: what its own address answers. Claims come as their nanopublication.
import { describeNode } from '../../graph/describe-node.ts';
import type { ExportInput } from '../format.ts';
import { buildNanopublications } from './build-nanopublications.ts';
import { describeQuotation } from './describe-quotation.ts';
import { describeSource } from './describe-source.ts';
import { nameDossier, nameNode } from './name-node.ts';
import { fact, iri, type Node, text } from './rdf-terms.ts';
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

const describeOther = ({ graph, records }: ExportInput, kind: 'finding' | 'event' | 'topic', id: string): Node[] => {
  const dossier = records.loaded.dossier.id;
  const node = describeNode(graph, dossier, id, new Map());
  if (node === null) return [];
  const words =
    node.kind === 'finding' ? node.words : node.kind === 'event' ? node.summary : node.kind === 'topic' ? node.description : '';
  const facts = [
    ...fact('rdf:type', iri(kind === 'topic' ? 'skos:Concept' : kind === 'event' ? 'cg:Event' : 'cg:Finding')),
    ...fact('rdfs:label', text(node.label)),
    ...fact('schema:description', text(words)),
    ...fact('dct:isPartOf', iri(nameDossier(dossier))),
    ...fact('cg:study', node.kind === 'finding' ? iri(nameNode(dossier, 'work', node.study)) : null),
  ];
  return [{ iri: nameNode(dossier, kind, id), facts }];
};

const describe = (input: ExportInput, kind: Exclude<AddressedKind, 'claim'>, id: string): Node[] => {
  if (kind === 'passage') return describeQuotation(input.records, id, nameDossier(input.records.loaded.dossier.id));
  if (kind === 'work') return describeSource(input.records, id);
  return describeOther(input, kind, id);
};

/** A JSON-LD document with its context inside; null where there is nothing of this kind and id. */
export const describeAddress = (input: ExportInput, kind: AddressedKind, id: string): object | null => {
  if (!hasNode(input, kind, id)) return null;
  const graph =
    kind === 'claim'
      ? [...buildNanopublications(input, id)].flat().map(writeGraphObject)
      : describe(input, kind, id).map(writeNodeObject);
  return { '@context': JSON_LD_CONTEXT, '@graph': graph };
};
