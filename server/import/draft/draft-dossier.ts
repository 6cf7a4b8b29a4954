// A paper that was read, and the claims proposed from it, as a draft dossier: the same records that people write by hand,
// with nothing in them that the paper does not print. Pure.
import { IMPORT_CURATOR } from '../../model/import-curator.ts';
import type { DossierInput } from '../../model/dossier.ts';
import type { Provenance } from '../../model/provenance.ts';
import type { Work } from '../../model/work.ts';
import { wellFormed } from '../../text/well-formed.ts';
import type { Mention, Paper, ProposedClaim, Reference } from '../paper.ts';
import { draftClaim } from './draft-claim.ts';
import { draftPassage, sectionOf } from './draft-passage.ts';
import { draftStudy, draftWork, nameReference } from './draft-study.ts';
import { IdMaker } from './make-id.ts';
import { plainStatement } from './plain-statement.ts';
import { TOPIC } from './unsorted-topic.ts';

export interface DraftFacts {
  /** Id of the dossier and of its case. */
  id: string;
  /** Name of the file that the paper was read from, fit to be shown. */
  file: string;
  /** sha256 (hex) of the text as it will be attached, in UTF-8. */
  sha256: string;
  /** References whose fields come from a list handed in beside the paper, and what that list is called. */
  handedIn?: { name: string; references: ReadonlySet<string> } | null;
}

/** The words that the id of a paper's dossier is made of. */
export const namePaper = ({ record }: Paper, file: string): string =>
  record.author.length > 0 ? nameReference(record) : file.replace(/\.[^.]*$/, '');

/** The draft. Its text must not be empty. */
export function draftDossier(paper: Paper, claims: readonly ProposedClaim[], facts: DraftFacts): DossierInput {
  const ids = new IdMaker([facts.id, TOPIC.id]);
  const text = wellFormed(paper.text);
  const passages: DossierInput['passages'] = [];
  const works: Work[] = [draftWork(facts.id, paper.record, null)];
  const studies: DossierInput['studies'] = [];
  const [caseWork] = works;
  if (caseWork !== undefined)
    studies.push(
      draftStudy({ work: caseWork, role: 'case', citationNumber: null, passage: null, provenance: { status: 'case' } }),
    );

  const numbers = findNumbers(paper.references);
  const studyIds = new Map<string, string>();
  const references = [...new Map(paper.references.map((reference) => [reference.id, reference])).values()];
  for (const reference of references) studyIds.set(reference.id, ids.make(nameReference(reference), 'reference'));
  const caseTitle = paper.record.title ?? facts.file;
  references.forEach((reference, index) => {
    const id = studyIds.get(reference.id) ?? '';
    const head = { id: ids.make(`reference ${index + 1}`, 'passage'), work: facts.id, section: 'references' } as const;
    const passage = reference.span === null ? null : draftPassage(head, text, reference.span.start, reference.span.end);
    if (passage !== null) passages.push(passage);
    const work = draftWork(id, reference, passage === null ? reference.printed : null);
    works.push(work);
    const citationNumber = numbers.get(reference.id) ?? null;
    const provenance = sourceOf(reference, facts, passage?.id ?? null);
    studies.push(draftStudy({ work, role: 'cited', citationNumber, passage: passage?.id ?? null, provenance }));
  });

  const studyOf = (reference: string): { id: string; isNumbered: boolean } | null => {
    const id = studyIds.get(reference);
    return id === undefined ? null : { id, isNumbered: numbers.has(reference) };
  };
  const mentionsIn = groupBySentence(paper.mentions);
  const proposed: DossierInput['claims'] = [];
  claims.forEach((claim, index) => {
    const { start, end } = claim.sentence;
    const section = sectionOf(claim.section);
    const passage = draftPassage({ id: ids.make(`sentence ${index + 1}`, 'passage'), work: facts.id, section }, text, start, end);
    // Nothing without words.
    if (passage === null) return;
    passages.push(passage);
    const statement = plainStatement(claim.sentence, mentionsIn.get(start) ?? []);
    proposed.push(draftClaim(claim, { id: ids.make(claim.id, 'claim'), passage: passage.id, statement, studyOf }));
  });
  passages.sort((a, b) => (a.position?.[0]?.[0] ?? 0) - (b.position?.[0]?.[0] ?? 0));

  const draft: DossierInput = {
    id: facts.id,
    state: 'draft',
    title: caseTitle.replace(/\s+/g, ' ').trim() || 'Untitled paper',
    case: facts.id,
    summary: `A draft made by the import from ${facts.file}. Nothing in it has been checked by a person.`,
    topics: [{ ...TOPIC }],
    curators: [{ name: IMPORT_CURATOR, role: 'proposed everything in this draft; nobody has judged it' }],
    interest: 'Not stated: nobody has curated this draft.',
    licence: 'Not stated',
    text: {
      work: facts.id,
      form: paper.form === 'references' ? 'text' : paper.form,
      sha256: facts.sha256,
      length: text.length,
      rights: 'Not stated. The text is attached on this machine and no part of the dossier.',
      ...(paper.sections.length > 0 ? { sections: paper.sections.filter(({ start, end }) => end > start) } : {}),
    },
    works,
    studies,
    places: [],
    passages,
    claims: proposed,
    timeline: { events: [] },
    discrepancies: draftDiscrepancies(paper, ids, studyIds),
  };
  return mapStrings(draft);
}

/** Mentions by the start of their sentence, in order. */
function groupBySentence(mentions: readonly Mention[]): Map<number, Mention[]> {
  const groups = new Map<number, Mention[]>();
  for (const mention of mentions.toSorted((a, b) => a.start - b.start)) {
    const same = groups.get(mention.sentence.start);
    if (same === undefined) groups.set(mention.sentence.start, [mention]);
    else same.push(mention);
  }
  return groups;
}

/** Numbers of the entries whose label is one, where no other entry has it. */
function findNumbers(references: readonly Reference[]): Map<string, number> {
  const times = new Map<string, number>();
  const labelled = references.filter(({ label }) => label !== null && /^[1-9]\d{0,5}$/.test(label));
  for (const { label } of labelled) times.set(label ?? '', (times.get(label ?? '') ?? 0) + 1);
  const own = labelled.filter(({ label }) => times.get(label ?? '') === 1);
  return new Map(own.map(({ id, label }) => [id, Number(label)]));
}

function sourceOf({ id }: Reference, { handedIn }: DraftFacts, passage: string | null): Provenance {
  if (handedIn?.references.has(id) !== true) return { status: 'case', ...(passage === null ? {} : { passages: [passage] }) };
  return {
    status: 'derived',
    from: `The entry of ${handedIn.name}, handed in with the paper, that fits the printed reference.`,
    ...(passage === null ? {} : { passages: [passage] }),
  };
}

/** What is wrong with the references as printed. It is flagged, never mended. */
function draftDiscrepancies(
  { problems }: Paper,
  ids: IdMaker,
  studyIds: ReadonlyMap<string, string>,
): DossierInput['discrepancies'] {
  return problems.flatMap(({ rule, reference, message, tip }) => {
    const study = reference === null ? undefined : studyIds.get(reference);
    if (study === undefined) return [];
    return {
      id: ids.make(`noted ${study} ${rule}`, 'noted'),
      kind: 'wrong-reference' as const,
      severity: 'minor' as const,
      what: message,
      explanation: `${tip} Noted by the import; nobody has looked at it yet.`,
      studies: [study],
      provenance: { status: 'derived' as const, from: `The rule ${rule} of the import, without a look at any source.` },
    };
  });
}

/** Every string with half characters replaced, as writing it in UTF-8 would do. */
function mapStrings<T>(value: T): T {
  if (typeof value === 'string') return wellFormed(value) as T;
  if (Array.isArray(value)) return value.map(mapStrings) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mapStrings(inner)])) as T;
}
