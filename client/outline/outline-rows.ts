// The rows of the outline that can be seen: what is open, flattened. A row is told by its way from the root, because the
// same node can stand under many edges; so the tree has no end, but only what a reader opens is ever built.
import type { EdgeData, NodeData } from '../../server/api/contract.ts';
import type { OutlineModel } from './build-outline.ts';

interface RowBase {
  /** The way from the root: steps joined by `/`. */
  readonly key: string;
  /** Key of the row above it in the tree, or null at the root. */
  readonly parent: string | null;
  /** Id in the graph that the row selects; null for a group. */
  readonly id: string | null;
  /** 1 at the root. */
  readonly level: number;
  readonly position: number;
  readonly size: number;
  /** Null where there is nothing under it. */
  readonly open: boolean | null;
}

export type OutlineRow =
  | (RowBase & { readonly type: 'group'; readonly label: string; readonly count: number })
  | (RowBase & { readonly type: 'node'; readonly node: NodeData })
  | (RowBase & { readonly type: 'edge'; readonly edge: EdgeData });

/** Rows in the order in which Down visits them. `open` holds keys. */
export function outlineRows(model: OutlineModel, open: ReadonlySet<string>): OutlineRow[] {
  const rows: OutlineRow[] = [];

  const addNode = (id: string, place: Omit<RowBase, 'key' | 'id' | 'open'>, from: string | null): void => {
    const found = model.nodes.get(id);
    if (!found) return;
    const key = `${place.parent ?? ''}/${id}`;
    // The edge that led here is not listed again: it stands right above.
    const edges = found.edges.filter((one) => one.id !== from);
    const isOpen = edges.length === 0 ? null : open.has(key);
    rows.push({ ...place, type: 'node', key, id, open: isOpen, node: found.node });
    if (!isOpen) return;
    edges.forEach((one, index) => {
      const edgeKey = `${key}/${one.id}`;
      const edgeOpen = open.has(edgeKey);
      rows.push({
        type: 'edge',
        key: edgeKey,
        parent: key,
        id: one.id,
        level: place.level + 1,
        position: index + 1,
        size: edges.length,
        open: edgeOpen,
        edge: one.edge,
      });
      if (edgeOpen) addNode(one.other, { parent: edgeKey, level: place.level + 2, position: 1, size: 1 }, one.id);
    });
  };

  model.groups.forEach((group, index) => {
    const key = group.id;
    const isOpen = open.has(key);
    rows.push({
      type: 'group',
      key,
      parent: null,
      id: null,
      level: 1,
      position: index + 1,
      size: model.groups.length,
      open: isOpen,
      label: group.label,
      count: group.nodes.length,
    });
    if (!isOpen) return;
    group.nodes.forEach((id, at) => addNode(id, { parent: key, level: 2, position: at + 1, size: group.nodes.length }, null));
  });
  return rows;
}
