// The cache of answers, shared by the picture and the panels.
import { QueryClient } from '@tanstack/react-query';
import { RequestError } from './fetch-json.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // Answers change only when the library does, and then the server says so.
      staleTime: Number.POSITIVE_INFINITY,
      refetchOnWindowFocus: false,
      // Asking again helps when the server was away, not when it has said no.
      retry: (count, error) => count < 2 && error instanceof RequestError && (error.status === 0 || error.status >= 500),
      retryDelay: (count) => 300 * 2 ** count,
      // Everything is on this machine: a lost network is no reason not to ask.
      networkMode: 'always',
    },
  },
});
