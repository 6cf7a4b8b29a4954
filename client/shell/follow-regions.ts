// Tells the layout what is open, by data attributes on #body, before anything is drawn: the picture fits itself into
// what the panels leave free, and the panels are not there yet when it does.
import { isAnythingOff, readSwitches } from '../what-if/switches.ts';
import { type Explorer, explorer } from '../store/explorer.ts';

function tell(body: HTMLElement, state: Explorer): void {
  const { dossier, page, pane, select, guide } = state;
  // What is reviewed stands in its editor already.
  body.toggleAttribute('data-details', (select !== null || guide) && page !== 'review');
  body.toggleAttribute('data-home', dossier === null);
  if (page) body.dataset['page'] = page;
  else delete body.dataset['page'];
  body.toggleAttribute('data-chip', state.focus !== null || isAnythingOff(readSwitches(state.settings)));
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
