// One visit of a page that draws with Cytoscape: from the navigation to a picture that is drawn and answers clicks.
import type { Browser, Page } from '@playwright/test';
import { findNodeOnPage } from '../browser/picture-on-page.ts';
import { watchPicture } from './watch-picture.ts';

const SIZE = { width: 1280, height: 800 };

/** A page in a context of its own, so with nothing cached; `watchPicture` looks on once it is told how many nodes to expect. */
export async function openPage(browser: Browser, nodes = 1): Promise<Page> {
  const page = await (await browser.newContext({ viewport: SIZE })).newPage();
  // This program is run by way of esbuild, which marks functions by a helper that the page does not have.
  await page.addInitScript('globalThis.__name = (marked) => marked');
  await page.addInitScript(watchPicture, nodes);
  return page;
}

/** What is selected by the address, which a page from disk keeps behind the #. */
const selectedIn = ({ href }: URL): string | undefined => /[?&]select=([^&#]*)/.exec(href)?.[1];

/**
 * One visit with nothing cached. Gives the time in milliseconds; then clicks a node and waits for the page's answer.
 * @param nodes how many must be drawn @param subject id of the node
 * @throws where the page does not draw it or does not answer
 */
export async function timeDrawing(browser: Browser, url: string, nodes: number, subject: string): Promise<number> {
  const page = await openPage(browser, nodes);
  try {
    await page.goto(url);
    const time = await (await page.waitForFunction(() => window.drawnAt)).jsonValue();
    const place = await findNodeOnPage(page, subject);
    if (time === undefined || place === null) throw new Error(`${url} did not draw ${subject}`);
    await page.mouse.click(place.x, place.y);
    await page.waitForURL((address) => selectedIn(address) === subject);
    return time;
  } finally {
    await page.context().close();
  }
}
