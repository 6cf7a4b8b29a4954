// One page of a list. A cursor names the last item of the page before, not a number, so that records added or removed
// meanwhile neither repeat nor hide others.
import * as z from 'zod';
import { readBase64url, writeBase64url } from './base64url.ts';
import type { List } from './contract.ts';
import { HttpProblem } from './http-problem.ts';
import type { ListQuery } from './parameters.ts';

const Cursor = z.tuple([z.string(), z.string()]);

/** A cursor of this list. @param mark what says where the next page begins */
export const writeCursor = (list: string, mark: string): string => writeBase64url(JSON.stringify([list, mark]));

const refuse = (message: string) =>
  new HttpProblem(400, 'The cursor does not fit this list.', [{ parameter: 'cursor', message }]);

/** The mark that a cursor of this list carries. Throws HttpProblem. */
export function readCursor(cursor: string, list: string): string {
  let parsed: unknown = null;
  try {
    parsed = JSON.parse(readBase64url(cursor));
  } catch {
    // Not written by us; said below.
  }
  const checked = Cursor.safeParse(parsed);
  if (!checked.success) throw refuse('Not a cursor of this server: take it from `next` as it stands.');
  if (checked.data[0] !== list) throw refuse('A cursor of another list, or of this list with other filters.');
  return checked.data[1];
}

/**
 * @param items the whole list, in order
 * @param keyOf gives each item a name of its own in the list
 * @param list name of the list, its dossier and filters included: a cursor of one list is refused by another
 */
export function paginate<T>(items: readonly T[], keyOf: (item: T) => string, query: ListQuery, list: string): List<T> {
  let start = 0;
  if (query.cursor !== undefined) {
    const last = readCursor(query.cursor, list);
    start = items.findIndex((item) => keyOf(item) === last) + 1;
    if (start === 0) throw refuse('The record that it names is no longer there; begin again without a cursor.');
  }
  const page = items.slice(start, start + query.limit);
  const last = page.at(-1);
  const more = last !== undefined && start + page.length < items.length;
  const next = more ? writeCursor(list, keyOf(last)) : null;
  return { items: page, total: items.length, next };
}
