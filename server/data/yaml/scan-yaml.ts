// Plain YAML, read quickly: block maps and lists, values on one line, folded words. A dossier of thousands of claims takes the full
// parser ten seconds and half a gigabyte. This reader gives up on anything unusual, and on anything wrong, which the full parser then
// reads, or explains; what it does read, it reads as that one does (YAML 1.2, core schema).
import type { LineTree } from '../line-tree.ts';
import { readKey, type ScannedValue, scanFlow } from './scan-flow.ts';
import { NotSure, readDoubleQuoted, readPlain } from './yaml-scalar.ts';

/** Control characters, other ends of lines, marks of byte order: left to the full parser. */
const UNUSUAL = /(?!\n)\p{Cc}|[\u2028\u2029\ufeff]/u;
const KEY = /([A-Za-z][\w-]*|"(?:[^"\\]|\\.)*"):(?: +|$)/y;
/** Deeper nesting is left to the full parser, which says what is wrong with it. */
const DEEPEST = 60;

/** The value and its lines; null where only the full parser can say what it is. */
export function scanYaml(text: string): { value: unknown; lines: LineTree } | null {
  if (UNUSUAL.test(text)) return null;
  try {
    const { value, children } = new YamlScan(text).readDocument();
    return { value, lines: { line: 1, children } };
  } catch (error) {
    if (error instanceof NotSure) return null;
    throw error;
  }
}

class YamlScan {
  readonly #text: string;
  /** The line that is looked at: where its words begin and end in the text, how far they are indented, its number from 1. */
  #start = 0;
  #end = -1;
  #indent = -1;
  #number = 0;

  constructor(text: string) {
    this.#text = text;
  }

  readDocument(): ScannedValue {
    this.#next();
    if (this.#indent !== 0) throw new NotSure();
    const whole = this.#readBlock(0, 0);
    if (this.#indent >= 0) throw new NotSure();
    return whole;
  }

  get #words(): string {
    return this.#text.slice(this.#start, this.#end);
  }

  /** Goes to the next line with words; behind the last one the indentation is -1. Comments are no words. */
  #next(): void {
    const text = this.#text;
    do this.#step();
    while (this.#indent >= 0 && (this.#start === this.#end || text[this.#start] === '#'));
  }

  /** Goes to the next line. */
  #step(): void {
    const text = this.#text;
    const from = this.#end + 1;
    if (from >= text.length) {
      this.#indent = -1;
      this.#start = text.length;
      this.#end = text.length;
      return;
    }
    const feed = text.indexOf('\n', from);
    this.#end = feed === -1 ? text.length : feed;
    let start = from;
    while (start < this.#end && text.charCodeAt(start) === 32) start++;
    this.#start = start;
    this.#indent = start - from;
    this.#number++;
  }

  #readBlock(indent: number, depth: number): ScannedValue {
    if (depth > DEEPEST) throw new NotSure();
    return this.#isItem() ? this.#readList(indent, depth) : this.#readMap(indent, depth);
  }

  #isItem(): boolean {
    return this.#text[this.#start] === '-' && (this.#start + 1 === this.#end || this.#text[this.#start + 1] === ' ');
  }

  #readList(indent: number, depth: number): ScannedValue {
    const value: unknown[] = [];
    const children = new Map<number, LineTree>();
    while (this.#indent === indent) {
      if (!this.#isItem() || this.#start + 2 >= this.#end) throw new NotSure();
      const line = this.#number;
      this.#start += 2;
      const item = this.#matchKey() === null ? this.#readInline(indent) : this.#readFirstPair(indent + 2, depth);
      children.set(value.length, { line, children: item.children });
      value.push(item.value);
    }
    if (this.#indent > indent) throw new NotSure();
    return { value, children };
  }

  /** A map whose first key stands behind the dash. */
  #readFirstPair(indent: number, depth: number): ScannedValue {
    this.#indent = indent;
    return this.#readMap(indent, depth + 1);
  }

  #readMap(indent: number, depth: number): ScannedValue {
    const value: Record<string, unknown> = {};
    const children = new Map<string, LineTree>();
    while (this.#indent === indent) {
      const found = this.#matchKey();
      if (found === null) throw new NotSure();
      const line = this.#number;
      const key = readKey(found.key);
      if (children.has(key)) throw new NotSure();
      this.#start += found.length;
      const inner = this.#readValue(indent, depth);
      children.set(key, { line, children: inner.children });
      value[key] = inner.value;
    }
    if (this.#indent > indent) throw new NotSure();
    return { value, children };
  }

  /** The key that the line begins with, and how long it is with its colon and the space behind. */
  #matchKey(): { key: string; length: number } | null {
    // What stands in quotation marks may hold anything but the end of a line.
    const line = this.#words;
    KEY.lastIndex = 0;
    const found = KEY.exec(line);
    return found === null ? null : { key: found[1] ?? '', length: found[0].length };
  }

  /** What stands behind the colon, or below it. */
  #readValue(indent: number, depth: number): ScannedValue {
    if (this.#start < this.#end) return this.#readInline(indent);
    this.#next();
    // Without a value it is null, and a list may stand as far left as its key: both are rare.
    if (this.#indent <= indent) throw new NotSure();
    return this.#readBlock(this.#indent, depth + 1);
  }

  /** What stands on this line; words may go on below, further in than `indent`. */
  #readInline(indent: number): ScannedValue {
    const number = this.#number;
    const first = this.#words;
    if (first === '>-') return this.#readFolded(indent);
    if (first.endsWith(' ')) throw new NotSure();
    const isQuoted = first.startsWith('"');
    const isPlain = !isQuoted && !/^['[{]/.test(first);
    const more = this.#gather(indent);
    if (more.length === 0) return isPlain ? { value: readPlain(first), children: null } : scanFlow(first, number);
    if (isPlain) {
      const words = [first, ...more].join(' ');
      if (more.some((line) => line.startsWith('#')) || typeof readPlain(words) !== 'string') throw new NotSure();
      return { value: words, children: null };
    }
    if (!isQuoted) throw new NotSure();
    return { value: joinQuoted([first, ...more]), children: null };
  }

  /** The lines below that are further in, without their indentation; goes to the line behind them. */
  #gather(indent: number): string[] {
    const lines: string[] = [];
    this.#step();
    while (this.#indent > indent && this.#start < this.#end) {
      if (this.#text[this.#end - 1] === ' ') throw new NotSure();
      lines.push(this.#words);
      this.#step();
    }
    const isBlank = this.#indent >= 0 && this.#start === this.#end;
    if (isBlank || this.#text[this.#start] === '#') {
      this.#next();
      // A paragraph, or words behind a comment.
      if (this.#indent > indent) throw new NotSure();
    }
    return lines;
  }

  /** Words in lines of the same indentation, which are joined. */
  #readFolded(indent: number): ScannedValue {
    this.#step();
    const inner = this.#indent;
    if (inner <= indent || this.#start === this.#end) throw new NotSure();
    const lines: string[] = [];
    while (this.#indent === inner && this.#start < this.#end) {
      if (this.#text[this.#end - 1] === ' ') throw new NotSure();
      lines.push(this.#words);
      this.#step();
    }
    for (; this.#indent >= 0 && this.#start === this.#end; this.#step()) {
      // Spaces that are further in belong to the words.
      if (this.#indent > inner) throw new NotSure();
    }
    if (this.#indent <= indent && this.#text[this.#start] === '#') this.#next();
    if (this.#indent > indent) throw new NotSure();
    return { value: lines.join(' '), children: null };
  }
}

/** Words in double quotes on several lines: an end of a line is a space, unless a backslash stands before it. */
function joinQuoted(lines: readonly string[]): string {
  let joined = '';
  lines.forEach((line, at) => {
    const isLast = at === lines.length - 1;
    const isEscaped = !isLast && (/\\*$/.exec(line)?.[0].length ?? 0) % 2 === 1;
    joined += isEscaped ? line.slice(0, -1) : isLast ? line : `${line} `;
  });
  if (!/^"(?:[^"\\]|\\.)*"$/.test(joined)) throw new NotSure();
  // The writer of the full parser escapes a space at the beginning of a line, which JSON does not know.
  return readDoubleQuoted(joined.replace(/\\(.)/g, (escape, letter: string) => (letter === ' ' ? ' ' : escape)));
}
