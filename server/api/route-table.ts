// Every route there is. Express, the OpenAPI document, the tests of the contract and the test of the README all read this list.
import type { Route } from './route.ts';
import { followEvents } from './routes/follow-events.ts';
import { getDocs } from './routes/get-docs.ts';
import { getDossier } from './routes/get-dossier.ts';
import { getHealth } from './routes/get-health.ts';
import { getOpenApi } from './routes/get-openapi.ts';
import { getText } from './routes/get-text.ts';
import { listDossiers } from './routes/list-dossiers.ts';

/** In the order of the API page. */
export const routes: readonly Route[] = [listDossiers, getDossier, getText, followEvents, getOpenApi, getDocs, getHealth];
