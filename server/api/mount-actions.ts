// Hangs the table of actions into Express: what is sent is checked before anything is done.
import type { Express, Request, Response } from 'express';
import type * as z from 'zod';
import type { Action, ActionContext } from './action.ts';
import { HttpProblem } from './http-problem.ts';
import { readBytes, readJsonBody, refuseForeign } from './read-body.ts';
import { writeJson } from './write-json.ts';

export const ACTION_METHODS = 'POST, OPTIONS';

const listErrors = (error: z.ZodError) =>
  error.issues.slice(0, 20).map(({ path, message }) => ({ parameter: path.map(String).join('.'), message }));

/** `"abc"` as `abc`. Throws HttpProblem for what is no strong ETag (RFC 9110, section 8.8.3). */
function readIfMatch(header: string | undefined): string | null {
  if (header === undefined) return null;
  const tag = /^"([\x21\x23-\x7e]*)"$/.exec(header.trim());
  if (tag === null) throw new HttpProblem(400, 'If-Match takes one revision, in quotes.', [{ message: 'e.g. If-Match: "1f2e"' }]);
  return tag[1] ?? '';
}

/** The name of a file as the browser knows it, without folders; it is shown, and never opened. */
function readFileName(header: string | string[] | undefined): string | null {
  if (typeof header !== 'string') return null;
  try {
    return decodeURIComponent(header).slice(0, 300);
  } catch {
    throw new HttpProblem(400, 'X-File-Name must be percent-encoded.');
  }
}

async function answer(action: Action, request: Request, response: Response, context: ActionContext): Promise<void> {
  refuseForeign(request, action.takes);
  const params = action.params.safeParse(request.params);
  if (!params.success) throw new HttpProblem(404, 'The address holds something that cannot be an id.', listErrors(params.error));
  if (request.originalUrl.includes('?')) throw new HttpProblem(400, 'This address takes no query.');
  const ifMatch = readIfMatch(request.headers['if-match']);
  const body = (await action.body()).safeParse(
    await (action.takes === 'json' ? readJsonBody : readBytes)(request, action.maxBytes),
  );
  if (!body.success) throw new HttpProblem(400, 'The body does not fit this address.', listErrors(body.error));
  const fileName = readFileName(request.headers['x-file-name']);
  const input = { params: params.data as never, body: body.data as never, ifMatch, fileName };
  const bytes = writeJson(await action.handle(input, context));
  response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store', 'Content-Length': bytes.length });
  response.end(bytes);
}

/** Answers the table's actions; another method of a known path is told which there are. */
export function mountActions(app: Express, actions: readonly Action[], context: ActionContext): void {
  for (const action of actions) {
    app
      .route(action.path.replace(/\{(\w+)\}/g, ':$1'))
      .post((request, response) => answer(action, request, response, context))
      .options((_request, response) => {
        response.writeHead(204, { Allow: ACTION_METHODS }).end();
      })
      .all((request) => {
        throw new HttpProblem(405, `${request.method} is not for this address.`, [], { Allow: ACTION_METHODS });
      });
  }
}

/** Whether a request may bring a body. */
export function takesBody(actions: readonly Action[]): (method: string, path: string) => boolean {
  const shapes = actions.map(({ path }) => new RegExp(`^${path.replace(/\{\w+\}/g, '[^/]+')}$`));
  return (method, path) => method === 'POST' && shapes.some((shape) => shape.test(path));
}
