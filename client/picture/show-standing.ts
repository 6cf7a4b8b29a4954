// Selection, hover and focus on the canvas: classes only, nothing moves but the view, and that only for a focus or for
// a selection that stands outside of what can be seen.
import type { Core } from 'cytoscape';
import type { Explorer } from '../store/explorer.ts';
import { bringIntoSight, coveredBy, fitView } from './fit-view.ts';

export function showStanding(
  cy: Core,
  state: Pick<Explorer, 'select' | 'hover' | 'focus'>,
  change: { moved?: boolean; select?: boolean } = {},
): void {
  cy.batch(() => {
    cy.elements().removeClass('selected hovered faded hidden');
    if (state.hover) cy.getElementById(state.hover).addClass('hovered');
    const chosen = state.select ? cy.getElementById(state.select) : cy.collection();
    chosen.addClass('selected');
    const centre = state.focus ? cy.getElementById(state.focus) : chosen;
    if (centre.nonempty()) {
      const near = centre.union(centre.connectedNodes()).union(centre.nodes().closedNeighborhood());
      cy.elements().not(near).addClass('faded');
    }
    const focus = state.focus ? cy.getElementById(state.focus) : cy.collection();
    if (focus.nonempty() && focus.isNode()) cy.elements().not(focus.closedNeighborhood()).addClass('hidden');
  });
  const container = cy.container();
  if (!container) return;
  if (change.moved) fitView(cy, cy.elements(':visible'), coveredBy(container));
  if (change.select && state.select) bringIntoSight(cy, state.select, coveredBy(container));
}
