// Values of YAML that stand on one line: lists in brackets, maps in braces, words in quotation marks.
import type { LineTree } from '../line-tree.ts';
import { NotSure, readDoubleQuoted, readPlain, readSingleQuoted } from './yaml-scalar.ts';

/** A value and the lines of what it holds. */
export interface ScannedValue {
  value: unknown;
  children: LineTree['children'];
}

const QUOTED = /"(?:[^"\\]|\\.)*"|'(?:[^']|'')*'/y;
const KEY = /([A-Za-z][\w-]*|"(?:[^"\\]|\\.)*"): /y;
const PLAIN = /[^,[\]{}\s][^,[\]{}]*/y;
/** Deeper nesting is left to the full parser, which says what is wrong with it. */
const DEEPEST = 20;

/** The name of a key, as written. @throws NotSure for names that are none in the core schema, or no ordinary ones */
export function readKey(written: string): string {
  const name = written.startsWith('"') ? readDoubleQuoted(written) : written;
  if (name === '__proto__' || (name === written && /^(?:null|true|false)$/i.test(name))) throw new NotSure();
  return name;
}

/** Reads the value that fills `line`, which is trimmed. @param number of the line @throws NotSure */
export function scanFlow(line: string, number: number): ScannedValue {
  const scan = new FlowScan(line, number);
  const value = scan.read(0);
  if (scan.at !== line.length) throw new NotSure();
  return value;
}

class FlowScan {
  at = 0;
  readonly #line: string;
  /** Whatever stands here stands on this line. */
  readonly #leaf: LineTree;

  constructor(line: string, number: number) {
    this.#line = line;
    this.#leaf = { line: number, children: null };
  }

  read(depth: number): ScannedValue {
    if (depth > DEEPEST) throw new NotSure();
    const first = this.#line[this.at];
    if (first === '[') return this.#readList(depth);
    if (first === '{') return this.#readMap(depth);
    if (first === '"') return { value: readDoubleQuoted(this.#take(QUOTED)), children: null };
    if (first === "'") return { value: readSingleQuoted(this.#take(QUOTED)), children: null };
    const words = this.#take(PLAIN);
    // Inside brackets a colon may part a key from its value without a space.
    if (/:(?![^\s])/.test(words)) throw new NotSure();
    return { value: readPlain(words.trimEnd()), children: null };
  }

  #readList(depth: number): ScannedValue {
    const value: unknown[] = [];
    const children = new Map<number, LineTree>();
    this.#readItems(']', () => {
      const item = this.read(depth + 1);
      children.set(value.length, this.#place(item));
      value.push(item.value);
    });
    return { value, children: children.size > 0 ? children : null };
  }

  #readMap(depth: number): ScannedValue {
    const value: Record<string, unknown> = {};
    const children = new Map<string, LineTree>();
    this.#readItems('}', () => {
      const key = readKey(this.#take(KEY).slice(0, -2));
      if (children.has(key)) throw new NotSure();
      const item = this.read(depth + 1);
      children.set(key, this.#place(item));
      value[key] = item.value;
    });
    return { value, children: children.size > 0 ? children : null };
  }

  /** Items between commas up to the closing bracket. */
  #readItems(close: string, readItem: () => void): void {
    this.at++;
    this.#skipSpace();
    if (this.#line[this.at] !== close)
      for (;;) {
        readItem();
        this.#skipSpace();
        if (this.#line[this.at] === close) break;
        if (this.#line[this.at] !== ',') throw new NotSure();
        this.at++;
        this.#skipSpace();
      }
    this.at++;
  }

  #place({ children }: ScannedValue): LineTree {
    return children === null ? this.#leaf : { line: this.#leaf.line, children };
  }

  #skipSpace(): void {
    while (this.#line[this.at] === ' ') this.at++;
  }

  /** What `pattern` (sticky) matches here. @throws NotSure */
  #take(pattern: RegExp): string {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.#line)?.[0];
    if (found === undefined) throw new NotSure();
    this.at += found.length;
    return found;
  }
}
