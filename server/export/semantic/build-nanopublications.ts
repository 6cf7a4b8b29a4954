// Each claim of a dossier as a nanopublication: the assertion is the statement, the provenance its words and its evidence, the
// publication information who curated it. Nanopublication Guidelines, nanopub.net; Groth P, Gibson A, Velterop J: "The anatomy
// of a nanopublication", Information Services & Use 30, 2010.
import { type ClaimView, describeClaim } from '../../graph/describe-claim.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import type { RelationKind } from '../../model/claim.ts';
import { LICENCE_ADDRESSES } from '../../model/rdf-prefixes.ts';
import type { ExportInput } from '../format.ts';
import { describeEvents } from './describe-events.ts';
import { type Agents, describeLine } from './describe-line.ts';
import { describeQuotation } from './describe-quotation.ts';
import { describeSource } from './describe-source.ts';
import { describeTopic } from './describe-topic.ts';
import { nameDossier, nameNode } from './name-node.ts';
import { fact, type Graph, iri, maybeText, type Node, text, typed } from './rdf-terms.ts';

/** Camel case, as names of properties are written. */
const RELATIONS: Readonly<Record<RelationKind, `cg:${string}`>> = {
  contradicts: 'cg:contradicts',
  refines: 'cg:refines',
  restates: 'cg:restates',
  'follows-from': 'cg:followsFrom',
};

const assertClaim = (records: DossierRecords, claim: ClaimView): Node[] => {
  const dossier = records.loaded.dossier.id;
  const topic = records.topics.get(claim.topic);
  const name = nameNode(dossier, 'claim', claim.id);
  const own = claim.relations.filter(({ incoming }) => !incoming);
  const nodes: Node[] = [
    {
      iri: name,
      facts: [
        ...fact('rdf:type', iri('schema:Claim')),
        ...fact('rdfs:label', text(claim.label)),
        ...fact('schema:text', text(claim.statement)),
        ...fact('schema:about', iri(nameNode(dossier, 'topic', claim.topic))),
        ...fact('cg:claimKind', text(claim.kind)),
        ...fact('cg:state', text(claim.state)),
        ...fact('cg:note', maybeText(claim.note)),
        ...own.flatMap(({ kind, claim: other }) => fact(RELATIONS[kind], iri(nameNode(dossier, 'claim', other)))),
      ],
    },
  ];
  return topic === undefined ? nodes : [...nodes, describeTopic(dossier, topic)];
};

/** Why one claim is linked to another, a node a link. */
const describeRelations = (dossier: string, claim: ClaimView): Node[] =>
  claim.relations
    .filter(({ incoming }) => !incoming)
    .map(({ kind, claim: other, because, discussed }, i) => ({
      iri: `${nameNode(dossier, 'claim', claim.id)}#relation-${i + 1}`,
      facts: [
        ...fact('rdf:type', iri('cg:Relation')),
        ...fact('cg:relation', text(kind)),
        ...fact('cg:to', iri(nameNode(dossier, 'claim', other))),
        ...fact('cg:because', text(because)),
        ...fact('cg:discussed', discussed === null ? null : typed(discussed, 'xsd:boolean')),
      ],
    }));

/** Words that are quoted beside a claim: its own, those of its lines and of the events that bear on it, each once, with what they are of. */
const listQuotations = (records: DossierRecords, claim: ClaimView): Map<string, string> => {
  const { id: dossier, timeline } = records.loaded.dossier;
  const bodies = new Map<string, string>();
  const add = (passages: readonly string[], body: string): void => {
    for (const id of passages) if (!bodies.has(id) && records.passages.has(id)) bodies.set(id, body);
  };
  add(claim.passages, nameNode(dossier, 'claim', claim.id));
  // A line may rest on words that the claim itself does not rest on; words of both are annotated with the claim.
  for (const line of claim.evidence) add(line.passages, nameNode(dossier, 'evidence', line.id));
  for (const { event } of claim.events)
    add(timeline.events.find(({ id }) => id === event)?.passages ?? [], nameNode(dossier, 'event', event));
  return bodies;
};

/** A work as a source: described once, however many claims rest on it. */
type SourceOf = (work: string) => readonly Node[];

const describeOnce = (records: DossierRecords): SourceOf => {
  const described = new Map<string, readonly Node[]>();
  return (work) => {
    const known = described.get(work);
    if (known !== undefined) return known;
    const nodes = describeSource(records, work);
    described.set(work, nodes);
    return nodes;
  };
};

const explain = (records: DossierRecords, claim: ClaimView, assertion: string, agents: Agents, sourceOf: SourceOf): Node[] => {
  const { id: dossier, case: caseId } = records.loaded.dossier;
  const passages = [...new Set(claim.passages)].filter((id) => records.passages.has(id));
  const primary = [...new Set(passages.map((id) => records.passages.get(id)?.work ?? caseId))];
  const works = new Set(primary);
  for (const { study, oneOf } of claim.evidence) for (const id of [study, ...oneOf]) works.add(id);
  if (claim.evidence.some(({ asCited }) => asCited !== null)) works.add(caseId);
  return [
    {
      iri: assertion,
      facts: [
        ...fact('prov:wasAttributedTo', ...agents.curators.map(iri)),
        ...fact('prov:wasDerivedFrom', ...passages.map((id) => iri(nameNode(dossier, 'passage', id)))),
        ...fact('prov:hadPrimarySource', ...primary.map((id) => iri(nameNode(dossier, 'work', id)))),
        ...fact('cg:voice', iri(`cg:${claim.voice}`)),
        ...fact('cg:evidence', ...claim.evidence.map(({ id }) => iri(nameNode(dossier, 'evidence', id)))),
      ],
    },
    ...[...listQuotations(records, claim)].flatMap(([id, body]) => describeQuotation(records, id, body)),
    ...claim.evidence.flatMap((line) => describeLine(records, line, agents)),
    ...describeRelations(dossier, claim),
    ...describeEvents(records, claim),
    {
      iri: agents.authors,
      facts: [...fact('rdf:type', iri('prov:Agent')), ...fact('rdfs:label', text('The authors of the case'))],
    },
    ...[...works].flatMap(sourceOf),
  ];
};

const publish = ({ records, version, made }: ExportInput, claim: ClaimView, name: string, agents: Agents): Node[] => {
  const { id: dossier, case: caseId, title, curators, licence, interest } = records.loaded.dossier;
  const address = LICENCE_ADDRESSES.get(licence);
  return [
    {
      iri: name,
      facts: [
        ...fact('rdfs:label', text(claim.label)),
        ...fact('npx:introduces', iri(nameNode(dossier, 'claim', claim.id))),
        ...fact('dct:creator', ...agents.curators.map(iri)),
        ...fact('prov:wasAttributedTo', ...agents.curators.map(iri)),
        ...(address === undefined ? fact('dct:rights', text(licence)) : fact('dct:license', iri(address))),
        ...fact('dct:isPartOf', iri(nameDossier(dossier))),
        ...fact('dct:created', made === null ? null : typed(made, 'xsd:dateTime')),
        ...fact('cg:interest', text(interest)),
        ...fact('cg:generator', text(`Claimgraph ${version}`)),
      ],
    },
    {
      iri: nameDossier(dossier),
      facts: [
        ...fact('dct:title', text(title)),
        ...fact('schema:version', maybeText(records.loaded.revision)),
        ...fact('cg:case', iri(nameNode(dossier, 'work', caseId))),
      ],
    },
    ...curators.map((curator, i) => ({
      iri: agents.curators[i] ?? '',
      facts: [
        ...fact('rdf:type', iri('prov:Agent')),
        ...fact('foaf:name', text(curator.name)),
        ...fact('cg:role', maybeText(curator.role)),
      ],
    })),
  ];
};

/** The four graphs of each claim in turn, in the order of the dossier. Linear in the size of the dossier. */
export function* buildNanopublications(input: ExportInput, only: string | null = null): Iterable<readonly Graph[]> {
  const { graph, records } = input;
  const { id: dossier, case: caseId, curators } = records.loaded.dossier;
  const agents: Agents = {
    authors: `${nameNode(dossier, 'work', caseId)}#authors`,
    curators: curators.map((_, i) => nameNode(dossier, 'curator', String(i + 1))),
  };
  const sourceOf = describeOnce(records);
  for (const id of only === null ? records.claims.keys() : [only]) {
    const claim = describeClaim(graph, dossier, id);
    if (claim === null) continue;
    const name = nameNode(dossier, 'nanopub', id);
    const [head, assertion, provenance, pubinfo] = ['Head', 'assertion', 'provenance', 'pubinfo'].map(
      (part) => `${name}#${part}`,
    ) as [string, string, string, string];
    const parts = [
      ...fact('rdf:type', iri('np:Nanopublication')),
      ...fact('np:hasAssertion', iri(assertion)),
      ...fact('np:hasProvenance', iri(provenance)),
      ...fact('np:hasPublicationInfo', iri(pubinfo)),
    ];
    yield [
      { iri: head, nodes: [{ iri: name, facts: parts }] },
      { iri: assertion, nodes: assertClaim(records, claim) },
      { iri: provenance, nodes: explain(records, claim, assertion, agents, sourceOf) },
      { iri: pubinfo, nodes: publish(input, claim, name, agents) },
    ];
  }
}
