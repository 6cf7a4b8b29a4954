// A quick reading of XML 1.0 for files as publishers write them: well-formed, no declarations of their own, names in ASCII. It makes
// names once and cuts words out of the file whole, where the parser puts them together letter by letter. At the first thing that it is
// not sure of it gives up, and the full parser (saxes) reads the file from its beginning and says what is wrong: what is
// accepted here is accepted there, with the same events. Nothing recurses; no DTD is read.
import {
  AMPERSAND,
  BANG,
  CLOSE,
  CLOSE_BRACKET,
  DOUBLE_QUOTE,
  EQUALS,
  isSpace,
  isWideSpace,
  NO_BREAK_SPACE,
  NO_CHARACTER,
  OPEN,
  QUESTION,
  SINGLE_QUOTE,
  SLASH,
  SPACE,
} from './code-units.ts';
import { resolveReferences } from './resolve-references.ts';
import { findAttribute, NO_ATTRIBUTES, type XmlAttributes, type XmlEvents, type XmlPlace } from './xml-events.ts';
import { endOfName, nameAt, standsAt, type XmlName } from './xml-names.ts';

/** What no XML 1.0 holds. White space and what is beyond U+007F it does, but for two that are no characters. */
const FORBIDDEN = /(?![\t\n\r\u007f-\u009f])\p{Cc}|[\ufffe\uffff]/u;
const S = '[\\t\\n ]';
const IS = `${S}*=${S}*`;
const QUOTED = `(?:"[^"<&]*"|'[^'<&]*')`;
const ENCODING = `${S}+encoding${IS}(?:"[A-Za-z][\\w.-]*"|'[A-Za-z][\\w.-]*')`;
const STANDALONE = `${S}+standalone${IS}(?:"(?:yes|no)"|'(?:yes|no)')`;
const DECLARATION = new RegExp(`<\\?xml${S}+version${IS}(?:"1\\.0"|'1\\.0')(?:${ENCODING})?(?:${STANDALONE})?${S}*\\?>`, 'y');
const PUBLIC = `${S}+PUBLIC${S}+"[\\w\\n '()+,./:=?;!*#@$%-]*"${S}+${QUOTED}`;
const SYSTEM = `${S}+SYSTEM${S}+${QUOTED}`;
/** With public and system identifier at most; what declares something of its own is not for here. */
const DOCTYPE = new RegExp(`<!DOCTYPE${S}+[A-Za-z_][\\w.:-]*(?:${PUBLIC}|${SYSTEM})?${S}*>`, 'y');
const INSTRUCTION = /<\?(?!xml[\t\n ?])[A-Za-z_][\w.-]*(?=[\t\n ]|\?>)/iy;
const SPACE_ONLY = /^[\t\n ]*$/;

/** Thrown at the first thing that is not sure, caught below. */
class NotSure extends Error {}

class XmlScan implements XmlPlace {
  private at = 0;
  private readonly open: XmlName[] = [];
  private rooted = false;
  private typed = false;
  private attributes: XmlAttributes = NO_ATTRIBUTES;
  private lines = 1;
  /** The next end of a line that is not counted. */
  private lineFeed = -1;
  private readonly source: string;
  private readonly entities: Readonly<Record<string, string>>;
  private readonly events: XmlEvents;

  constructor(source: string, entities: Readonly<Record<string, string>>, events: XmlEvents) {
    this.source = source;
    this.entities = entities;
    this.events = events;
    events.place = this;
  }

  read(): void {
    const { source } = this;
    this.at = this.skip(DECLARATION, 0);
    for (this.readText(); this.at < source.length; this.readText()) {
      const tag = this.at;
      const second = source.charCodeAt(tag + 1);
      if (second === SLASH) this.readEnd(tag);
      else if (second === BANG) this.readMarked(tag);
      else if (second === QUESTION) this.readInstruction(tag);
      else this.readTag(tag);
    }
    if (!this.rooted || this.open.length > 0) throw new NotSure();
  }

  countLines(): number {
    while (this.lineFeed < this.at) {
      if (this.lineFeed >= 0) this.lines++;
      const next = this.source.indexOf('\n', this.lineFeed + 1);
      this.lineFeed = next === -1 ? Number.POSITIVE_INFINITY : next;
    }
    return this.lines;
  }

  /** Where what `pattern` (sticky) matches at `from` ends; `from` where it does not match. */
  private skip(pattern: RegExp, from: number): number {
    pattern.lastIndex = from;
    return pattern.test(this.source) ? pattern.lastIndex : from;
  }

  /** Reads up to the next tag, or to the end of the file, letter by letter: in the file itself that is fast, in what was cut out of it not. */
  private readText(): void {
    const { source, at: start } = this;
    let at = start;
    let isPlain = true;
    let hasReference = false;
    let before = 0;
    for (; at < source.length; at++) {
      const code = source.charCodeAt(at);
      if (code > CLOSE_BRACKET && code < NO_BREAK_SPACE) {
        // A small letter, as most are.
      } else if (code <= SPACE) {
        if (code !== SPACE || before === SPACE) isPlain = false;
        if (code < SPACE && !isSpace(code)) throw new NotSure();
      } else if (code === OPEN) break;
      else if (code === AMPERSAND) hasReference = true;
      else if (code === CLOSE_BRACKET) {
        if (source.startsWith(']]>', at)) throw new NotSure();
      } else if (code >= NO_BREAK_SPACE) {
        if (code >= NO_CHARACTER) throw new NotSure();
        if (isWideSpace(code)) isPlain = false;
      }
      before = code;
    }
    this.at = at;
    if (at === start) return;
    const words = source.slice(start, at);
    if (this.open.length === 0) {
      if (!SPACE_ONLY.test(words)) throw new NotSure();
    } else if (hasReference) this.events.add(this.resolve(words), false);
    else this.events.add(words, isPlain);
  }

  private resolve(words: string): string {
    const resolved = resolveReferences(words, this.entities);
    if (resolved === null) throw new NotSure();
    return resolved;
  }

  private readTag(tag: number): void {
    const { source } = this;
    if (this.rooted && this.open.length === 0) throw new NotSure();
    const end = endOfName(source, tag + 1);
    if (end === tag + 1) throw new NotSure();
    const name = nameAt(source, tag + 1, end);
    this.rooted = true;
    this.at = end;
    let code = source.charCodeAt(end);
    this.attributes = NO_ATTRIBUTES;
    if (isSpace(code)) code = this.readAttributes();
    const empty = code === SLASH;
    if (empty) code = source.charCodeAt(++this.at);
    if (code !== CLOSE) throw new NotSure();
    this.at++;
    this.events.open(name.local, this.attributes);
    if (empty) this.events.close();
    else this.open.push(name);
  }

  /** Reads up to what ends the tag. @returns the code of that */
  private readAttributes(): number {
    const { source } = this;
    let attributes: string[] | null = null;
    for (;;) {
      const before = this.at;
      const code = this.skipSpace();
      if (code === CLOSE || code === SLASH) {
        if (attributes !== null) this.attributes = attributes;
        return code;
      }
      const end = endOfName(source, this.at);
      if (end === this.at || this.at === before) throw new NotSure();
      const { local } = nameAt(source, this.at, end);
      this.at = end;
      if (this.skipSpace() !== EQUALS) throw new NotSure();
      this.at++;
      // Twice the same is wrong, and twice the same but for the prefix is rare.
      if (attributes !== null && findAttribute(attributes, local) !== undefined) throw new NotSure();
      const value = this.readValue(this.skipSpace());
      if (attributes === null) attributes = [local, value];
      else attributes.push(local, value);
    }
  }

  private readValue(quote: number): string {
    const { source } = this;
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) throw new NotSure();
    const start = this.at + 1;
    let end = start;
    let isPlain = true;
    for (; end < source.length; end++) {
      const code = source.charCodeAt(end);
      if (code === quote) break;
      if (code < SPACE || code === AMPERSAND) {
        if (code < SPACE && !isSpace(code)) throw new NotSure();
        isPlain = false;
      } else if (code === OPEN || code >= NO_CHARACTER) throw new NotSure();
    }
    this.at = end + 1;
    if (end === source.length) throw new NotSure();
    const value = source.slice(start, end);
    return isPlain ? value : this.resolve(value.replace(/[\t\n]/g, ' '));
  }

  private skipSpace(): number {
    let code = this.source.charCodeAt(this.at);
    while (isSpace(code)) code = this.source.charCodeAt(++this.at);
    return code;
  }

  private readEnd(tag: number): void {
    const name = this.open.pop();
    if (name === undefined || !standsAt(this.source, tag + 2, name.whole)) throw new NotSure();
    this.at = tag + 2 + name.whole.length;
    if (this.skipSpace() !== CLOSE) throw new NotSure();
    this.at++;
    this.events.close();
  }

  /** Comments, sections of characters and the type of the document. */
  private readMarked(tag: number): void {
    const { source } = this;
    if (source.startsWith('<!--', tag)) {
      const end = source.indexOf('--', tag + 4);
      if (end === -1 || source.charCodeAt(end + 2) !== CLOSE) throw new NotSure();
      this.at = end + 3;
    } else if (source.startsWith('<![CDATA[', tag) && this.open.length > 0) {
      const end = source.indexOf(']]>', tag + 9);
      if (end === -1) throw new NotSure();
      this.at = end + 3;
      if (end > tag + 9) this.events.add(source.slice(tag + 9, end), false);
    } else {
      this.at = this.skip(DOCTYPE, tag);
      if (this.at === tag || this.rooted || this.typed) throw new NotSure();
      this.typed = true;
    }
    this.refuseForbidden(tag);
  }

  private readInstruction(tag: number): void {
    const target = this.skip(INSTRUCTION, tag);
    const end = this.source.indexOf('?>', target);
    if (target === tag || end === -1) throw new NotSure();
    this.at = end + 2;
    this.refuseForbidden(tag);
  }

  private refuseForbidden(from: number): void {
    if (FORBIDDEN.test(this.source.slice(from, this.at))) throw new NotSure();
  }
}

/**
 * Reads a file quickly, if it can.
 * @param source the file without a byte order mark
 * @param entities characters by the names of their entities, without a prototype
 * @returns whether the file was read to its end; if not, it is to be read by the full parser, and what `events` was told is to be forgotten
 */
export function scanXml(source: string, entities: Readonly<Record<string, string>>, events: XmlEvents): boolean {
  const plain = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  if (!plain.isWellFormed()) return false;
  try {
    new XmlScan(plain, entities, events).read();
    return true;
  } catch (error) {
    if (error instanceof NotSure) return false;
    throw error;
  }
}
