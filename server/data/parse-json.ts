// JSON (RFC 8259) into a plain value with the line of every part, and with repeated keys found, which JSON.parse hides.
import { findJsonFault } from './find-json-fault.ts';
import { findTooDeep, MAX_DEPTH } from '../text/json-depth.ts';
import { findStringEnd } from '../text/json-string.ts';
import type { LineTree } from './line-tree.ts';
import type { ParsedSource, SourceFault } from './parsed-source.ts';

/** Parses one JSON text. `value` is null where there are faults. */
export function parseJson(text: string): ParsedSource {
  const nothing: LineTree = { line: 1, children: null };
  // What is walked here is walked by recursion.
  const deep = findTooDeep(text);
  if (deep !== null) {
    const fault = { line: lineOf(text, deep), message: `the file is nested deeper than ${MAX_DEPTH} levels`, tip: 'Flatten it.' };
    return { value: null, lines: nothing, faults: [fault] };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { value: null, lines: nothing, faults: [explainSyntax(text, error as SyntaxError)] };
  }
  const { lines, faults } = readLines(text);
  return faults.length > 0 ? { value: null, lines, faults } : { value, lines, faults };
}

const lineOf = (text: string, offset: number): number => text.slice(0, offset).split('\n').length;

function explainSyntax(text: string, error: SyntaxError): SourceFault {
  return {
    line: lineOf(text, findJsonFault(text)),
    message: `the JSON is broken: ${error.message.replace(/ (?:in|after) JSON at position.*|, ?(?:\.{3})?".* is not valid JSON.*/s, '')}`,
    tip: 'Check the commas, quotes and brackets of this line and the one above; JSON has no comments and no comma before a closing bracket.',
  };
}

/** One sign, or a number or a word, behind white space. */
const TOKEN = /[ \t\r]*([[\]{},:\n"]|[^\s[\]{},:"]+)/y;

/** Walks the tokens of a text that JSON.parse accepted. */
function readLines(text: string): { lines: LineTree; faults: SourceFault[] } {
  const faults: SourceFault[] = [];
  let line = 1;
  let at = 0;
  const next = (): string => {
    for (;;) {
      TOKEN.lastIndex = at;
      const token = TOKEN.exec(text)?.[1] ?? '';
      at = TOKEN.lastIndex;
      if (token === '"') {
        const start = at - 1;
        at = findStringEnd(text, start) ?? text.length;
        return text.slice(start, at);
      }
      if (token !== '\n') return token;
      line += 1;
    }
  };
  const read = (token: string, from: number): LineTree => {
    if (token !== '{' && token !== '[') return { line: from, children: null };
    const children = new Map<string | number, LineTree>();
    for (let item = next(); item !== '}' && item !== ']'; item = next()) {
      if (item === ',') continue;
      const itemLine = line;
      if (token === '[') {
        children.set(children.size, read(item, itemLine));
        continue;
      }
      const key = JSON.parse(item) as string;
      next();
      if (children.has(key))
        faults.push({
          line: itemLine,
          message: `the key "${key}" stands twice in one record`,
          tip: 'Keep one of them, or join what they hold.',
        });
      children.set(key, read(next(), itemLine));
    }
    return { line: from, children };
  };
  const first = next();
  return { lines: read(first, line), faults };
}
