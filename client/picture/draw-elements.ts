// Puts an answer on the canvas by its differences from what is there, so that a filter or a flip moves nothing and
// only what really changed is seen to change.
import type { Core, ElementDefinition } from 'cytoscape';
import type { DrawnEdge, DrawnNode } from './picture-elements.ts';

export interface Turned {
  changed: number;
  added: number;
  removed: number;
}

/** `fresh`: another dossier or view, drawn anew. Returns what turned, or null for a fresh drawing. */
export function drawElements(
  cy: Core,
  { nodes, edges }: { nodes: DrawnNode[]; edges: DrawnEdge[] },
  how: { fresh: boolean; motion: boolean },
): Turned | null {
  const all = [...nodes, ...edges] as unknown as ElementDefinition[];
  if (how.fresh) {
    cy.batch(() => {
      cy.elements().remove();
      cy.add(all);
    });
    return null;
  }
  const wanted = new Map(all.map((one) => [String(one.data.id), one]));
  const turned: Turned = { changed: 0, added: 0, removed: 0 };
  const flash: string[] = [];
  cy.batch(() => {
    const gone = cy.elements().filter((one) => !wanted.has(one.id()));
    turned.removed = gone.filter('edge.evidence').length;
    gone.remove();
    for (const [id, one] of wanted) {
      const there = cy.getElementById(id);
      if (there.empty()) {
        cy.add(one);
        if (String(one.data.kind) === 'evidence') {
          turned.added += 1;
          flash.push(id);
        }
        continue;
      }
      if (there.isEdge() && there.data('kind') === 'evidence' && there.data('direction') !== one.data.direction) {
        turned.changed += 1;
        flash.push(id);
      }
      there.data(one.data);
      there.classes(one.classes as string[]);
      if (one.position) there.position(one.position);
    }
  });
  const changed = cy.collection().union(cy.edges().filter((edge) => flash.includes(edge.id())));
  changed.addClass('changed');
  window.setTimeout(() => changed.removeClass('changed'), how.motion ? 900 : 2500);
  return turned;
}
