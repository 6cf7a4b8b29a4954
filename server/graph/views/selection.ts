// What a view shows: ids of its nodes and its edges.
import type { EdgeAttributes } from '../evidence-graph.ts';

/** `edges` may differ from those of the graph in their ends only: the view of studies draws evidence from study to case. */
export interface Selection {
  nodes: string[];
  edges: EdgeAttributes[];
}
