// Selection, hover and focus on the canvas: classes only, nothing moves but the view, and that only for a focus or for
// a selection that stands outside of what can be seen.
import type { Core } from 'cytoscape';
import type { Explorer } from '../store/explorer.ts';

export function showStanding(
  cy: Core,
  state: Pick<Explorer, 'select' | 'hover' | 'focus'>,
  change: { moved?: boolean; select?: boolean } = {},
): void {
  cy.batch(() => {
    cy.elements().removeClass('selected hovered faded');
    if (state.hover) cy.getElementById(state.hover).addClass('hovered');
    const chosen = state.select ? cy.getElementById(state.select) : cy.collection();
    chosen.addClass('selected');
    const centre = state.focus ? cy.getElementById(state.focus) : chosen;
    if (centre.nonempty()) {
      const near = centre.union(centre.connectedNodes()).union(centre.nodes().closedNeighborhood());
      cy.elements().not(near).addClass('faded');
    }
    cy.elements().style('display', 'element');
    const focus = state.focus ? cy.getElementById(state.focus) : cy.collection();
    if (focus.nonempty() && focus.isNode()) cy.elements().not(focus.closedNeighborhood()).style('display', 'none');
  });
  if (change.moved) cy.fit(cy.elements(':visible'), 60);
  if (change.select && state.select) bringIntoSight(cy, state.select);
}

function bringIntoSight(cy: Core, id: string): void {
  const one = cy.getElementById(id);
  if (one.empty()) return;
  const box = one.renderedBoundingBox({});
  const outside = box.x1 < 0 || box.y1 < 0 || box.x2 > cy.width() || box.y2 > cy.height();
  if (outside) cy.center(one);
}
