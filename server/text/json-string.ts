// A string in a JSON text (RFC 8259, section 7), found without a pattern: a pattern's stack ends with the first long string of escapes.

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ESCAPED = '"\\/bfnrt';

const isHex = (text: string, from: number): boolean => /^[0-9a-fA-F]{4}$/.test(text.slice(from, from + 4));

/**
 * @param start offset of the opening quotation mark
 * @returns offset behind the closing one; null where the string does not end, or holds what no string of JSON may hold
 */
export function findStringEnd(text: string, start: number): number | null {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === QUOTE) return at + 1;
    if (unit < 0x20) return null;
    if (unit !== BACKSLASH) continue;
    at += 1;
    const escape = text[at] ?? '';
    if (escape === 'u' && isHex(text, at + 1)) at += 4;
    else if (escape === '' || !ESCAPED.includes(escape)) return null;
  }
  return null;
}
