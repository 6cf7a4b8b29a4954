// Where the address of the explorer stands: in the path of a served page, or behind the # of a page that was opened from disk,
// whose path is a file's.
import { type Address, writeAddress } from './address.ts';

/** Address of the start of a page from disk; null where pages are served. */
let start: string | null = null;

/** From now on the address stands behind the #. @param first where a page begins that was opened without an address */
export function keepInHash(first: string): void {
  start = first;
}

/** The address as a path and a query, wherever it stands. */
export function readPlace(): { pathname: string; search: string } {
  if (start === null) return window.location;
  const written = window.location.hash.startsWith('#/') ? window.location.hash.slice(1) : start;
  const [pathname = '', search = ''] = written.split(/(?=\?)/);
  return { pathname, search };
}

/** A link to an address of the explorer, for this page. */
export const linkTo = (address: Address): string => `${start === null ? '' : '#'}${writeAddress(address)}`;

/** A link to the beginning. */
export const homeLink = (): string => (start === null ? '/' : `#${start}`);
