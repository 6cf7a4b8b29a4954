// Puts selected nodes at the places the layout gave them, and keeps the edges whose ends are both among them.
import type { EdgeData, Elements } from './graph-elements.ts';
import type { DossierLayout } from './layout/layout-dossier.ts';
import type { ViewName } from './views/view-options.ts';

/** Elements to draw. Ids that the layout does not know are left out, doubles count once. */
export const placeElements = (
  layout: DossierLayout,
  view: ViewName,
  ids: Iterable<string>,
  edges: readonly EdgeData[],
): Elements => {
  const shown = new Set<string>();
  const nodes: Elements['nodes'] = [];
  for (const id of new Set(ids)) {
    const facts = layout.facts.get(id);
    const box = layout.boxes.get(id);
    const position = layout.positions[view].get(id);
    if (!facts || !box || !position) continue;
    shown.add(id);
    nodes.push({ data: { ...facts, width: box.width, height: box.height }, position });
  }
  const drawn = edges.filter(({ source, target }) => shown.has(source) && shown.has(target));
  return { nodes, edges: drawn.map((data) => ({ data })) };
};
