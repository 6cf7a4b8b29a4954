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
import { followRegions } from './shell/follow-regions.ts';
import { followSkipLink } from './shell/skip-link.ts';
import { applyTheme } from './shell/theme.ts';

applyTheme();
followHistory();
followRegions();
followSkipLink();

const state = explorer.getState();
// Asked for before the drawing library is there: both travel at once.
if (state.dossier) void queryClient.prefetchQuery(queries.graph(state.dossier, state.view, state.basis, state.filters));

const picture = document.getElementById('picture');
if (!picture) throw new Error('index.html has lost its #picture');

// The build has the page load the picture's files along with this one; imported here, they wait for nothing but themselves.
const { startPicture } = await import('./picture/start-picture.ts');
startPicture(picture);
await pictureStands(state.dossier !== null);
const { startPanels } = await import('./shell/start-panels.ts');
startPanels();
