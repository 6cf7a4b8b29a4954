// Nanopublications that others wrote: what they claim in words becomes proposed claims, and nothing is made of what they only say to
// machines. The set of them is the case, the words are its passages. AIDA sentences: Kuhn T et al., "Broadening the Scope of
// Nanopublications", ESWC 2013.
import { IMPORT_CURATOR } from '../../model/import-curator.ts';
import type { DossierInput } from '../../model/dossier.ts';
import type { DossierReading } from '../dossier-reading.ts';
import { shorten } from '../draft/draft-claim.ts';
import { IdMaker, slugOf } from '../draft/make-id.ts';
import { TOPIC } from '../draft/unsorted-topic.ts';
import type { NotRead } from '../reading.ts';
import type { Nanopublication } from './find-nanopublications.ts';

const AIDA = /^https?:\/\/purl\.org\/aida\/(.+)$/;

/** The sentence that an AIDA address is made of; null for another address. */
function readAida(address: string): string | null {
  const words = AIDA.exec(address)?.[1];
  try {
    return words === undefined ? null : decodeURIComponent(words.replaceAll('+', ' '));
  } catch {
    return null;
  }
}

/** What an assertion says in a sentence of its own. */
function listSentences({ assertion, assertionName }: Nanopublication): string[] {
  const texts = assertion.subjects().flatMap((node) => assertion.texts(node, 'schema:text'));
  const named = [...assertion.subjects(), ...assertion.links(assertionName, 'npx:asSentence')].flatMap(
    (name) => readAida(name) ?? [],
  );
  return [...new Set([...texts, ...named])].map((words) => words.trim()).filter((words) => /\p{L}/u.test(words));
}

/** A draft of what they claim, or why there is none. @param file that they came in, to be shown */
export function readForeign(publications: readonly Nanopublication[], file: string): DossierReading | NotRead {
  const ids = new IdMaker([TOPIC.id]);
  const caseId = ids.make(file.replace(/\.[^.]*$/, ''), 'nanopublications');
  const places: DossierInput['places'] = [];
  const passages: DossierInput['passages'] = [];
  const claims: DossierInput['claims'] = [];
  for (const publication of publications) {
    const sentences = listSentences(publication);
    if (sentences.length === 0) continue;
    const place = ids.make(`nanopublication ${places.length + 1}`, 'nanopublication');
    places.push({ id: place, address: publication.name });
    const sources = publication.provenance.links(publication.assertionName, 'prov:hadPrimarySource');
    for (const words of sentences) {
      const passage = ids.make(`sentence ${passages.length + 1}`, 'sentence');
      passages.push({ id: passage, work: caseId, section: 'other', exact: words, source: { place } });
      claims.push({
        id: ids.make(slugOf(words)?.split('-').slice(0, 6).join('-') ?? 'claim', 'claim'),
        state: 'proposed',
        label: shorten(words.replace(/\s+/g, ' ')),
        statement: words,
        topic: TOPIC.id,
        kind: 'unsorted',
        voice: 'citing-authors',
        passages: [passage],
        ...(sources.length === 0 ? {} : { note: `The nanopublication names as its source: ${sources.join(', ')}` }),
      });
    }
  }
  if (claims.length === 0)
    return {
      message: `it holds ${publications.length === 1 ? 'a nanopublication that states' : `${publications.length} nanopublications that state`} no claim in words`,
      tip: 'Read are those that Claimgraph writes, and of others what they state as schema:text or as an AIDA sentence.',
      line: null,
    };
  const title = `Nanopublications of ${file}`;
  const provenance = { status: 'derived' as const, from: 'The file itself.' };
  const dossier: DossierInput = {
    id: caseId,
    state: 'draft',
    title,
    case: caseId,
    summary: `Made of the nanopublications in ${file}. Nothing in it has been checked by a person.`,
    topics: [{ ...TOPIC }],
    curators: [{ name: IMPORT_CURATOR, role: 'proposed everything in this draft; nobody has judged it' }],
    interest: 'Not stated: nobody has curated this draft.',
    licence: 'Not stated',
    works: [{ id: caseId, type: 'dataset', title }],
    studies: [
      {
        id: caseId,
        role: 'case',
        design: { kind: 'database-record', words: 'nanopublications', provenance },
        standing: { status: 'not-checked' },
      },
    ],
    places,
    passages,
    claims,
    timeline: {},
    discrepancies: [],
  };
  const left = publications.length - places.length;
  const told = ['They were not written by Claimgraph: what they state in words is proposed, and nothing else was taken.'];
  if (left > 0) told.push(`Of ${left} of ${publications.length} nothing was taken: they state nothing in words.`);
  return { dossier, problems: [], told, places: new Map() };
}
