// The trace: the answer to "why should I believe this claim?". The words it rests on, the evidence with what each study
// reports, what bears on it, what stands against it and what is missing, in order and in plain words.
import type { Topic } from '../model/dossier.ts';
import type { Discrepancy } from '../model/discrepancy.ts';
import type { CaseEvent } from '../model/event.ts';
import type { Direction } from '../model/evidence.ts';
import type { Finding } from '../model/finding.ts';
import type { Place } from '../model/provenance.ts';
import type { Study } from '../model/study.ts';
import { describeClaim } from './describe-claim.ts';
import type { ClaimRelation, ClaimView } from './describe-claim.ts';
import type { DossierRecords } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Conflict } from './find-conflicts.ts';
import { findGaps } from './find-gaps.ts';
import type { Gap } from './find-gaps.ts';
import { findPlaces } from './find-places.ts';
import { viewPassages } from './passage-view.ts';
import type { PassageView } from './passage-view.ts';
import { lineSentence } from './sentences/edge-sentence.ts';
import { traceSentences } from './sentences/trace-sentences.ts';
import { summariseWork } from './summarise-work.ts';
import type { WorkSummary } from './summarise-work.ts';

export interface TraceLine extends EvidenceLine {
  work: WorkSummary;
  results: Finding[];
  conclusion: NonNullable<Study['conclusion']> | null;
  quotations: { citing: PassageView[]; source: PassageView[] };
  sentence: string;
}

export interface TraceRelation extends ClaimRelation {
  statement: string;
  passages: PassageView[];
}

export interface TraceEvent {
  event: CaseEvent;
  direction: Direction;
  because: string;
  passages: PassageView[];
}

export interface Trace {
  claim: ClaimView;
  topic: Topic;
  passages: PassageView[];
  evidence: TraceLine[];
  events: TraceEvent[];
  relations: TraceRelation[];
  conflicts: Conflict[];
  gaps: Gap[];
  discrepancies: Discrepancy[];
  sentences: string[];
  places: Place[];
}

const traceLine = (records: DossierRecords, line: EvidenceLine): TraceLine[] => {
  const record = records.works.get(line.study);
  if (!record) return [];
  const findings = new Map(record.study.findings.map((finding) => [finding.id, finding]));
  const quoted = viewPassages(records, line.passages);
  const caseId = records.loaded.dossier.case;
  return [
    {
      ...line,
      work: summariseWork(record),
      results: line.findings.map((id) => findings.get(id)).filter((finding) => finding !== undefined),
      conclusion: record.study.conclusion ?? null,
      quotations: {
        citing: quoted.filter(({ work }) => work === caseId),
        source: quoted.filter(({ work }) => work !== caseId),
      },
      sentence: lineSentence(records, line, null),
    },
  ];
};

const traceEvents = (graph: EvidenceGraph, records: DossierRecords, claim: ClaimView): TraceEvent[] =>
  claim.events.flatMap(({ event: id, direction, because }) => {
    const key = records.keys.get(id);
    const node = key === undefined ? null : graph.getNodeAttributes(key);
    if (node?.kind !== 'event') return [];
    return [{ event: node.event, direction, because, passages: viewPassages(records, node.event.passages) }];
  });

const traceRelations = (records: DossierRecords, claim: ClaimView): TraceRelation[] =>
  claim.relations.flatMap((relation) => {
    const other = records.claims.get(relation.claim);
    return other ? [{ ...relation, statement: other.statement, passages: viewPassages(records, other.passages) }] : [];
  });

/** What is wrong in the literature where this claim stands: told of the claim, or in the very words it rests on. */
const findDiscrepancies = (records: DossierRecords, claim: ClaimView): Discrepancy[] => {
  const words = new Set(claim.passages);
  return records.loaded.dossier.discrepancies.filter(
    ({ kind, claims, sides, items }) =>
      kind !== 'consistency-check' && // one that was checked and holds
      (claims.includes(claim.id) || [...sides, ...items].some(({ passages }) => passages.some((id) => words.has(id)))),
  );
};

/** Traces one claim of a dossier; null where there is none of that id. */
export const traceClaim = (graph: EvidenceGraph, dossier: string, id: string): Trace | null => {
  const records = findRecords(graph, dossier);
  const claim = describeClaim(graph, dossier, id);
  if (!records || !claim) return null;
  const traced = {
    claim,
    topic: records.topics.get(claim.topic) ?? { id: claim.topic, label: claim.topic, description: claim.topic },
    passages: viewPassages(records, claim.passages),
    evidence: claim.evidence.flatMap((line) => traceLine(records, line)),
    events: traceEvents(graph, records, claim),
    relations: traceRelations(records, claim),
    conflicts: findConflicts(records, claim),
    gaps: findGaps(records, claim),
    discrepancies: findDiscrepancies(records, claim),
  };
  return { ...traced, sentences: traceSentences(traced), places: findPlaces(records, traced) };
};
