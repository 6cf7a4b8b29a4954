// The way to a selected node or edge in the outline: which rows have to be open, and which row it is.
import type { OutlineModel } from './build-outline.ts';

export interface Way {
  readonly open: readonly string[];
  readonly key: string;
}

/** Null where the outline does not hold it (a filter hides it, or another view draws it). */
export function wayTo(model: OutlineModel, id: string): Way | null {
  for (const group of model.groups) {
    if (group.nodes.includes(id)) return { open: [group.id], key: `${group.id}/${id}` };
  }
  for (const group of model.groups) {
    for (const node of group.nodes) {
      const touches = model.nodes.get(node)?.edges.some((one) => one.id === id && one.edge.source === node);
      if (touches) return { open: [group.id, `${group.id}/${node}`], key: `${group.id}/${node}/${id}` };
    }
  }
  return null;
}
