// The rows of nodes into records, each under its id; what links them stands in the rows of edges.
import type { Claim } from '../../model/claim.ts';
import type { DossierInput } from '../../model/dossier.ts';
import type { CaseEvent } from '../../model/event.ts';
import type { AnchorBook } from './anchor-book.ts';
import type { KnownRecords } from './known-records.ts';
import type { PassageBook } from './passage-book.ts';
import type { ProvenanceReader } from './provenance-reader.ts';
import { readClaim } from './read-claim.ts';
import { readEvent } from './read-event.ts';
import { readFinding } from './read-finding.ts';
import { readStudy } from './read-study.ts';
import { readWork } from './read-work.ts';
import type { SortedNodes } from './sort-nodes.ts';
import type { TableRow } from './table-row.ts';
import type { TopicBook } from './topic-book.ts';

export interface RecordContext {
  provenances: ProvenanceReader;
  passages: PassageBook;
  anchors: AnchorBook;
  topics: TopicBook;
  /** The id that a cell names. */
  find: (cell: string) => string;
  note: (kind: string, id: string, row: TableRow) => void;
}

/** What rows of edges tell of studies and findings whose own rows may not: that the case cites them, and who reports them. */
function surveyEdges(edges: readonly TableRow[], find: (cell: string) => string) {
  const cited = new Set<string>();
  const reporters = new Map<string, string>();
  for (const row of edges) {
    const [source, target] = [find(row.text('source') ?? ''), find(row.text('target') ?? '')];
    if (row.text('kind') === 'cites') cited.add(target);
    else if (row.text('asCited') !== undefined) cited.add(source);
    else if (row.text('kind') === 'reports') reporters.set(target, source);
  }
  return { cited, reporters };
}

type Works = Pick<KnownRecords, 'studies'> & { works: DossierInput['works'] };

function readWorks({ works: rows, caseId }: SortedNodes, cited: ReadonlySet<string>, context: RecordContext): Works {
  const works: DossierInput['works'] = [];
  const studies: KnownRecords['studies'] = new Map();
  for (const [id, row] of rows) {
    const read = readWork(row, id);
    works.push(read.work);
    studies.set(id, readStudy(row, { id, isCase: id === caseId }, read, { ...context, isCited: cited.has(id) }));
    context.note('work', id, row);
    context.note('study', id, row);
  }
  return { works, studies };
}

/** Everything that has a row; rows that cannot be used are told and left out. */
export function readRecords(
  sorted: SortedNodes,
  edges: readonly TableRow[],
  context: RecordContext,
): KnownRecords & { works: DossierInput['works'] } {
  const { provenances, passages, topics, find, note } = context;
  const { caseId } = sorted;
  const { cited, reporters } = surveyEdges(edges, find);
  const { works, studies } = readWorks(sorted, cited, context);
  const claims = new Map<string, Claim>();
  for (const [id, row] of sorted.claims) {
    const claim = readClaim(row, id, topics.find(row.text('topic')), passages, caseId);
    if (claim !== null) claims.set(id, claim);
    note('claim', id, row);
  }
  const findings: KnownRecords['findings'] = new Map();
  for (const [id, row] of sorted.findings) {
    const finding = readFinding(row, id, provenances);
    const told = row.text('study');
    const study = told === undefined ? (reporters.get(id) ?? '') : find(told);
    if (finding === null) continue;
    if (!studies.has(study))
      row.fail('study', 'no study is told that reports it; the row was left out', 'Write the id of the study.');
    else findings.set(id, { finding, study });
    note('finding', id, row);
  }
  const events = new Map<string, CaseEvent>();
  for (const [id, row] of sorted.events) {
    const event = readEvent(row, id, { ...context, caseId });
    if (event !== null) events.set(id, event);
    note('event', id, row);
  }
  return { caseId, works, claims, studies, findings, events };
}
