// What a route answers, without HTTP: the route is found by the path, and what Express and mount-routes.ts do around it for a
// server is done here for a page that answers itself.
import { HttpProblem } from './http-problem.ts';
import { parseRequest } from './parse-request.ts';
import type { AnswerContext, Route } from './route.ts';

/** As over HTTP: the body is that of the answer, or the problem details where the status is 400 or more. */
export interface PathAnswer {
  status: number;
  body: unknown;
}

const PREFIX = '/api/v1';

interface Found {
  route: Route;
  params: Record<string, string>;
}

/** Parts are compared before they are decoded, as Express does. Null where no route has this path. */
function findRoute(routes: readonly Route[], parts: readonly string[]): Found | null {
  for (const route of routes) {
    const pattern = route.path.split('/');
    if (pattern.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = pattern.every((wanted, at) => {
      const part = parts[at] ?? '';
      const name = /^\{(\w+)\}$/.exec(wanted)?.[1];
      if (name === undefined) return part === wanted;
      params[name] = part;
      return part !== '';
    });
    if (fits) return { route, params };
  }
  return null;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new HttpProblem(400, 'The address cannot be decoded: a percent sign must begin two hexadecimal digits.');
  }
}

async function answer(routes: readonly Route[], context: AnswerContext, path: string): Promise<unknown> {
  const [bare = '', search = ''] = path.split(/\?(.*)/s);
  const found = findRoute(routes, `${PREFIX}${bare}`.split('/'));
  if (found === null) throw new HttpProblem(404, 'No server stands behind this page, and this needs one.');
  const params = Object.fromEntries(Object.entries(found.params).map(([name, part]) => [name, decode(part)]));
  return found.route.handle(parseRequest(found.route, params, search) as never, context);
}

/**
 * Answers a path and query under `/api/v1`, e.g. `/dossiers/tea/graph?view=claims`, as JSON holds it.
 * @throws only where a route fails by a fault of its own
 */
export async function answerPath(routes: readonly Route[], context: AnswerContext, path: string): Promise<PathAnswer> {
  try {
    const body = await answer(routes, context, path);
    // What is not JSON would be lost on the way from a server, and nobody may change a record through an answer.
    return { status: 200, body: JSON.parse(JSON.stringify(body)) as unknown };
  } catch (error) {
    if (error instanceof HttpProblem) return { status: error.status, body: error.details() };
    throw error;
  }
}
