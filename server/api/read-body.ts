// Reads the body of an action: JSON or a file, of a size that was announced, from a page of this server or from no page at all.
import type { IncomingMessage } from 'node:http';
import { HttpProblem } from './http-problem.ts';

/**
 * A page of another site can send simple forms here, but neither this content type nor another Origin without being asked
 * first (Fetch Standard, CORS-preflight); both are checked all the same. Throws HttpProblem.
 */
export function refuseForeign({ headers }: IncomingMessage, takes: 'json' | 'bytes'): void {
  const { origin, host } = headers;
  if (origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === host))
    throw new HttpProblem(403, 'Only pages of this server may change something here.', [], { Connection: 'close' });
  const type = takes === 'json' ? 'application/json' : 'application/octet-stream';
  const [told = ''] = (headers['content-type'] ?? '').split(';');
  if (told.trim().toLowerCase() !== type) throw new HttpProblem(415, `The body must be ${type}.`, [], { Connection: 'close' });
}

/** The body as bytes. Throws HttpProblem. */
export async function readBytes(request: IncomingMessage, maxBytes: number): Promise<Buffer> {
  const length = Number(request.headers['content-length']);
  if (!Number.isSafeInteger(length))
    throw new HttpProblem(411, 'The length of the body must be told.', [], { Connection: 'close' });
  if (length > maxBytes)
    throw new HttpProblem(413, `A body may have ${maxBytes} bytes here; this one has ${length}.`, [], { Connection: 'close' });
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The body as a value. Throws HttpProblem. */
export async function readJsonBody(request: IncomingMessage, maxBytes: number): Promise<unknown> {
  const bytes = await readBytes(request, maxBytes);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new HttpProblem(400, 'The body is not JSON in UTF-8.');
  }
}
