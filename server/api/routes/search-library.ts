// GET /api/v1/search: ranked hits over claims, passages, works and findings.
import * as z from 'zod';
import type { SearchKind } from '../../graph/build-search-index.ts';
import { Id } from '../../model/id.ts';
import { fingerprint } from '../fingerprint.ts';
import { HttpProblem } from '../http-problem.ts';
import { commaList, ListQuery, NoParams } from '../parameters.ts';
import { readCursor, writeCursor } from '../paginate.ts';
import { requireRecords } from '../require-records.ts';
import { defineRoute } from '../route.ts';

const LONGEST_QUERY = 200;
const KINDS = ['claim', 'passage', 'work', 'finding'] as const satisfies readonly SearchKind[];

/** Which hit the page begins with. */
function readOffset(cursor: string | undefined, list: string): number {
  if (cursor === undefined) return 0;
  const mark = readCursor(cursor, list);
  if (/^\d{1,6}$/.test(mark)) return Number(mark);
  throw new HttpProblem(400, 'The cursor does not fit this list.', [
    { parameter: 'cursor', message: 'Not a cursor of this server.' },
  ]);
}

export const searchLibrary = defineRoute({
  id: 'searchLibrary',
  path: '/api/v1/search',
  tag: 'evidence',
  summary: 'Ranked hits over claims, passages, works and findings, with excerpts',
  description: 'All words must be found; only if nothing has them all, any may be. The last word may be the beginning of one.',
  params: NoParams,
  query: ListQuery.extend({
    q: z.string().min(1).max(LONGEST_QUERY).meta({ description: 'What to look for', example: 'sunitinib' }),
    dossier: Id.optional().meta({ description: 'Only in this dossier' }),
    kind: commaList(z.enum(KINDS), 'Only hits of these kinds', { type: 'string', enum: [...KINDS] }),
  }),
  kind: 'prepared',
  answer: async () => {
    const { listOf, SearchHit } = await import('../contract.ts');
    return listOf(SearchHit);
  },
  handle: async ({ query: { q, dossier, kind, limit, cursor } }, { snapshot }) => {
    if (dossier !== undefined) requireRecords(snapshot.graph, dossier);
    // Ranks change with the library, so a cursor is good for one revision of it.
    const asked = JSON.stringify([snapshot.library.revision, q, dossier ?? null, kind ?? null]);
    const list = `search ${fingerprint(asked)}`;
    const offset = readOffset(cursor, list);
    const { searchLibrary: search } = await import('../../graph/search-library.ts');
    const index = await snapshot.searchIndex();
    const dossiers = dossier === undefined ? undefined : [dossier];
    const { items, total } = search(index, { query: q, dossiers, kinds: kind, offset, limit });
    const end = offset + items.length;
    return { items, total, next: items.length > 0 && end < total ? writeCursor(list, String(end)) : null };
  },
});
