// Where a JSON text (RFC 8259) goes wrong. JSON.parse does not always say.
import { findStringEnd } from '../text/json-string.ts';

/** White space, then one token: a number, a word, a sign of its own, or the beginning of a string. */
const TOKEN = /[\t\n\r ]*(?:(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|(["{}[\],:]))/uy;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing';

/**
 * @param text one that JSON.parse refuses
 * @returns offset, in UTF-16 code units, of the first token that does not fit; the length of the text where it ends too early
 */
export function findJsonFault(text: string): number {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [all = '', value, sign = ''] = TOKEN.exec(text) ?? [];
    const end = sign === '"' ? findStringEnd(text, at + all.length - 1) : at + all.length;
    const next = step(expected, open, sign === '"' ? 'words' : value === undefined ? sign : 'value');
    if (end === null || next === null) return skipSpace(text, at);
    expected = next;
    at = end;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && '\t\n\r '.includes(text[at] ?? '')) at += 1;
  return at;
}

/** What may stand where something is expected: the kinds of token that fit. */
const FITS: Record<Expected, string> = {
  value: 'words value { [',
  'value-or-end': 'words value { [ ]',
  key: 'words',
  'key-or-end': 'words }',
  colon: ':',
  'comma-or-end': ', ] }',
  nothing: '',
};

/** What may follow a token, or null where the token does not fit. `open` holds the brackets that must still be closed. */
function step(expected: Expected, open: string[], token: string): Expected | null {
  if (token === '' || !FITS[expected].split(' ').includes(token)) return null;
  if (token === ':') return 'value';
  if (token === ',') return open.at(-1) === '}' ? 'key' : 'value';
  if (token === 'words' && expected.startsWith('key')) return 'colon';
  if (token === '{' || token === '[') {
    open.push(token === '{' ? '}' : ']');
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if ((token === '}' || token === ']') && open.pop() !== token) return null;
  return open.length > 0 ? 'comma-or-end' : 'nothing';
}
