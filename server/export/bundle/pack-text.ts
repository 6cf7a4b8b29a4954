// Text that stands packed in a page: compressed (DEFLATE, RFC 1951), in Base64.
import { deflateRawSync } from 'node:zlib';

/** Letters, digits, `+`, `/` and `=` only, so that it may stand anywhere. */
export const packText = (text: string): string => deflateRawSync(text, { level: 9 }).toString('base64');
