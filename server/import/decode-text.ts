// Bytes as text: the byte order mark, else the encoding that is declared or assumed, checked strictly: text that was guessed could not be
// quoted. Standard: WHATWG Encoding (TextDecoder).
import { Buffer } from 'node:buffer';
import type { PaperProblem } from './paper.ts';
import { paperError } from './paper-problem.ts';

/** Text, or why there is none. */
export type Decoded = { text: string; problem: null } | { text: null; problem: PaperProblem };

/** Encodings by the names that files use; Latin-1 is read as Windows-1252, of which it is a part (as browsers do). */
const KNOWN =
  /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii|ascii|iso-?8859-(?:1|2|15)|latin-?1|windows-125[0-8]|cp125[0-8]|gb18030|gbk|shift_jis|euc-(?:jp|kr)|big5|koi8-r)$/i;

function markOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  // XML without a mark begins with `<`, which betrays the width of its units.
  if (bytes[0] === 0x3c && bytes[1] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c) return 'utf-16be';
  return null;
}

/** Line, from 1, of the first byte that is not UTF-8: by halves, each cut back to where a character begins. */
function firstWrongLine(bytes: Uint8Array): number {
  const decodes = (end: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, end), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >>> 1;
    if (decodes(middle)) good = middle;
    else bad = middle;
  }
  let line = 1;
  for (let at = 0; at < good; at++) if (bytes[at] === 0x0a) line++;
  return line;
}

/**
 * Decodes a file that somebody handed in.
 * @param declared the encoding that the file names itself, if any; a byte order mark goes before it
 * @returns the text without a byte order mark, or an error with the line from which the bytes are something else
 */
export function decodeText(bytes: Uint8Array, declared: string | null): Decoded {
  const mark = markOf(bytes);
  const named = mark ?? declared ?? 'utf-8';
  if (!KNOWN.test(named)) {
    const message = `the file declares the encoding "${named.slice(0, 40)}", which is not known here`;
    return { text: null, problem: paperError('encoding', message, 'Save it as UTF-8, and change the declaration.', { line: 1 }) };
  }
  // Latin-2 and its like keep their own tables; ASCII is a part of UTF-8, which says more about what is wrong.
  const encoding = /ascii$/i.test(named)
    ? 'utf-8'
    : /^utf-?16$/i.test(named)
      ? 'utf-16le'
      : named
          .replace(/^cp/i, 'windows-')
          .replace(/^latin-?1$/i, 'iso-8859-1')
          .replace(/^iso8859/i, 'iso-8859');
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), problem: null };
  } catch {
    const line = encoding.toLowerCase() === 'utf-8' || encoding.toLowerCase() === 'utf8' ? firstWrongLine(bytes) : null;
    const said = mark !== null ? 'begins as' : declared !== null ? `declares` : 'is taken for';
    const message = `the file ${said} ${named.toUpperCase()}, but its bytes are something else${line === null ? '' : ` from line ${line} on`}`;
    return {
      text: null,
      problem: paperError(
        'encoding',
        message,
        'Find out how it was saved; save it as UTF-8, or declare the encoding that it has.',
        { line },
      ),
    };
  }
}

/** The encoding that an XML declaration names (`<?xml version="1.0" encoding="iso-8859-1"?>`); null if there is none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.byteLength, 200)).toString('latin1');
  return /^\s{0,20}<\?xml\s[^>]{0,120}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/.exec(head)?.[1] ?? null;
}
