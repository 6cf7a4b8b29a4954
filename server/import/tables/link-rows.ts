// The rows of edges into what links the records: evidence and its findings, relations, bearings of events, shared patients. Edges that
// only say again what the nodes say (asserts, about, reports, cites) are not needed.
import * as z from 'zod';
import { type Claim, RelationKind } from '../../model/claim.ts';
import type { DossierInput } from '../../model/dossier.ts';
import { Direction } from '../../model/evidence.ts';
import type { PassageBook } from './passage-book.ts';
import type { ProvenanceReader } from './provenance-reader.ts';
import { readEvidence } from './read-evidence.ts';
import type { KnownRecords } from './known-records.ts';
import type { TableRow } from './table-row.ts';

type StudyInput = DossierInput['studies'][number];

const EdgeKind = z.enum(['evidence', 'asserts', 'reports', 'bears-on', 'about', 'relates', 'cites', 'same-cohort']);
const Overlap = z.enum(['same-cohort', 'overlapping-cohort']);

export interface LinkContext {
  provenances: ProvenanceReader;
  passages: PassageBook;
  find: (cell: string) => string;
  note: (kind: string, id: string, row: TableRow) => void;
}

interface Ends {
  row: TableRow;
  source: string;
  target: string;
}

const NOT_TOLD = 'Not told in the table.';

/** A claim that a row names; one that is not there is told. */
function needClaim({ row, target }: Pick<Ends, 'row' | 'target'>, { claims }: KnownRecords): Claim | null {
  const claim = claims.get(target);
  if (claim === undefined)
    row.fail(
      'target',
      `there is no claim ${JSON.stringify(target)}, or it was left out; so was this row`,
      'Correct the id, or its row.',
    );
  return claim ?? null;
}

function linkEvidence({ row, source: study, target }: Ends, known: KnownRecords, context: LinkContext): void {
  const { claims: _, caseId, studies } = known;
  const claim = needClaim({ row, target }, known);
  if (claim === null) return;
  if (!studies.has(study) || study === caseId)
    return row.fail(
      'source',
      `there is no study ${JSON.stringify(study)}; the row was left out`,
      'Correct the id, or add the study to the nodes.',
    );
  if (claim.evidence.some((line) => line.study === study))
    return row.fail(null, `${target} has evidence from ${study} already; the row was left out`, 'Join the two rows.');
  const claimPassages = claim.passages.filter((id) => context.passages.workOf(id) === caseId);
  const line = readEvidence(row, { ...context, caseId, study, isStudy: (id) => studies.has(id), claimPassages });
  if (line !== null) claim.evidence.push(line);
  context.note('evidence', `${target}--${study}`, row);
  return undefined;
}

function linkRelation(ends: Ends, known: KnownRecords): void {
  const { row, source, target } = ends;
  const kind = row.word('relation', RelationKind);
  const [from, to] = [needClaim({ row, target: source }, known), needClaim(ends, known)];
  if (from === null || to === null || row.isBroken) return;
  if (kind === undefined) return row.fail('relation', 'a relation needs its kind; the row was left out', 'Fill it in.');
  const isTwice = from.relations.some((one) => one.to === target && one.kind === kind);
  if (isTwice || source === target)
    return row.fail(null, `it ${isTwice ? 'stands twice' : 'links a claim to itself'}; the row was left out`, 'Take it away.');
  const discussed = row.truth('discussed');
  const because = row.text('because') ?? NOT_TOLD;
  from.relations.push({ to: target, kind, because, ...(discussed === undefined ? {} : { discussed }) });
  return undefined;
}

function linkBearing(ends: Ends, known: KnownRecords): void {
  const { row, source, target } = ends;
  const claim = needClaim(ends, known);
  if (claim === null) return;
  const [event, finding] = [known.events.get(source), known.findings.get(source)];
  if (event !== undefined) {
    const direction = row.word('direction', Direction);
    if (row.isBroken) return;
    if (direction === undefined)
      return row.fail('direction', 'the bearing of an event needs a direction; the row was left out', 'Fill it in.');
    event.bearsOn.push({ claim: target, direction, because: row.text('because') ?? NOT_TOLD });
    return;
  }
  const line = claim.evidence.find(({ study }) => study === finding?.study);
  if (finding === undefined)
    return row.fail(
      'source',
      `there is no finding and no event ${JSON.stringify(source)}; the row was left out`,
      'Correct the id.',
    );
  if (line === undefined)
    return row.fail(
      null,
      `the claim has no evidence from ${finding.study}, whose finding it is; the row was left out`,
      `Add a row of the kind evidence from ${finding.study} to ${target}.`,
    );
  if (!line.findings.includes(source)) line.findings.push(source);
  return undefined;
}

function linkCohorts({ row, source, target }: Ends, { studies }: KnownRecords): void {
  const [a, b] = [studies.get(source), studies.get(target)];
  const kind = row.softWord('overlap', Overlap) ?? 'same-cohort';
  const words = row.text('because') ?? NOT_TOLD;
  if (a === undefined || b === undefined)
    return row.fail(null, 'one of the two studies is not there; the row was left out', 'Correct the id.');
  const note = (study: StudyInput, other: string): void => {
    studies.set(study.id, { ...study, independence: [...(study.independence ?? []), { study: other, kind, words }] });
  };
  // On both sides, since each is asked by itself.
  note(a, target);
  if (source !== target) note(b, source);
  return undefined;
}

/** Links them, evidence first: findings and events need it. Rows that cannot be used are told and left out. */
export function linkRows(rows: readonly TableRow[], known: KnownRecords, context: LinkContext): void {
  const later: Ends[] = [];
  for (const row of rows) {
    if (row.isBroken) continue;
    const kind = row.word('kind', EdgeKind);
    const [source, target] = [row.text('source'), row.text('target')];
    if (kind === undefined || source === undefined || target === undefined) {
      if (!row.isBroken) row.fail(null, 'an edge needs kind, source and target; the row was left out', 'Fill them in.');
      continue;
    }
    const ends = { row, source: context.find(source), target: context.find(target) };
    if (kind === 'evidence') linkEvidence(ends, known, context);
    else if (kind === 'relates') linkRelation(ends, known);
    else if (kind === 'same-cohort') linkCohorts(ends, known);
    else if (kind === 'bears-on') later.push(ends);
  }
  for (const ends of later) linkBearing(ends, known);
}
