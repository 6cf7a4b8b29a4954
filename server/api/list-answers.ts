// What the explorer would ask about one dossier, answered beforehand: for the page that does without a server. The attached text
// of the case is not among it, because it belongs to whoever attached it and may not be passed on.
import { HttpProblem } from './http-problem.ts';
import { requireRecords } from './require-records.ts';
import { parseRequest } from './parse-request.ts';
import type { AnswerContext, Route } from './route.ts';
import { writeJson } from './write-json.ts';

const PREFIX = '/api/v1';

/** Paths with their queries, spelt as the explorer asks (client/api/queries.ts). */
function listPaths(context: AnswerContext, dossier: string): string[] {
  const records = requireRecords(context.snapshot.graph, dossier);
  const at = `/dossiers/${dossier}`;
  const views = ['studies', 'claims', 'full'].flatMap((view) =>
    ['cited', 'checked'].map((basis) => `${at}/graph?view=${view}&basis=${basis}`),
  );
  return [
    at,
    ...views,
    `${at}/graph?view=full`,
    ...['works', 'claims', 'passages', 'timeline', 'discrepancies', 'fidelity', 'conflicts', 'gaps'].map(
      (list) => `${at}/${list}?limit=500`,
    ),
    `${at}/matrix`,
    `${at}/appraisal`,
    `${at}/course`,
    ...[...records.works.keys()].map((id) => `${at}/works/${id}`),
    ...[...records.claims.keys()].map((id) => `${at}/claims/${id}/trace`),
  ];
}

/** The route of a path and what its parameters are; null where there is none. */
function findRoute(routes: readonly Route[], path: string): { route: Route; params: Record<string, string> } | null {
  const parts = path.split('/');
  for (const route of routes) {
    const pattern = route.path.split('/');
    if (pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((part, i) => {
      const name = /^\{(\w+)\}$/.exec(part)?.[1];
      if (name === undefined) return part === parts[i];
      params[name] = parts[i] ?? '';
      return true;
    });
    if (fits) return { route, params };
  }
  return null;
}

/** The answer, or null where the dossier has none to give, such as an appraisal that nobody has written. */
async function answer(routes: readonly Route[], context: AnswerContext, path: string): Promise<unknown> {
  const [bare = '', search = ''] = path.split('?');
  const found = findRoute(routes, `${PREFIX}${bare}`);
  if (found === null) throw new Error(`No route answers ${path}.`);
  const input = parseRequest(found.route, found.params, search);
  try {
    return await found.route.handle(input as never, context);
  } catch (error) {
    if (error instanceof HttpProblem && error.status === 404) return null;
    throw error;
  }
}

/** The path of the page that follows in a list; null at its end, and for what is no list. */
function nextPage(path: string, value: unknown): string | null {
  const next = typeof value === 'object' && value !== null && 'next' in value ? value.next : null;
  return typeof next === 'string' ? `${path.replace(/&cursor=.*$/, '')}&cursor=${encodeURIComponent(next)}` : null;
}

/** The answers one after another, lists page by page. Throws HttpProblem for an unknown dossier. */
export async function* listAnswers(
  routes: readonly Route[],
  context: AnswerContext,
  dossier: string,
): AsyncIterable<{ path: string; json: string }> {
  for (const first of listPaths(context, dossier)) {
    for (let path: string | null = first; path !== null; ) {
      const value = await answer(routes, context, path);
      if (value === null) break;
      yield { path, json: writeJson(value).toString('utf8') };
      path = nextPage(path, value);
    }
  }
}
