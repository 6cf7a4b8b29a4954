// A filtered graph in a page without a server, from the unfiltered one that it holds. Lines are chosen as the server chooses them
// (server/graph/views/view-options.ts); works and claims without a chosen line go, but for the case.
import type { EdgeData, GraphAnswer, NodeData } from '../../server/api/contract.ts';
import { FILTERS, type FilterName } from '../address/address.ts';
import type { Answers } from './answers.ts';

type Filters = Partial<Record<FilterName, readonly string[]>>;
type Line = EdgeData & { kind: 'evidence' };

const admits = (wanted: readonly string[] | undefined, value: string | number | null | undefined): boolean =>
  wanted === undefined || (value !== null && value !== undefined && wanted.includes(String(value)));

const admitsLine = (line: Line, role: string | null, basis: string | null, filters: Filters): boolean => {
  const points =
    (basis !== 'checked' && admits(filters.direction, line.asCited?.direction)) ||
    (basis !== 'cited' && admits(filters.direction, line.asChecked?.direction));
  return (
    points &&
    admits(filters.topic, line.topic) &&
    admits(filters.level, line.level) &&
    admits(filters.fidelity, line.fidelity?.label) &&
    admits(filters.role, role)
  );
};

/** The graph with the lines that are asked for, and what they connect. */
export function filterGraph(graph: GraphAnswer, basis: string | null, filters: Filters): GraphAnswer {
  const nodes = new Map(graph.elements.nodes.map(({ data }): [string, NodeData] => [data.id, data]));
  const roleOf = (id: string): string | null => {
    const node = nodes.get(id);
    return node?.kind === 'study' ? node.role : null;
  };
  const lines = graph.elements.edges.filter(
    ({ data }) => data.kind === 'evidence' && admitsLine(data, roleOf(data.study), basis, filters),
  );
  const kept = new Set(lines.flatMap(({ data }) => [data.source, data.target]));
  for (const node of nodes.values()) if (node.kind === 'case') kept.add(node.id);
  const edges = graph.elements.edges.filter(
    ({ data }) =>
      kept.has(data.source) && kept.has(data.target) && (data.kind !== 'evidence' || lines.some((line) => line.data === data)),
  );
  return { ...graph, elements: { nodes: graph.elements.nodes.filter(({ data }) => kept.has(data.id)), edges } };
}

/** Undefined where the path asks for something else. */
export function answerGraph(answers: Answers, path: string): GraphAnswer | undefined {
  const [bare = '', search = ''] = path.split('?');
  if (!bare.endsWith('/graph')) return undefined;
  const query = new URLSearchParams(search);
  const filters: Filters = {};
  for (const name of FILTERS) {
    const values = query.get(name);
    if (values !== null) filters[name] = values.split(',');
    query.delete(name);
  }
  const whole = answers[`${bare}?${query}`] as GraphAnswer | undefined;
  return whole && filterGraph(whole, query.get('basis'), filters);
}
