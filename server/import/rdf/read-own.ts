// Our own nanopublications back into a dossier: a claim each, with its words, its evidence on both sides, and what it is linked to.
import { Claim } from '../../model/claim.ts';
import { type DossierInput, type TextRecord, Topic } from '../../model/dossier.ts';
import type { Evidence } from '../../model/evidence.ts';
import { LICENCE_ADDRESSES } from '../../model/rdf-prefixes.ts';
import type { DossierReading } from '../dossier-reading.ts';
import { shorten } from '../draft/draft-claim.ts';
import { TOPIC } from '../draft/unsorted-topic.ts';
import type { Nanopublication } from './find-nanopublications.ts';
import { keepClaims, keepPassages, keepTimeline } from './keep-whole.ts';
import { OwnBook } from './own-book.ts';
import { idOf, readOwnName } from './own-name.ts';
import { readOwnEvent, readOwnFinding, readOwnLine, readOwnRelations, wordOf } from './read-own-evidence.ts';
import { readOwnPassage } from './read-own-passage.ts';
import { readOwnSource, readOwnText } from './read-own-source.ts';
import { RdfFacts } from './rdf-facts.ts';

/** The claim that a nanopublication asserts; null where it asserts none of ours. */
export const findOwnClaim = ({ assertion }: Nanopublication): string | null =>
  assertion.subjects().find((name) => assertion.isA(name, 'schema:Claim') && idOf(name, 'claim') !== null) ?? null;

/** Id of the work that the dossier is about. */
function findCase(publications: readonly Nanopublication[], dossier: string): string {
  for (const { publication, provenance } of publications) {
    const told = idOf(publication.links(`urn:claimgraph:${dossier}`, 'cg:case')[0], 'work');
    if (told !== null) return told;
    const authors = provenance
      .subjects()
      .map(readOwnName)
      .find((one) => one?.kind === 'work' && one.part === 'authors');
    if (authors !== undefined && authors !== null) return authors.id;
  }
  return dossier;
}

/** Works, passages, findings and events of one nanopublication. */
function gather(facts: RdfFacts, caseId: string, claim: string, book: OwnBook): void {
  for (const node of facts.subjects()) {
    const name = readOwnName(node);
    if (name === null || name.part !== '') continue;
    if (name.kind === 'work' && facts.text(node, 'rdfs:label') !== undefined)
      readOwnSource(facts, node, name.id, name.id === caseId, book);
    if (name.kind === 'passage' && facts.isA(node, 'oa:Annotation')) readOwnPassage(facts, node, name.id, book);
    if (name.kind === 'event' && facts.isA(node, 'cg:Event')) readOwnEvent(facts, node, name.id, claim, book);
    if (name.kind === 'work')
      for (const finding of facts.links(node, 'cg:reports')) {
        const id = idOf(finding, 'finding');
        if (id !== null) readOwnFinding(facts, finding, id, name.id, book);
      }
  }
}

function readTopic(facts: RdfFacts, node: string | undefined, book: OwnBook): string {
  const id = idOf(node, 'topic');
  if (id === null || node === undefined) {
    book.topics.set(TOPIC.id, { ...TOPIC });
    return TOPIC.id;
  }
  const label = facts.text(node, 'skos:prefLabel') ?? id;
  const topic = book.take(
    Topic,
    { id, label: label.slice(0, 40), description: facts.text(node, 'skos:definition') ?? label },
    node,
  );
  if (topic !== null && !book.topics.has(id)) book.topics.set(id, topic);
  return id;
}

function readClaim(
  { assertion, assertionName, provenance }: Nanopublication,
  node: string,
  id: string,
  book: OwnBook,
): Claim | null {
  const lines = provenance.links(assertionName, 'cg:evidence').flatMap((line): Evidence[] => {
    const read = readOwnLine(provenance, line, book);
    return read === null ? [] : [read];
  });
  const statement = assertion.text(node, 'schema:text') ?? '';
  const note = assertion.text(node, 'cg:note');
  return book.take(
    Claim,
    {
      id,
      state: assertion.text(node, 'cg:state') ?? 'proposed',
      label: assertion.text(node, 'rdfs:label') ?? shorten(statement),
      statement,
      topic: readTopic(assertion, assertion.links(node, 'schema:about')[0], book),
      kind: assertion.text(node, 'cg:claimKind') ?? 'unsorted',
      voice: wordOf(provenance, assertionName, 'cg:voice') ?? 'citing-authors',
      passages: provenance.links(assertionName, 'prov:wasDerivedFrom').flatMap((passage) => idOf(passage, 'passage') ?? []),
      evidence: lines,
      relations: readOwnRelations(provenance, node, book),
      ...(note === undefined ? {} : { note }),
    },
    node,
  );
}

/** What the first nanopublication says of the dossier; they all say the same. */
function readHead([first]: readonly Nanopublication[], dossier: string, file: string) {
  const { publication, name } = first ?? { publication: new RdfFacts(), name: '' };
  const licence = publication.links(name, 'dct:license')[0];
  const known = [...LICENCE_ADDRESSES].find(([, address]) => address === licence)?.[0];
  const agents = publication
    .links(name, 'dct:creator')
    .toSorted((a, b) => Number(/\d+$/.exec(a)?.[0]) - Number(/\d+$/.exec(b)?.[0]));
  const curators = agents.map((agent) => {
    const role = publication.text(agent, 'cg:role');
    return { name: publication.text(agent, 'foaf:name') ?? agent, ...(role === undefined ? {} : { role }) };
  });
  return {
    id: dossier,
    state: 'draft' as const,
    title: publication.text(`urn:claimgraph:${dossier}`, 'dct:title') ?? dossier,
    summary: `Made of the nanopublications in ${file}.`,
    curators: curators.length > 0 ? curators : [{ name: 'Not told' }],
    interest: publication.text(name, 'cg:interest') ?? 'Not told.',
    licence: known ?? publication.text(name, 'dct:rights') ?? licence ?? 'Not stated',
  };
}

/** Ids of everything that has a name of ours. */
const listIds = (publications: readonly Nanopublication[]): string[] =>
  publications.flatMap(({ assertion, provenance }) =>
    [...assertion.subjects(), ...provenance.subjects()].flatMap((name) => readOwnName(name)?.id ?? []),
  );

/**
 * The dossier of nanopublications that we wrote.
 * @param publications each with its claim, all of one dossier @param file that they came in, to be shown
 */
export function readOwn(
  publications: readonly { publication: Nanopublication; node: string; id: string }[],
  dossier: string,
  file: string,
): DossierReading {
  const all = publications.map(({ publication }) => publication);
  const caseId = findCase(all, dossier);
  const book = new OwnBook(listIds(all));
  const claims = new Map<string, Claim>();
  let text: TextRecord | null = null;
  for (const { publication, node, id } of publications) {
    gather(publication.provenance, caseId, id, book);
    text ??= readOwnText(publication.provenance, `urn:claimgraph:${dossier}:work:${caseId}`, caseId);
    const claim = readClaim(publication, node, id, book);
    if (claim !== null && claims.has(id)) book.fail(node, 'the claim stands twice; the second was left out');
    else if (claim !== null) claims.set(id, claim);
  }
  // Where no claim quotes the case, nothing is told of it but its id.
  if (!book.works.has(caseId)) readOwnSource(new RdfFacts(), '', caseId, true, book);
  keepPassages(book, text);
  const kept = keepClaims([...claims.values()], caseId, book);
  const reading: DossierInput = {
    ...readHead(all, dossier, file),
    case: caseId,
    topics: book.topics.size > 0 ? [...book.topics.values()] : [{ ...TOPIC }],
    ...(text === null ? {} : { text }),
    works: [...book.works.values()].toSorted((a, b) => Number(b.id === caseId) - Number(a.id === caseId)),
    studies: [...book.studies.values()].map((study) => ({
      ...study,
      findings: [...book.findings.values()].filter((one) => one.study === study.id).map(({ finding }) => finding),
    })),
    places: book.places.list(),
    passages: [...book.passages.values()],
    claims: kept,
    timeline: keepTimeline(new Set(kept.map(({ id }) => id)), caseId, book),
    discrepancies: [],
  };
  const told = ['It was made of nanopublications, which do not hold all of a dossier, and is a draft.'];
  return { dossier: reading, problems: book.problems, told, places: new Map() };
}
