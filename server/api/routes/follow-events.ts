// GET /api/v1/events: news for open pages, as server-sent events.
import { describeNews } from '../library-holder.ts';
import { NoParams, NoQuery } from '../parameters.ts';
import { defineRoute } from '../route.ts';

export const followEvents = defineRoute({
  id: 'followEvents',
  path: '/api/v1/events',
  tag: 'server',
  summary: 'News: the library changed, or a changed file could not be loaded',
  description:
    'A stream of server-sent events. The first message tells the present state, each further one a change. Comments keep the connection alive. `id` is the revision of the library.',
  params: NoParams,
  query: NoQuery,
  kind: 'events',
  answer: async () => (await import('../contract.ts')).ServerEvent,
  handle: (_input, { snapshot }) => describeNews(snapshot),
});
