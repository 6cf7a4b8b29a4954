// What is left of records read from RDF once everything is known: what names something that is not there loses it, and what then rests on
// nothing is left out. Each is told.
import type { Claim } from '../../model/claim.ts';
import type { DossierInput, TextRecord } from '../../model/dossier.ts';
import type { Anchor } from '../../model/event.ts';
import type { Evidence } from '../../model/evidence.ts';
import type { Passage } from '../../model/passage.ts';
import { holdsWords } from '../holds-words.ts';
import { TOPIC } from '../draft/unsorted-topic.ts';
import { AnchorBook } from '../tables/anchor-book.ts';
import type { OwnBook } from './own-book.ts';

const WHOLE = 'Take the whole nanopublication along.';

/** Positions that run forwards and stay inside the text. */
function fits({ position, work }: Passage, text: TextRecord | null): boolean {
  const flat = (position ?? []).flat();
  const end = text?.work === work ? text.length : Number.POSITIVE_INFINITY;
  return flat.every((offset, at) => offset >= (flat[at - 1] ?? 0) && offset <= end);
}

/** Passages of works that are there, without positions that cannot be. */
export function keepPassages(book: OwnBook, text: TextRecord | null): void {
  for (const [id, passage] of book.passages) {
    if (!book.works.has(passage.work) || !holdsWords(passage.exact)) {
      const why = holdsWords(passage.exact)
        ? 'the work whose words they are is not in the file'
        : 'a stretch of it holds no words';
      book.fail(`passage ${id}`, `${why}; it was left out`, WHOLE);
      book.passages.delete(id);
    } else if (!fits(passage, text)) {
      book.fail(`passage ${id}`, 'its position runs backwards or past the end of the text; it was left out');
      const { position: _, ...bare } = passage;
      book.passages.set(id, bare);
    }
  }
}

function keepEvidence({ id, evidence }: Claim, caseId: string, book: OwnBook): Evidence[] {
  return evidence.flatMap((line, at): Evidence[] => {
    const { oneOf, ...rest } = line;
    const passages = line.passages.filter((one) => [caseId, line.study].includes(book.passages.get(one)?.work ?? ''));
    const isTwice = evidence.findIndex((other) => other.study === line.study) !== at;
    if (isTwice || !book.studies.has(line.study) || !passages.some((one) => book.passages.get(one)?.work === caseId)) {
      const why = isTwice ? 'stands twice' : 'lacks its study or its words';
      book.fail(`claim ${id}`, `the evidence from ${line.study} ${why}; it was left out`, WHOLE);
      return [];
    }
    const others = (oneOf ?? []).filter((study) => book.studies.has(study));
    const findings = line.findings.filter((one) => book.findings.get(one)?.study === line.study);
    return [{ ...rest, passages, findings, ...(others.length === 0 ? {} : { oneOf: others }) }];
  });
}

/** Claims that rest on words, with evidence that does, linked to claims that are there. */
export function keepClaims(claims: readonly Claim[], caseId: string, book: OwnBook): Claim[] {
  const quoted = claims.flatMap((claim): Claim[] => {
    const passages = claim.passages.filter((one) => book.passages.has(one));
    if (passages.length > 0) return [{ ...claim, passages }];
    book.fail(`claim ${claim.id}`, 'none of the words that it rests on is quoted; it was left out', WHOLE);
    return [];
  });
  const ids = new Set(quoted.map(({ id }) => id));
  return quoted.map((claim) => {
    const links = new Set<string>();
    const relations = claim.relations.filter(({ to, kind }) => {
      const isSound = ids.has(to) && to !== claim.id && !links.has(`${kind} ${to}`);
      links.add(`${kind} ${to}`);
      return isSound;
    });
    if (relations.length < claim.relations.length)
      book.fail(`claim ${claim.id}`, 'a link to a claim that is not in the file, or one too many, was left out', WHOLE);
    if (!book.topics.has(claim.topic)) book.topics.set(TOPIC.id, { ...TOPIC });
    const topic = book.topics.has(claim.topic) ? claim.topic : TOPIC.id;
    return { ...claim, topic, relations, evidence: keepEvidence(claim, caseId, book) };
  });
}

/** Events that rest on words of the case, with the points that their times are told from. @param claims those that are kept */
export function keepTimeline(
  claims: ReadonlySet<string>,
  caseId: string,
  book: OwnBook,
): { anchors: Anchor[]; events: DossierInput['timeline']['events'] } {
  const anchors = new AnchorBook([]);
  const events = [...book.events.values()].flatMap((event) => {
    const passages = event.passages.filter((one) => book.passages.get(one)?.work === caseId);
    if (passages.length === 0) {
      book.fail(`event ${event.id}`, 'none of the words that it rests on is quoted; it was left out', WHOLE);
      return [];
    }
    anchors.need(event.when.anchor, { status: 'derived', from: 'The nanopublication, which only names it.' });
    return [{ ...event, passages, bearsOn: event.bearsOn.filter(({ claim }) => claims.has(claim)) }];
  });
  return { anchors: anchors.list(), events };
}
