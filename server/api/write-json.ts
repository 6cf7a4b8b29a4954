// JSON in plain ASCII, every other letter as its escape (RFC 8259, section 7). Answers are written once and read often: bytes
// that are all ASCII are decoded several times as fast as those that are not, and compressed they take the same room.

const escapeUnit = (unit: string): string => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The bytes of a JSON answer. */
export function writeJson(value: unknown): Buffer {
  // Letters beyond the first plane are two code units, and JSON escapes them as two.
  return Buffer.from(JSON.stringify(value).replace(/[\u0080-\uffff]/g, escapeUnit), 'latin1');
}
