// Text that stands packed in a block of the page: DEFLATE (RFC 1951) in Base64.
import { inflateSync, strFromU8 } from 'fflate';

/** @param packed ASCII, as client/bundle/bundle.config.ts packs it @throws for anything else */
export const unpackText = (packed: string): string =>
  strFromU8(inflateSync(Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0))), true);
