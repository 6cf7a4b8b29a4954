// The picture as a test uses it: open it, see what is drawn, click on it.
import type { Page } from '@playwright/test';
import type { Core } from 'cytoscape';

interface Canvas extends HTMLElement {
  _cyreg?: { cy?: Core };
}

/** Waits until the graph is drawn and can be clicked. */
export async function drawn(page: Page): Promise<void> {
  await page.waitForFunction(() => performance.getEntriesByName('claimgraph:drawn').length > 0);
}

/** Opens a link of the explorer past the card of the first visit, and waits for picture and panels. */
export async function open(page: Page, link: string): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('claimgraph:welcomed', 'yes'));
  await page.goto(link);
  await drawn(page);
  await page.locator('.switch').first().waitFor();
}

/** Ids of what is drawn, by kind. */
export const drawnIds = (page: Page, kind: string): Promise<string[]> =>
  page.evaluate((wanted) => {
    const all = document.querySelector<Canvas>('#picture')?._cyreg?.cy?.elements().toArray() ?? [];
    return all.filter((one) => one.data('kind') === wanted && one.visible()).map((one) => one.id());
  }, kind);

/** Classes of one element; null where it is not drawn. */
export const classesOf = (page: Page, id: string): Promise<string[] | null> =>
  page.evaluate((wanted) => {
    const one = document.querySelector<Canvas>('#picture')?._cyreg?.cy?.getElementById(wanted);
    return !one || one.empty() ? null : one.classes();
  }, id);

/** Clicks a node at its place, or an edge at its middle, as a person does. */
export async function clickElement(page: Page, id: string, clicks: 1 | 2 = 1): Promise<void> {
  const point = await page.evaluate((wanted) => {
    const canvas = document.querySelector<Canvas>('#picture');
    const one = canvas?._cyreg?.cy?.getElementById(wanted);
    if (!canvas || !one || one.empty()) return null;
    const at = one.nodes().empty() ? one.edges().first().renderedMidpoint() : one.nodes().first().renderedPosition();
    const corner = canvas.getBoundingClientRect();
    return { x: corner.x + at.x, y: corner.y + at.y };
  }, id);
  if (!point) throw new Error(`${id} is not drawn`);
  if (clicks === 2) await page.mouse.dblclick(point.x, point.y);
  else await page.mouse.click(point.x, point.y);
}
