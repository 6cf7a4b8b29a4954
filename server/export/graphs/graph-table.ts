// The graph of one dossier as two tables: every node and every edge a row, every fact a cell. All graph formats write these
// rows, so that they say the same. A cell that does not apply, or is not known, is not there.
import { describeEdge } from '../../graph/describe-edge.ts';
import { describeNode } from '../../graph/describe-node.ts';
import type { DossierRecords } from '../../graph/dossier-records.ts';
import { edgesOf } from '../../graph/evidence-graph.ts';
import type { EdgeData, NodeFacts } from '../../graph/graph-elements.ts';
import { mainTopics } from '../../graph/main-topics.ts';
import type { ExportInput } from '../format.ts';
import { verifiedRecord } from '../verified-record.ts';
import { type RowsInTurn, rowsInTurn } from './rows-in-turn.ts';

export type Cell = string | number | boolean;
export type Cells = Record<string, Cell>;

export interface NodeRow {
  id: string;
  label: string;
  /** First year in which it is there; null where that is not known. */
  year: number | null;
  /** By name of the column. */
  cells: Cells;
}

export interface EdgeRow extends Omit<NodeRow, 'label'> {
  source: string;
  target: string;
}

export interface GraphTable {
  about: { id: string; title: string; case: string; licence: string; interest: string; revision: string; generator: string };
  nodes: readonly NodeRow[];
  edges: RowsInTurn<EdgeRow>;
}

const keepKnown = (cells: Record<string, Cell | null | undefined>): Cells => {
  const known: Cells = {};
  for (const [name, cell] of Object.entries(cells)) {
    if (cell !== null && cell !== undefined && cell !== '') known[name] = cell;
  }
  return known;
};

/** The verbatim words of passages, one a line. */
const quote = (records: DossierRecords, ids: readonly string[]): string =>
  ids
    .map((id) => records.passages.get(id)?.exact)
    .filter((words) => words !== undefined)
    .join('\n');

const workCells = ({ records, options }: ExportInput, id: string): Cells => {
  const found = records.works.get(id);
  if (found === undefined) return {};
  const { record } = verifiedRecord(found.work, found.study);
  const { title, DOI, PMID, issued } = options.includeUnverified ? { ...found.work, ...record } : record;
  return keepKnown({ text: title, doi: DOI, pmid: PMID, year: issued?.['date-parts'][0]?.[0] });
};

const nodeCells = (input: ExportInput, node: NodeFacts): Cells => {
  const { kind, label, unverified } = node;
  const base = { kind, label, unverified };
  switch (node.kind) {
    case 'case':
      return keepKnown({ ...base, ...workCells(input, node.id), role: 'case' });
    case 'study': {
      const { role, citationNumber, level, design, n, topic } = node;
      return keepKnown({ ...base, ...workCells(input, node.id), role, citationNumber, level, design, patients: n, topic });
    }
    case 'claim': {
      const { statement: text, topic, claimKind, voice } = node;
      const claim = input.records.claims.get(node.id);
      const quotation = quote(input.records, claim?.passages ?? []);
      return keepKnown({ ...base, text, quotation, topic, claimKind, state: claim?.state, voice });
    }
    case 'finding':
      return keepKnown({ ...base, text: node.words, study: node.study });
    case 'event':
      return keepKnown({ ...base, text: node.summary, eventKind: node.eventKind, when: node.when });
    case 'topic':
      return keepKnown({ ...base, text: node.description });
  }
};

const edgeCells = (records: DossierRecords, edge: EdgeData): Cells => {
  const { kind, sentence } = edge;
  switch (edge.kind) {
    case 'evidence': {
      const { asCited, asChecked, fidelity, indirectIn, passages } = edge;
      const { condition, directness, level, basis, form, topic, unverified } = edge;
      return keepKnown({
        kind,
        sentence,
        quotation: quote(records, passages),
        asCited: asCited?.direction,
        asChecked: asChecked?.direction,
        fidelity: fidelity?.label,
        severity: fidelity?.severity,
        because: fidelity?.because,
        condition,
        directness,
        indirectIn: indirectIn.join(', '),
        level,
        basis,
        form,
        topic,
        unverified,
      });
    }
    case 'asserts':
      return keepKnown({ kind, sentence, quotation: quote(records, edge.passages), voice: edge.voice });
    case 'bears-on':
      return keepKnown({ kind, sentence, direction: edge.direction });
    case 'relates':
      return keepKnown({ kind, sentence, relation: edge.relation, because: edge.because });
    case 'cites':
      return keepKnown({ kind, sentence, citationNumber: edge.citationNumber, intent: edge.intent });
    case 'same-cohort':
      return keepKnown({ kind, sentence, because: edge.words });
    case 'reports':
    case 'about':
      return keepKnown({ kind, sentence });
  }
};

/** A finding is there from the year of its study; a claim, an event and the case from the year of the case. */
const yearOf = (node: NodeFacts, years: ReadonlyMap<string, number>, caseId: string): number | null => {
  if (node.kind === 'topic') return null;
  const work = node.kind === 'finding' ? node.study : node.kind === 'study' ? node.id : caseId;
  return years.get(work) ?? null;
};

/** All nodes and edges of a dossier, in the order of the graph. Linear in their number. */
export const buildGraphTable = (input: ExportInput): GraphTable => {
  const { graph, records, version } = input;
  const { id: dossier, title, case: caseId, licence, interest } = records.loaded.dossier;
  const topics = mainTopics(records);
  const years = new Map<string, number>();
  for (const work of records.works.keys()) {
    const { year } = workCells(input, work);
    if (typeof year === 'number') years.set(work, year);
  }
  const nodes = records.nodes.flatMap((id): NodeRow[] => {
    const node = describeNode(graph, dossier, id, topics);
    if (node === null) return [];
    return [{ id, label: node.label, year: yearOf(node, years, caseId), cells: nodeCells(input, node) }];
  });
  const started = new Map(nodes.map(({ id, year }) => [id, year]));
  const edges = rowsInTurn(edgesOf(graph, records), (attributes): EdgeRow => {
    const edge = describeEdge(graph, records, attributes);
    const { id, source, target } = edge;
    const ends = [started.get(source), started.get(target)].filter((year) => typeof year === 'number');
    return { id, source, target, year: ends.length === 0 ? null : Math.max(...ends), cells: edgeCells(records, edge) };
  });
  const revision = graph.getAttribute('revision');
  const about = { id: dossier, title, case: caseId, licence, interest, revision, generator: `Claimgraph ${version}` };
  return { about, nodes, edges };
};
