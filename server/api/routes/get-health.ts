// GET /healthz: is the process alive, and what does it serve?
import { NoParams, NoQuery } from '../parameters.ts';
import { defineRoute } from '../route.ts';

export const getHealth = defineRoute({
  id: 'getHealth',
  path: '/healthz',
  tag: 'server',
  summary: 'Liveness: the version, the revision of the library and how many dossiers are served',
  params: NoParams,
  query: NoQuery,
  kind: 'live',
  answer: async () => (await import('../contract.ts')).Health,
  handle: (_input, { snapshot, version }) => ({
    status: 'ok' as const,
    version,
    revision: snapshot.library.revision,
    dossiers: snapshot.library.dossiers.length,
  }),
});
