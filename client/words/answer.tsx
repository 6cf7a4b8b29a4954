// One question to the server and its three ways to go: waiting, failed, answered.
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Failed } from './failed.tsx';
import { Waiting } from './waiting.tsx';

interface Props<T> {
  query: UseQueryResult<T>;
  /** The thing that is read, with its article, in lower case: "the trace". */
  what: string;
  lines?: number;
  children: (data: T) => ReactNode;
}

/** Shows the answer as soon as there is one, an old one while a new one is on its way. */
export function Answer<T>({ query, what, lines, children }: Props<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError)
    return <Failed what={what.charAt(0).toUpperCase() + what.slice(1)} error={query.error} retry={() => void query.refetch()} />;
  return <Waiting what={what} {...(lines === undefined ? {} : { lines })} />;
}
