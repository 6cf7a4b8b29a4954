// Tells the layout what is open, by data attributes on #body, before anything is drawn: the picture fits itself into
// what the panels leave free, and the panels are not there yet when it does.
import { type Explorer, explorer } from '../store/explorer.ts';

function tell(body: HTMLElement, { dossier, page, pane, select, guide }: Explorer): void {
  body.toggleAttribute('data-details', select !== null || guide);
  body.toggleAttribute('data-home', dossier === null);
  if (page) body.dataset['page'] = page;
  else delete body.dataset['page'];
  if (pane) body.dataset['pane'] = pane;
  else delete body.dataset['pane'];
}

/** Tells once and on every change. */
export function followRegions(): void {
  const body = document.getElementById('body');
  if (!body) throw new Error('index.html has lost its #body');
  tell(body, explorer.getState());
  explorer.subscribe((state) => tell(body, state));
}
