// Starts the explorer: the picture first, because a reader waits for it; the panels as soon as it stands.
import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import './style/tokens.css';
import './style/base.css';
import './style/layout.css';
import { queryClient } from './api/query-client.ts';
import { queries } from './api/queries.ts';
import { explorer, followHistory } from './store/explorer.ts';
import { pictureStands } from './picture/picture-stands.ts';
import { LABEL_FONT } from './picture/picture-style.ts';
import { startPicture } from './picture/start-picture.ts';
import { followRegions } from './shell/follow-regions.ts';
import { followSkipLink } from './shell/skip-link.ts';
import { applyTheme } from './shell/theme.ts';

/** @param whole settles when the page has everything that the panels need; a page that is served asks for it by itself */
export async function startExplorer(whole: Promise<void> = Promise.resolve()): Promise<void> {
  applyTheme();
  followHistory();
  followRegions();
  followSkipLink();

  const picture = document.getElementById('picture');
  if (!picture) throw new Error('index.html has lost its #picture');
  const { dossier, page, view, basis, filters } = explorer.getState();
  const stands = pictureStands(dossier !== null && page === null);
  if (page === null) {
    // Cytoscape draws an empty picture as soon as it is made, and measures each label once: it is made when there is something to
    // draw, and the typeface to draw it in.
    const graph = dossier && queryClient.prefetchQuery(queries.graph(dossier, view, basis, filters));
    await Promise.race([Promise.all([graph, document.fonts.load(LABEL_FONT).catch(() => [])]), stands]);
    startPicture(picture);
  } else {
    // Whoever opens a page waits for the page; the picture comes when they leave for it.
    const stop = explorer.subscribe((state) => {
      if (state.page !== null) return;
      stop();
      startPicture(picture);
    });
  }
  await Promise.all([stands, whole]);
  const { startPanels } = await import('./shell/start-panels.ts');
  startPanels();
}
