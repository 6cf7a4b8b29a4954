// The matrix: claims against studies, one cell an evidence line, with everything that a table of them is sorted by.
import type { Claim } from '../model/claim.ts';
import type { Topic } from '../model/dossier.ts';
import type { DossierRecords, WorkRecord } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { linesOfClaim } from './lines-of-claim.ts';
import { claimsInReadingOrder, topicsInReadingOrder } from './reading-order.ts';
import { summariseWork } from './summarise-work.ts';
import type { WorkSummary } from './summarise-work.ts';
import { workYear } from './work-label.ts';

export interface MatrixRow extends Pick<Claim, 'id' | 'label' | 'statement' | 'topic' | 'kind' | 'voice'> {
  /** Place in the reading order of the case, from 0. */
  order: number;
  studies: number;
  unverified: boolean;
}

export interface MatrixColumn extends WorkSummary {
  claims: number;
}

export interface MatrixCell
  extends Pick<
    EvidenceLine,
    | 'id'
    | 'claim'
    | 'study'
    | 'proposed'
    | 'asCited'
    | 'asChecked'
    | 'basis'
    | 'fidelity'
    | 'level'
    | 'passages'
    | 'condition'
    | 'directness'
    | 'oneOf'
    | 'unverified'
  > {
  n: number | null;
}

export interface Matrix {
  topics: Topic[];
  rows: MatrixRow[];
  columns: MatrixColumn[];
  cells: MatrixCell[];
}

const byWords = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By year, those without one last, then by label. */
const sortStudies = (works: Iterable<WorkRecord>): WorkRecord[] =>
  [...works]
    .map((record) => ({ record, year: workYear(record.work) ?? Number.MAX_SAFE_INTEGER }))
    .toSorted((a, b) => a.year - b.year || byWords(a.record.label, b.record.label) || byWords(a.record.work.id, b.record.work.id))
    .map(({ record }) => record);

/** One literal: an object that is spread into another takes thrice the time to be written as JSON. */
const makeCell = (line: EvidenceLine, n: number | null): MatrixCell => ({
  id: line.id,
  claim: line.claim,
  study: line.study,
  proposed: line.proposed,
  asCited: line.asCited,
  asChecked: line.asChecked,
  basis: line.basis,
  fidelity: line.fidelity,
  level: line.level,
  n,
  passages: line.passages,
  condition: line.condition,
  directness: line.directness,
  oneOf: line.oneOf,
  unverified: line.unverified,
});

const groupByTopic = (records: DossierRecords, claims: readonly string[]): { topics: Topic[]; grouped: Claim[] } => {
  const ids = topicsInReadingOrder(records, claims);
  const groups = new Map<string, Claim[]>(ids.map((id) => [id, []]));
  for (const id of claims) {
    const claim = records.claims.get(id);
    if (claim) groups.get(claim.topic)?.push(claim);
  }
  const topics = ids.map((id) => records.topics.get(id) ?? { id, label: id, description: id });
  return { topics, grouped: [...groups.values()].flat() };
};

/**
 * The matrix of a dossier; null where the library has none of that id. Rows by topic in the order in which the case comes
 * to them; columns by year, then label; the case is a column only where a line leads from it. Linear in its lines.
 */
export const buildMatrix = (graph: EvidenceGraph, dossier: string): Matrix | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const reading = claimsInReadingOrder(records);
  const order = new Map(reading.map((id, i) => [id, i]));
  const studies = sortStudies(records.works.values());
  const columnAt = new Map(studies.map(({ work }, i) => [work.id, i]));
  const { topics, grouped } = groupByTopic(records, reading);
  const used = new Map<string, number>();
  const cells: MatrixCell[] = [];
  const rows = grouped.map(({ id, label, statement, topic, kind, voice }): MatrixRow => {
    const lines = linesOfClaim(graph, records, id);
    lines.sort((a, b) => (columnAt.get(a.study) ?? 0) - (columnAt.get(b.study) ?? 0));
    for (const line of lines) {
      cells.push(makeCell(line, records.works.get(line.study)?.study.population?.n ?? null));
      used.set(line.study, (used.get(line.study) ?? 0) + 1);
    }
    const unverified = lines.length > 0 && lines.every((line) => line.unverified);
    return { id, label, statement, topic, kind, voice, order: order.get(id) ?? 0, studies: lines.length, unverified };
  });
  const caseId = records.loaded.dossier.case;
  const columns = studies
    .filter(({ work }) => work.id !== caseId || used.has(caseId))
    .map((record) => ({ ...summariseWork(record), claims: used.get(record.work.id) ?? 0 }));
  return { topics, rows, columns, cells };
};
