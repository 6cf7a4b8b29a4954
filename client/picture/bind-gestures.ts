// One controller for what a pointer does on the canvas: hover shows, click selects, double click focuses. A click selects
// once it is clear that it is no double click: the details would cover what the second click is meant for.
import type { Core, EventObject } from 'cytoscape';
import { actions, explorer } from '../store/explorer.ts';

const idOf = (event: EventObject): string => (event.target as { id(): string }).id();

export function bindGestures(cy: Core): void {
  cy.on('mouseover', 'node, edge', (event) => {
    actions.hover(idOf(event));
    cy.container()?.classList.add('pointing');
  });
  cy.on('mouseout', 'node, edge', () => {
    actions.hover(null);
    cy.container()?.classList.remove('pointing');
  });
  cy.on('onetap', (event) => actions.select(event.target === cy ? null : idOf(event)));
  cy.on('dbltap', 'node', (event) => actions.focus(idOf(event)));
  cy.on('dbltap', (event) => {
    if (event.target === cy && explorer.getState().focus) actions.focus(null);
  });
}
