// What a packed dossier holds (server/export/bundle/pack-dossier.ts writes it), in Node.js and in a page alike.
import { Inflate, strFromU8 } from 'fflate';
import { findTooDeep, MAX_DEPTH } from '../../text/json-depth.ts';

/** Far more than any dossier, and little enough for a machine: what a small file may not unfold to. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Bytes that are inflated at a time: DEFLATE makes at most about a thousand of one. */
const STEP = 16 * 1024;

/** All of the inflated bytes. @throws where it is no DEFLATE, or unfolds to more than `most` */
function inflate(bytes: Uint8Array, most: number): Uint8Array {
  const parts: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((part) => {
    length += part.length;
    if (length > most) throw new RangeError(`It unfolds to more than ${most} bytes.`);
    parts.push(part);
  });
  for (let at = 0; at < bytes.length; at += STEP) inflater.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/**
 * The value; whoever does not know who packed it must check its shape (server/model/packed-dossier.ts).
 * @param packed Base64
 * @throws for what is no Base64, no DEFLATE, no JSON, too long, or too deep
 */
export function unpackDossier(packed: string, most: number = MOST_BYTES): unknown {
  const bytes = Uint8Array.from(atob(packed), (letter) => letter.charCodeAt(0));
  const text = strFromU8(inflate(bytes, most));
  if (findTooDeep(text) !== null) throw new RangeError(`It nests deeper than ${MAX_DEPTH} levels.`);
  return JSON.parse(text);
}
