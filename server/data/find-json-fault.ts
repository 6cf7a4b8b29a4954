// Where a JSON text (RFC 8259) goes wrong. JSON.parse does not always say.

/** White space, then one token: a string, a number, a word, or a sign of its own. */
const TOKEN =
  /[\t\n\r ]*(?:("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)|([{}[\],:]))/uy;

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
    const match = TOKEN.exec(text);
    const [, words, value, sign] = match ?? [];
    const next = step(expected, open, words !== undefined ? 'words' : value !== undefined ? 'value' : (sign ?? ''));
    if (match === null || next === null) return skipSpace(text, at);
    expected = next;
    at = TOKEN.lastIndex;
  }
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && '\t\n\r '.includes(text[at] ?? '')) at += 1;
  return at;
}

/** What may follow a token, or null where it does not fit. `open` holds the brackets that are still open. */
function step(expected: Expected, open: string[], token: string): Expected | null {
  const isValue = expected === 'value' || expected === 'value-or-end';
  const after = (): Expected => (open.length > 0 ? 'comma-or-end' : 'nothing');
  if (token === 'words' && (expected === 'key' || expected === 'key-or-end')) return 'colon';
  if ((token === 'words' || token === 'value') && isValue) return after();
  if ((token === '{' || token === '[') && isValue) {
    open.push(token === '{' ? '}' : ']');
    return token === '{' ? 'key-or-end' : 'value-or-end';
  }
  if ((token === '}' || token === ']') && token === open.at(-1) && expected.endsWith('or-end')) {
    open.pop();
    return after();
  }
  if (token === ':' && expected === 'colon') return 'value';
  if (token === ',' && expected === 'comma-or-end') return open.at(-1) === '}' ? 'key' : 'value';
  return null;
}
