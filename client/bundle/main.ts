// The program of the page without a server: the dossier first, then everything as it is where there is one.
import { startExplorer } from '../start-explorer.ts';
import { openBundle } from './open-bundle.ts';
import { openParts } from './open-parts.ts';

/** The first script runs as soon as it is there; what the panels need stands behind it. */
const whole = new Promise<void>((resolve) => {
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', () => resolve(), { once: true });
  else resolve();
});

openParts(window.claimgraphParts);
openBundle(whole);
void startExplorer(whole);
