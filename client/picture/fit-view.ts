// Fitting the picture to what can be seen of it: the switches cover its top, the details its right side.
import type { CollectionReturnValue, Core } from 'cytoscape';

export interface Insets {
  top: number;
  right: number;
  bottom: number;
  left: number;
}

const EDGE = 20;
const SWITCHES = 56;
/** A chip under the switches: what the graph is narrowed to. */
const CHIP = 46;
/** A handful of nodes is not blown up to fill a wall. */
const CLOSEST = 1.3;
/** From so many nodes on, a selection is looked at from near. */
const MANY = 60;

/** How much of the canvas lies under something, in pixels. */
export function coveredBy(container: HTMLElement): Insets {
  const canvas = container.getBoundingClientRect();
  const panel = document.getElementById('details')?.getBoundingClientRect();
  const over = panel && panel.width > 0 && panel.left < canvas.right && panel.top < canvas.bottom;
  const beside = over && panel.top <= canvas.top + 1;
  return {
    top: SWITCHES + (document.getElementById('body')?.hasAttribute('data-chip') ? CHIP : 0),
    right: EDGE + (over && beside && panel.left > canvas.left ? canvas.right - panel.left : 0),
    bottom: EDGE + (over && !beside ? canvas.bottom - panel.top : 0),
    left: EDGE,
  };
}

/**
 * What a fresh picture is fitted to: everything, or where a link selects something among many, that and what it touches,
 * because a whole of two hundred nodes can not be read.
 */
export function inView(cy: Core, { select, focus }: { select: string | null; focus: string | null }): CollectionReturnValue {
  const all = cy.elements(':visible');
  const chosen = select && !focus ? cy.getElementById(select) : cy.collection();
  if (chosen.empty() || cy.nodes().length < MANY) return all;
  return chosen.union(chosen.connectedNodes()).union(chosen.nodes().closedNeighborhood());
}

/** Zooms and pans so that `what` fills the part of the canvas that can be seen. */
export function fitView(cy: Core, what: CollectionReturnValue, insets: Insets): void {
  if (what.empty()) return;
  const box = what.boundingBox({ includeOverlays: false, includeUnderlays: false });
  const width = Math.max(80, cy.width() - insets.left - insets.right);
  const height = Math.max(80, cy.height() - insets.top - insets.bottom);
  const zoom = Math.min(CLOSEST, width / Math.max(1, box.w), height / Math.max(1, box.h));
  cy.viewport({
    zoom,
    pan: { x: insets.left + width / 2 - zoom * (box.x1 + box.w / 2), y: insets.top + height / 2 - zoom * (box.y1 + box.h / 2) },
  });
}

/** Pans as little as needed to bring an element out from under the edge or a panel; zoom stays. */
export function bringIntoSight(cy: Core, id: string, insets: Insets): void {
  const one = cy.getElementById(id);
  if (one.empty()) return;
  const box = one.renderedBoundingBox({});
  const shift = (low: number, high: number, from: number, to: number): number =>
    low < from ? from - low : high > to ? Math.max(to - high, from - low) : 0;
  const x = shift(box.x1, box.x2, insets.left, cy.width() - insets.right);
  const y = shift(box.y1, box.y2, insets.top, cy.height() - insets.bottom);
  if (x !== 0 || y !== 0) cy.panBy({ x, y });
}
