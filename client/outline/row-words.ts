// What a row of the outline says. An edge says its whole sentence: the sentence is the edge.
import type { NodeData } from '../../server/api/contract.ts';
import type { OutlineRow } from './outline-rows.ts';

/** Small facts behind the name of a node: what the picture tells by shape, ring and outline. */
export function nodeFacts(node: NodeData): string[] {
  switch (node.kind) {
    case 'study':
      return [
        node.citationNumber === null ? null : `reference ${node.citationNumber}`,
        node.level === null ? null : `level ${node.level}`,
        node.n === null ? null : `n = ${node.n}`,
      ].filter((part) => part !== null);
    case 'claim':
      return [node.claimKind];
    case 'event':
      return [node.when];
    case 'case':
      return node.year === null ? [] : [String(node.year)];
    default:
      return [];
  }
}

/** The words of a row, without its small facts. */
export function rowWords(row: OutlineRow): string {
  if (row.type === 'group') return row.label;
  if (row.type === 'edge') return row.edge.sentence;
  if (row.node.kind === 'claim') return row.node.statement;
  return row.node.kind === 'finding' ? row.node.words : row.node.label;
}
