// What a test may ask of the picture in the page. Cytoscape leaves its instance on the element it draws into
// (`_cyreg.cy`), so the explorer need not expose anything for tests.
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

interface Canvas extends HTMLElement {
  _cyreg?: { cy?: Core };
}

export interface Box {
  /** Node or edge id. */
  id: string;
  /** `body` is the drawn shape, `label` its words. */
  part: 'body' | 'label';
  kind: string;
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** Where a node is drawn, in CSS pixels of the page; null where it is not. */
export function findNodeOnPage(page: Page, id: string): Promise<{ x: number; y: number } | null> {
  return page.evaluate((wanted) => {
    const canvas = document.querySelector<Canvas>('#picture');
    const node = canvas?._cyreg?.cy?.getElementById(wanted);
    if (canvas === null || node === undefined || node.empty()) return null;
    const corner = canvas.getBoundingClientRect();
    const { x, y } = node.renderedPosition();
    return { x: corner.left + x, y: corner.top + y };
  }, id);
}

/** Elements and style as they are drawn, as JSON that Cytoscape takes back, and the number of nodes. */
export function readPictureOnPage(page: Page): Promise<{ json: string; nodes: number }> {
  return page.evaluate(() => {
    const cy = document.querySelector<Canvas>('#picture')?._cyreg?.cy;
    if (cy === undefined) throw new Error('there is no picture on the page');
    const { elements, style } = cy.json() as { elements: object; style: object };
    return { json: JSON.stringify({ elements, style }), nodes: cy.nodes().length };
  });
}

/** The boxes of all nodes and of all labels, as drawn at this zoom, in CSS pixels of the picture. */
export function readBoxes(page: Page): Promise<Box[]> {
  return page.evaluate(() => {
    const cy = document.querySelector<Canvas>('#picture')?._cyreg?.cy;
    if (cy === undefined) throw new Error('there is no picture on the page');
    const none = {
      includeNodes: false,
      includeEdges: false,
      includeLabels: false,
      includeOverlays: false,
      includeUnderlays: false,
    };
    const boxes: Box[] = [];
    for (const element of cy.elements().toArray()) {
      const parts = [
        { part: 'body' as const, wanted: element.isNode(), options: { ...none, includeNodes: true } },
        { part: 'label' as const, wanted: element.style('label') !== '', options: { ...none, includeLabels: true } },
      ];
      for (const { part, wanted, options } of parts) {
        const box = element.renderedBoundingBox(options);
        if (!wanted || !element.visible() || !Number.isFinite(box.w) || box.w <= 0 || box.h <= 0) continue;
        boxes.push({
          id: element.id(),
          part,
          kind: String(element.data('kind')),
          x1: box.x1,
          y1: box.y1,
          x2: box.x2,
          y2: box.y2,
        });
      }
    }
    return boxes;
  });
}

/**
 * Pairs of bodies, and pairs of labels, that lie on each other by more than a pixel.
 * @returns sentences, one a pair
 */
export function findOverlaps(boxes: readonly Box[]): string[] {
  const overlaps: string[] = [];
  for (const [index, a] of boxes.entries()) {
    for (const b of boxes.slice(index + 1)) {
      if (a.part !== b.part || a.id === b.id) continue;
      const width = Math.min(a.x2, b.x2) - Math.max(a.x1, b.x1);
      const height = Math.min(a.y2, b.y2) - Math.max(a.y1, b.y1);
      if (width > 1 && height > 1) overlaps.push(`${a.part} of ${a.id} on ${b.part} of ${b.id}`);
    }
  }
  return overlaps;
}
