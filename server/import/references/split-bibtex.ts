// A BibTeX file cut into its entries before anything is parsed, so that one bad entry does not lose the others. Entries end where their
// braces close; one that never closes ends where the next begins a line.

/** An entry, a `@string` or other text between `@` and its closing brace. */
export interface BibtexEntry {
  /** `article`, `string`, … in lower case. */
  kind: string;
  /** The key by which it is cited; empty for `@string` and the like. */
  key: string;
  /** The entry itself, from `@` on. */
  text: string;
  /** Line on which it begins, from 1. */
  line: number;
  /** Whether its braces close. */
  closed: boolean;
}

const HEAD = /@\s{0,20}([A-Za-z][\w:+-]{0,40})\s{0,20}([{(])/g;

/** Where the entry ends whose opening bracket is at `open`; -1 if it never does. A backslash takes the meaning from the next brace. */
function findEnd(text: string, open: number, until: number): number {
  const round = text.charCodeAt(open) === 0x28;
  let depth = 0;
  for (let at = open; at < until; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x5c) at++;
    else if (unit === 0x7b) depth++;
    else if (unit === 0x7d) {
      depth--;
      if (depth === 0 && !round) return at;
      if (depth < 0) return round ? -1 : at;
    } else if (unit === 0x29 && round && depth === 0) return at;
  }
  // BibTeX itself takes an entry that opens with a brace and closes with a parenthesis.
  const last = open + text.slice(open, until).trimEnd().length - 1;
  return depth === 1 && !round && text.charCodeAt(last) === 0x29 ? last : -1;
}

/** Cuts a BibTeX or BibLaTeX file; text between entries is comment, and left out. */
export function splitBibtex(text: string): BibtexEntry[] {
  const entries: BibtexEntry[] = [];
  let line = 1;
  let counted = 0;
  let next = -1;
  HEAD.lastIndex = 0;
  for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
    for (; counted < head.index; counted++) if (text.charCodeAt(counted) === 0x0a) line++;
    const kind = (head[1] ?? '').toLowerCase();
    const body = head.index + head[0].length;
    // A line that begins with `@word{` begins an entry, whatever is open.
    if (next < body) next = nextHead(text, body);
    const end = findEnd(text, body - 1, next);
    const stop = end === -1 ? next : end + 1;
    const special = /^(?:string|preamble|comment)$/.test(kind);
    const key = special ? '' : (/^\s{0,40}([^\s,={}()"]{0,200})\s{0,40},?/.exec(text.slice(body, body + 300))?.[1] ?? '');
    if (kind !== 'comment') entries.push({ kind, key, text: text.slice(head.index, stop), line, closed: end !== -1 });
    HEAD.lastIndex = stop;
  }
  return entries;
}

function nextHead(text: string, from: number): number {
  const begin = /\n[ \t]{0,20}@[A-Za-z]{1,40}[ \t]{0,20}[{(]/g;
  begin.lastIndex = from;
  return begin.exec(text)?.index ?? text.length;
}
