// Every route there is. Express, the OpenAPI document, the tests of the contract and the test of the README all read this list.
import { pageRoutes } from './page-routes.ts';
import type { Route } from './route.ts';
import { exportRoute } from './routes/export-dossier.ts';
import { followEvents } from './routes/follow-events.ts';
import { getDocs } from './routes/get-docs.ts';
import { getHealth } from './routes/get-health.ts';
import { getOpenApi } from './routes/get-openapi.ts';
import { getReview } from './routes/get-review.ts';
import { getText } from './routes/get-text.ts';
import { listFormats } from './routes/list-formats.ts';

/** In the order of the API page: what can be asked of a dossier anywhere, then what needs a server. */
export const routes: readonly Route[] = [
  ...pageRoutes,
  getText,
  exportRoute,
  listFormats,
  getReview,
  followEvents,
  getOpenApi,
  getDocs,
  getHealth,
];
