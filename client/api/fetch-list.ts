// A whole list: its first page and every page that follows.
import { fetchJson } from './fetch-json.ts';

interface Page {
  items: unknown[];
  total: number;
  next: string | null;
}

/** No list is longer than this many pages of 500: a server that goes on for ever is not followed. */
const MOST_PAGES = 1000;

/** @param path under /api/v1, with a query @param fetchPage hands over one page; throws RequestError */
export async function fetchList<T extends Page>(
  path: string,
  signal?: AbortSignal,
  fetchPage: (path: string, signal?: AbortSignal) => Promise<T> = fetchJson,
): Promise<T> {
  const first = await fetchPage(path, signal);
  const items = [...first.items];
  let { next } = first;
  for (let pages = 1; next !== null && pages < MOST_PAGES; pages += 1) {
    const page: T = await fetchPage(`${path}&cursor=${encodeURIComponent(next)}`, signal);
    items.push(...page.items);
    next = page.next;
  }
  return { ...first, items, next };
}
