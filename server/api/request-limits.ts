// What no request needs: refused before any work is done.
import type { IncomingMessage } from 'node:http';
import { isAllowedHost } from './allowed-hosts.ts';
import { HttpProblem } from './http-problem.ts';

/** Longest address, in characters: the longest that the explorer makes is about 300. */
export const MAX_ADDRESS = 2048;

/** The refusal, or null where the request may go on. */
export function findRefusal(
  request: IncomingMessage,
  allowedHosts: ReadonlySet<string> | null,
  /** Whether a method and path take a body. */
  takesBody: (method: string, path: string) => boolean = () => false,
): HttpProblem | null {
  const { headers } = request;
  if (!isAllowedHost(headers.host, allowedHosts)) {
    return new HttpProblem(421, 'This server is not called that. Ask for it by the address that it printed when it started.');
  }
  if ((request.url ?? '').length > MAX_ADDRESS) {
    return new HttpProblem(414, `An address may be ${MAX_ADDRESS} characters long.`);
  }
  const length = headers['content-length'];
  const [path = ''] = (request.url ?? '').split('?');
  if (headers['transfer-encoding'] === undefined && takesBody(request.method ?? '', path)) return null;
  if (headers['transfer-encoding'] !== undefined || (length !== undefined && length !== '0')) {
    // The rest of the body would be read as the next request on this connection, so the connection goes too.
    return new HttpProblem(413, 'This address takes no body, or none of a length that is not told.', [], { Connection: 'close' });
  }
  return null;
}
