// News from the server: the library changed on disk, a changed file could not be loaded, the server went away.
import { createStore } from 'zustand/vanilla';
import type { GraphAnswer, Problem, ServerEvent } from '../../server/api/contract.ts';
import { queryClient } from './query-client.ts';
import { isServed } from './stand-in.ts';

export interface News {
  /** `waiting` before the first word; `lost` while the server does not answer. */
  readonly connection: 'waiting' | 'open' | 'lost';
  readonly revision: string | null;
  /** Problems of a changed file that could not be loaded: what is shown is the last good graph. */
  readonly broken: readonly Problem[];
}

export const news = createStore<News>(() => ({ connection: 'waiting', revision: null, broken: [] }));

/** Whether a graph is kept that was answered before the first word came: a page may be older than its news. */
const hasOther = (revision: string): boolean =>
  queryClient.getQueriesData<GraphAnswer>({ queryKey: ['graph'] }).some(([, graph]) => graph && graph.revision !== revision);

/** Listens until the returned function is called. EventSource reconnects by itself. */
export function followServer(): () => void {
  if (!isServed()) return () => undefined;
  const source = new EventSource('/api/v1/events');
  source.addEventListener('open', () => {
    const returned = news.getState().connection === 'lost';
    news.setState({ connection: 'open' });
    if (returned) void queryClient.refetchQueries({ predicate: (query) => query.state.status === 'error' });
  });
  source.addEventListener('error', () => news.setState({ connection: 'lost' }));
  source.addEventListener('message', (message: MessageEvent<string>) => {
    const event = JSON.parse(message.data) as ServerEvent;
    const before = news.getState().revision;
    news.setState({ connection: 'open', revision: event.revision, broken: event.broken });
    if (before === null ? hasOther(event.revision) : before !== event.revision) void queryClient.invalidateQueries();
  });
  return () => source.close();
}
