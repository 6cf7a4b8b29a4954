// One search as it goes: what was asked once the writing paused, what was found, and what to say of it.
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { queries } from '../api/queries.ts';
import { useSlow } from '../words/use-slow.ts';
import { groupHits, type HitGroup } from './group-hits.ts';
import { searchNews } from './search-news.ts';
import { useSettled } from './use-settled.ts';

/** Milliseconds after the last letter before the server is asked. */
const PAUSE = 120;

const NONE: readonly HitGroup[] = [];

export interface SearchState {
  readonly groups: readonly HitGroup[];
  /** True while the groups are not yet those of the text. */
  readonly waiting: boolean;
  readonly failed: boolean;
  readonly news: string;
  readonly retry: () => void;
}

/** `text` as it stands in the box. Old hits stay until the new ones are there, so that the list does not flicker. */
export function useSearch(dossier: string, text: string): SearchState {
  const wanted = text.trim();
  const asked = useSettled(wanted, PAUSE);
  const { data, isError, error, isFetching, refetch } = useQuery({
    ...queries.search(dossier, asked),
    enabled: dossier !== '' && asked !== '',
    placeholderData: keepPreviousData,
  });
  const waiting = wanted !== '' && !isError && (wanted !== asked || isFetching);
  const slow = useSlow(waiting);
  const news = searchNews({
    asked: wanted,
    waiting,
    slow,
    error: isError ? error.message : null,
    found: data ? data.items.length : null,
    total: data?.total ?? 0,
  });
  const groups = wanted === '' || isError || !data ? NONE : groupHits(data.items);
  return { groups, waiting, failed: isError, news, retry: () => void refetch() };
}
