// The HTTP server around an application: how long a connection may take for what, and how everything ends in good order.
import { createServer, type RequestListener, type Server } from 'node:http';

/** Times in milliseconds. A client that sends its headers a byte at a time holds a connection for ten seconds at the most. */
const TIMES = {
  headersTimeout: 10_000,
  requestTimeout: 20_000,
  keepAliveTimeout: 30_000,
  connectionsCheckingInterval: 2_000,
};

/** A server that answers with the listener, not yet listening. */
export function createHttpServer(listener: RequestListener): Server {
  const server = createServer({ ...TIMES, maxHeaderSize: 16 * 1024 }, listener);
  server.maxConnections = 1024;
  return server;
}

/** How often connections that have become idle are closed while stopping, in milliseconds. */
const SWEEP = 50;

/**
 * Stops: no new connections, streams ended, answers under way finished, then whatever is left is cut.
 * @param close ends what would otherwise stay open for ever, the streams
 * @param grace milliseconds until connections are cut
 */
export async function stopHttpServer(server: Server, close: () => void, grace: number): Promise<void> {
  const closed = new Promise<void>((resolve) => {
    server.close(() => resolve());
  });
  close();
  const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
  const cut = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearInterval(sweep);
  clearTimeout(cut);
}
