// Which names a request may call this server by. A page of another site can point a name of its own at 127.0.0.1 and read
// answers as if they were its own (DNS rebinding); it cannot hide that name from the Host header.

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];
const ALL_INTERFACES = new Set(['0.0.0.0', '::', '[::]', '']);

/**
 * The names that are answered, or null for any: a server that listens on all interfaces (`HOST=0.0.0.0`) cannot know
 * what it is called, so whoever sets that takes care of it.
 * @param host the address that the server listens on
 */
export function listAllowedHosts(host: string): ReadonlySet<string> | null {
  if (ALL_INTERFACES.has(host)) return null;
  return new Set([...LOOPBACK, (host.includes(':') && !host.startsWith('[') ? `[${host}]` : host).toLowerCase()]);
}

/** Whether the Host header names this server; the port says nothing about who asks, so any will do. */
export function isAllowedHost(header: string | undefined, allowed: ReadonlySet<string> | null): boolean {
  if (allowed === null) return true;
  if (header === undefined) return false;
  return allowed.has(header.replace(/:\d*$/, '').toLowerCase());
}
