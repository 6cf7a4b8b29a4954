// A short name for a text, to tell it from others. FNV-1a with 64 bits (Fowler, Noll & Vo): no secret may depend on it, since
// anybody can find two texts of one name.

const OFFSET = 0xcbf29ce484222325n;
const PRIME = 0x100000001b3n;

/** 16 hexadecimal digits; the same text has the same name everywhere. */
export function fingerprint(text: string): string {
  let hash = OFFSET;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * PRIME);
  return hash.toString(16).padStart(16, '0');
}
