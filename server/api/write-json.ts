// JSON in plain ASCII, every other letter as its escape (RFC 8259, section 7). Answers are written once and read often: bytes
// that are all ASCII are decoded several times as fast as those that are not, and compressed they take the same room.
import { isAscii } from 'node:buffer';

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** Letters beyond the first plane are two code units, and JSON escapes them as two. */
const escapeLetters = (letters: string): Buffer => Buffer.from(letters.replace(/[^]/g, escapeUnit), 'latin1');

/** The bytes of a JSON answer. */
export function writeJson(value: unknown): Buffer {
  const bytes = Buffer.from(JSON.stringify(value));
  if (isAscii(bytes)) return bytes;
  // Looked through as bytes: a string that holds one wide letter is wide throughout, and is slow to look through and to copy.
  const pieces: Buffer[] = [];
  let from = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    let end = at + 1;
    while ((bytes[end] ?? 0) >= 0x80) end += 1;
    pieces.push(bytes.subarray(from, at), escapeLetters(bytes.toString('utf8', at, end)));
    from = end;
    at = end;
  }
  return Buffer.concat([...pieces, bytes.subarray(from)]);
}
