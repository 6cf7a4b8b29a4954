// One answer, ready to be written: its bytes plain, gzip and brotli, with all headers. A representation in another coding
// is another representation, so each has its own strong ETag (RFC 9110, section 8.8.3.3).
import { createHash } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './negotiate-encoding.ts';

/** What an answer is made from. `cacheControl` is `no-cache` for everything that can change: kept, but asked about each time. */
export interface AnswerSource {
  body: Buffer;
  type: string;
  cacheControl: string;
  /** Content-Disposition, for files that are saved rather than shown. */
  disposition?: string;
}

interface Representation {
  readonly bytes: Buffer;
  readonly etag: string;
  /** Names and values in turn, as `writeHead` takes them fastest. */
  readonly headers: readonly string[];
  readonly unchangedHeaders: readonly string[];
}

export interface PreparedAnswer {
  readonly source: AnswerSource;
  /** First part of all ETags: the content's hash. */
  readonly hash: string;
  readonly ready: Map<Encoding, Representation>;
  /** Bytes held, all codings together. */
  bytes: number;
}

const compressors: Record<Exclude<Encoding, 'identity'>, (body: Buffer) => Promise<Buffer>> = {
  gzip: (body) => promisify(gzip)(body, { level: constants.Z_BEST_COMPRESSION }),
  // Quality 11 saves a few per cent more for twenty times the work, which a first visit would have to wait for.
  br: (body) =>
    promisify(brotliCompress)(body, {
      params: { [constants.BROTLI_PARAM_QUALITY]: 9, [constants.BROTLI_PARAM_SIZE_HINT]: body.length },
    }),
};

/** An answer that is ready in no coding yet. */
export function prepareAnswer(source: AnswerSource): PreparedAnswer {
  const hash = createHash('sha256').update(source.type).update('\0').update(source.body).digest('base64url').slice(0, 22);
  return { source, hash, ready: new Map(), bytes: source.body.length };
}

/** Makes the answer in one coding, once. */
export async function encodeAnswer(
  answer: PreparedAnswer,
  encoding: Encoding,
  fixedHeaders: readonly (readonly [string, string])[],
): Promise<void> {
  if (answer.ready.has(encoding)) return;
  const bytes = encoding === 'identity' ? answer.source.body : await compressors[encoding](answer.source.body);
  if (answer.ready.has(encoding)) return; // Somebody else asked for the same meanwhile.
  const etag = encoding === 'identity' ? `"${answer.hash}"` : `"${answer.hash}-${encoding}"`;
  const own = ['ETag', etag, 'Cache-Control', answer.source.cacheControl, 'Vary', 'Accept-Encoding'];
  const unchangedHeaders = [...own, ...fixedHeaders.flat()];
  const headers = ['Content-Type', answer.source.type, 'Content-Length', String(bytes.length), ...unchangedHeaders];
  if (encoding !== 'identity') headers.push('Content-Encoding', encoding);
  if (answer.source.disposition !== undefined) headers.push('Content-Disposition', answer.source.disposition);
  answer.ready.set(encoding, { bytes, etag, headers, unchangedHeaders });
  if (encoding !== 'identity') answer.bytes += bytes.length;
}

/** Whether the client has it already: If-None-Match compares weakly (RFC 9110, section 13.1.2). */
export function isUnchanged(header: string | undefined, etag: string): boolean {
  if (header === undefined) return false;
  if (header === etag) return true;
  return header.split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
}

/** Writes the answer in a coding that is ready: 304 where the client has it already, no body for HEAD. False where it is not ready. */
export function writeAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: PreparedAnswer,
  encoding: Encoding,
): boolean {
  const representation = answer.ready.get(encoding);
  if (representation === undefined) return false;
  if (isUnchanged(request.headers['if-none-match'], representation.etag)) {
    response.writeHead(304, representation.unchangedHeaders as string[]);
    response.end();
    return true;
  }
  response.writeHead(200, representation.headers as string[]);
  response.end(representation.bytes); // For HEAD, Node.js keeps the body to itself.
  return true;
}
