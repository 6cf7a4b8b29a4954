// News for open pages: server-sent events. HTML Living Standard, section 9.2 (text/event-stream).
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ServerEvent } from './contract.ts';
import { HttpProblem } from './http-problem.ts';

export interface EventStreamsOptions {
  /** Each open stream holds a connection; one more is refused. */
  maxListeners: number;
  /** A comment this often, in milliseconds, so that nothing between takes a silent connection for a dead one. */
  heartbeat: number;
  headers: readonly (readonly [string, string])[];
}

/** A listener that has let this many bytes pile up does not read any more; it is dropped. It will ask again if it lives. */
const MAX_UNREAD = 256 * 1024;

/** All open streams. */
export class EventStreams {
  readonly #options: EventStreamsOptions;
  readonly #open = new Set<ServerResponse>();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: EventStreamsOptions) {
    this.#options = options;
  }

  get size(): number {
    return this.#open.size;
  }

  /** Opens a stream that begins with the state of things, so that whoever was away learns what was missed. Throws HttpProblem (503). */
  open(request: IncomingMessage, response: ServerResponse, first: ServerEvent): void {
    if (this.#closed || this.#open.size >= this.#options.maxListeners) {
      throw new HttpProblem(503, 'Too many pages listen for news already; close some of them.', [], { 'Retry-After': '30' });
    }
    const headers = ['Content-Type', 'text/event-stream', 'Cache-Control', 'no-store', 'X-Accel-Buffering', 'no'];
    response.writeHead(200, [...headers, ...this.#options.headers.flat()]);
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    this.#open.add(response);
    response.on('close', () => this.#drop(response));
    this.#timer ??= setInterval(() => this.#writeAll(': still here\n\n'), this.#options.heartbeat).unref();
    response.write(`retry: 1000\n${write(first)}`);
  }

  /** Tells every open page. */
  send(event: ServerEvent): void {
    this.#writeAll(write(event));
  }

  /** Ends all streams, for good. */
  close(): void {
    this.#closed = true;
    for (const response of this.#open) {
      // Nothing may be written to it any more, so it is let go of before it has closed.
      this.#drop(response);
      response.end();
    }
  }

  #writeAll(text: string): void {
    for (const response of this.#open) {
      if (response.writableLength > MAX_UNREAD) response.destroy();
      else response.write(text);
    }
  }

  #drop(response: ServerResponse): void {
    this.#open.delete(response);
    if (this.#open.size > 0 || this.#timer === null) return;
    clearInterval(this.#timer);
    this.#timer = null;
  }
}

// JSON holds no line breaks of its own, so one data line is enough.
const write = (event: ServerEvent): string => `id: ${event.revision}\ndata: ${JSON.stringify(event)}\n\n`;
