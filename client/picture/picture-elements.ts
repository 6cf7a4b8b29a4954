// From the server's answer to what is drawn: pure. The only things worked out here are those that depend on the basis
// the reader chose (as cited or as checked), so that the flip needs no second opinion.
import type { EdgeData, GraphAnswer, NodeData } from '../../server/api/contract.ts';
import type { Basis } from '../address/address.ts';
import { isCitation } from '../words/said-words.ts';
import { fidelityWords } from '../words/fidelity-words.ts';
import { type Box, curveBetween } from './edge-curve.ts';
import { DISC } from './disc.ts';
import { placeMarks } from './place-marks.ts';

export interface DrawnNode {
  group: 'nodes';
  data: NodeData & { caption: string };
  position: { x: number; y: number };
  classes: string[];
}

export interface DrawnEdge {
  group: 'edges';
  data: Omit<EdgeData, 'direction'> & {
    direction: string | null;
    mark: string;
    markAt?: number;
    weights?: number[];
    distances?: number[];
  };
  classes: string[];
}

/** Direction of an evidence or bears-on edge under a basis; null where that side says nothing. */
export function directionUnder(edge: EdgeData, basis: Basis): 'supports' | 'disputes' | 'neutral' | null {
  if (edge.kind === 'bears-on') return edge.direction;
  if (edge.kind !== 'evidence') return null;
  return (basis === 'cited' ? edge.asCited : edge.asChecked)?.direction ?? null;
}

/** The mark on an evidence edge. The verdict is the checker's, so as cited there is none. */
function markUnder(edge: EdgeData, basis: Basis): string {
  if (edge.kind !== 'evidence' || basis === 'cited' || !edge.fidelity) return '';
  return fidelityWords[edge.fidelity.label].glyph;
}

function nodeClasses(node: NodeData): string[] {
  return [
    node.kind,
    ...(node.unverified ? ['unverified'] : []),
    ...(node.kind === 'study' ? [`role-${node.role}`, node.level === null ? 'level-none' : `level-${node.level}`] : []),
    ...(node.kind === 'claim' ? [`voice-${node.voice}`] : []),
  ];
}

function edgeClasses(edge: EdgeData, basis: Basis): string[] {
  const direction = directionUnder(edge, basis);
  const classes: string[] = [edge.kind];
  if (direction) classes.push(direction);
  if (edge.kind === 'relates') classes.push(edge.relation);
  if (edge.kind !== 'evidence') return classes;
  if (!direction) classes.push('unjudged');
  if (!isCitation(edge)) classes.push('brought');
  if (edge.condition && basis === 'checked') classes.push('conditional');
  if (edge.unverified && basis === 'checked') classes.push('unverified');
  if (edge.fidelity && basis === 'checked') classes.push(`severity-${edge.fidelity.severity}`);
  return classes;
}

const caption = (node: NodeData): string =>
  node.kind === 'study' && node.citationNumber !== null ? `${node.label} [${node.citationNumber}]` : node.label;

/** Width of what is drawn at a node's position: its disc, or its whole card. */
const drawnWidth = (node: NodeData): number => (node.kind === 'case' || node.kind === 'study' ? DISC[node.kind] : node.width);

/** Elements for the drawing library; curved edges in the views that are laid out in columns. */
export function pictureElements(answer: GraphAnswer, basis: Basis): { nodes: DrawnNode[]; edges: DrawnEdge[] } {
  const boxes = new Map(
    answer.elements.nodes.map(({ data, position }): [string, Box] => [data.id, { ...position, halfWidth: drawnWidth(data) / 2 }]),
  );
  const nodes = answer.elements.nodes.map(
    ({ data, position }): DrawnNode => ({
      group: 'nodes',
      data: { ...data, caption: caption(data) },
      position: { ...position },
      classes: nodeClasses(data),
    }),
  );
  const end = answer.view === 'studies' ? 'source' : 'target';
  const marked = answer.elements.edges.filter(({ data }) => markUnder(data, basis) !== '');
  const places = placeMarks(
    marked.map(({ data }) => ({ id: data.id, node: data[end] })),
    end,
  );
  const edges = answer.elements.edges.map(({ data }): DrawnEdge => {
    const markAt = places.get(data.id);
    const from = boxes.get(data.source);
    const to = boxes.get(data.target);
    const curve = answer.view !== 'studies' && from && to ? curveBetween(from, to) : null;
    return {
      group: 'edges',
      data: {
        ...data,
        direction: directionUnder(data, basis),
        mark: markUnder(data, basis),
        ...(markAt === undefined ? {} : { markAt }),
        ...(curve ? { weights: curve.weights, distances: curve.distances } : {}),
      },
      classes: [
        ...edgeClasses(data, basis),
        ...(markAt === undefined ? [] : ['marked', `mark-at-${end}`]),
        ...(curve ? ['curved', curve.ends] : []),
      ],
    };
  });
  return { nodes, edges };
}
