// What a selected id stands for. Pure: it looks into answers that are already there.
import type { DiscrepancyView, EdgeData, GraphAnswer, NodeData, PassageUse } from '../../server/api/contract.ts';

export type Selected =
  | { readonly kind: 'node'; readonly node: NodeData }
  | { readonly kind: 'edge'; readonly edge: EdgeData }
  | { readonly kind: 'passage'; readonly passage: PassageUse }
  | { readonly kind: 'discrepancy'; readonly discrepancy: DiscrepancyView };

export interface Answers {
  readonly graphs: readonly (GraphAnswer | undefined)[];
  readonly passages: readonly PassageUse[];
  readonly discrepancies: readonly DiscrepancyView[];
}

/** The thing of this id, or null where no answer knows it. The first graph that knows it decides. */
export function findSelected(id: string, { graphs, passages, discrepancies }: Answers): Selected | null {
  for (const graph of graphs) {
    const node = graph?.elements.nodes.find((one) => one.data.id === id);
    if (node) return { kind: 'node', node: node.data };
    const edge = graph?.elements.edges.find((one) => one.data.id === id);
    if (edge) return { kind: 'edge', edge: edge.data };
  }
  const passage = passages.find((one) => one.id === id);
  if (passage) return { kind: 'passage', passage };
  const discrepancy = discrepancies.find((one) => one.id === id);
  return discrepancy ? { kind: 'discrepancy', discrepancy } : null;
}
