// The graph of one dossier as tables: every node and every edge a row, every fact a cell. All graph formats write these rows, so
// that they say the same; those that can hold more tables than two hold the passages and the places as well.
import { describeNode } from '../../graph/describe-node.ts';
import { edgesOf } from '../../graph/evidence-graph.ts';
import type { NodeFacts } from '../../graph/graph-elements.ts';
import { edgeSentence } from '../../graph/sentences/edge-sentence.ts';
import { mainTopics } from '../../graph/main-topics.ts';
import type { ExportInput } from '../format.ts';
import type { Cells } from './cells.ts';
import { edgeCells } from './edge-cells.ts';
import { describeHead, listPassageRows, listPlaceRows, type OtherRow } from './list-tables.ts';
import { nodeCells } from './node-cells.ts';
import { type RowsInTurn, rowsInTurn } from './rows-in-turn.ts';
import { workCells } from './work-cells.ts';

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
  about: { id: string; title: string; case: string; licence: string; interest: string; revision?: string; generator: string };
  /** What else the dossier says of itself, as JSON can hold it. */
  head: object;
  nodes: readonly NodeRow[];
  edges: RowsInTurn<EdgeRow>;
  passages: readonly OtherRow[];
  places: readonly OtherRow[];
}

/** A finding is there from the year of its study; a claim, an event and the case from the year of the case. */
const yearOf = (node: NodeFacts, years: ReadonlyMap<string, number>, caseId: string): number | null => {
  if (node.kind === 'topic') return null;
  const work = node.kind === 'finding' ? node.study : node.kind === 'study' ? node.id : caseId;
  return years.get(work) ?? null;
};

const byId = <T extends { id: string }>(list: readonly T[]): Map<string, T> => new Map(list.map((one) => [one.id, one]));

/** All nodes and edges of a dossier, in the order of the graph. Linear in their number. */
export const buildGraphTable = (input: ExportInput): GraphTable => {
  const { graph, records, version } = input;
  const { dossier } = records.loaded;
  const { id, title, case: caseId, licence, interest } = dossier;
  const topics = mainTopics(records);
  const years = new Map<string, number>();
  for (const work of records.works.keys()) {
    const { year } = workCells(input, work);
    if (typeof year === 'number') years.set(work, year);
  }
  const found = {
    findings: byId([...records.works.values()].flatMap(({ study }) => study.findings)),
    events: byId(dossier.timeline.events),
  };
  const nodes = records.nodes.flatMap((node): NodeRow[] => {
    const facts = describeNode(graph, id, node, topics);
    if (facts === null) return [];
    return [{ id: node, label: facts.label, year: yearOf(facts, years, caseId), cells: nodeCells(input, found, facts) }];
  });
  const started = new Map(nodes.map((row) => [row.id, row.year]));
  const edges = rowsInTurn(edgesOf(graph, records), (attributes): EdgeRow => {
    const { id: edge, from: source, to: target } = attributes;
    const ends = [started.get(source), started.get(target)].filter((year) => typeof year === 'number');
    const year = ends.length === 0 ? null : Math.max(...ends);
    return { id: edge, source, target, year, cells: edgeCells(records, attributes, edgeSentence(graph, records, attributes)) };
  });
  const { revision } = records.loaded;
  const own = { id, title, case: caseId, licence, interest, ...(revision === undefined ? {} : { revision }) };
  const about = { ...own, generator: `Claimgraph ${version}` };
  return { about, head: describeHead(dossier), nodes, edges, passages: listPassageRows(dossier), places: listPlaceRows(dossier) };
};
