// The accessible twin of the picture: the same elements as a tree. Every node stands once in a group; under a node stand
// its edges, each as a sentence, and under an edge its other end, so that going down the tree follows the edges.
import type { EdgeData, GraphAnswer, NodeData } from '../../server/api/contract.ts';

export interface OutlineEdge {
  readonly id: string;
  readonly edge: EdgeData;
  /** Id of the node at the other end. */
  readonly other: string;
}

export interface OutlineNode {
  readonly node: NodeData;
  /** Every edge that touches the node, whichever way it points. */
  readonly edges: readonly OutlineEdge[];
}

export interface OutlineGroup {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly string[];
}

export interface OutlineModel {
  readonly groups: readonly OutlineGroup[];
  readonly nodes: ReadonlyMap<string, OutlineNode>;
}

type Elements = GraphAnswer['elements'];

const REST = [
  { id: 'cited', label: 'Cited studies', holds: (node: NodeData) => node.kind === 'study' && node.role === 'cited' },
  {
    id: 'named',
    label: 'Works named without a reference',
    holds: (node: NodeData) => node.kind === 'study' && node.role === 'named',
  },
  { id: 'outside', label: 'Studies brought by a curator', holds: (node: NodeData) => node.kind === 'study' },
  { id: 'findings', label: 'Findings', holds: (node: NodeData) => node.kind === 'finding' },
  { id: 'events', label: 'Course of the patient', holds: (node: NodeData) => node.kind === 'event' },
  { id: 'topics', label: 'Topics without claims', holds: (node: NodeData) => node.kind === 'topic' },
];

/** Groups in reading order: the case, each topic with its claims, the studies by role, findings, events. */
function buildGroups(nodes: readonly NodeData[], topics: ReadonlyMap<string, string>): OutlineGroup[] {
  const left = new Map(nodes.map((node) => [node.id, node]));
  const take = (holds: (node: NodeData) => boolean): string[] => {
    const taken = [...left.values()].filter(holds).map((node) => node.id);
    for (const id of taken) left.delete(id);
    return taken;
  };
  const groups: OutlineGroup[] = [{ id: 'case', label: 'The case', nodes: take((node) => node.kind === 'case') }];
  const ofClaims = new Set(nodes.flatMap((node) => (node.kind === 'claim' ? [node.topic] : [])));
  // Topics keep the order of the dossier; one that it does not list comes last.
  for (const topic of new Set([...topics.keys(), ...ofClaims])) {
    if (!ofClaims.has(topic)) continue;
    // Where the topic itself is drawn it stands first, before its claims.
    const [drawn] = take((node) => node.kind === 'topic' && node.id === topic);
    const claims = take((node) => node.kind === 'claim' && node.topic === topic);
    groups.push({
      id: `topic-${topic}`,
      label: `Claims: ${topics.get(topic) ?? topic}`,
      nodes: drawn ? [drawn, ...claims] : claims,
    });
  }
  for (const { id, label, holds } of REST) groups.push({ id, label, nodes: take(holds) });
  return groups.filter((group) => group.nodes.length > 0);
}

/** `topics`: labels by id, in the order of the dossier. */
export function buildOutline(elements: Elements, topics: ReadonlyMap<string, string>): OutlineModel {
  const edges = new Map<string, OutlineEdge[]>(elements.nodes.map(({ data }) => [data.id, []]));
  for (const { data: edge } of elements.edges) {
    edges.get(edge.source)?.push({ id: edge.id, edge, other: edge.target });
    if (edge.source !== edge.target) edges.get(edge.target)?.push({ id: edge.id, edge, other: edge.source });
  }
  const nodes = elements.nodes.map(({ data }) => data);
  return {
    groups: buildGroups(nodes, topics),
    nodes: new Map(nodes.map((node) => [node.id, { node, edges: edges.get(node.id) ?? [] }])),
  };
}
