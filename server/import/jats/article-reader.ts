// A JATS article as its elements come by: words go to the running text, entries of the reference list are read at once, parts of the front
// matter are kept. Nothing recurses, however deep a file nests.
import { ArticleText, type TextBlock, type XrefPlace } from './article-text.ts';
import { CELLS, FLOATS, FORMULAS, FRONT, PARAGRAPHS, SECTIONS, SKIPPED } from './element-roles.ts';
import { type RefEntry, readRef } from './read-ref.ts';
import { nodeText, type XmlNode } from './xml-node.ts';

/** An entry of the reference list, with the line on which it ends. */
export interface ReadEntry {
  entry: RefEntry;
  line: number;
}

const LOCAL_NAMES = new Map<string, string>();

function localName(name: string): string {
  let local = LOCAL_NAMES.get(name);
  if (local === undefined) {
    local = name.slice(name.indexOf(':') + 1);
    if (LOCAL_NAMES.size < 2_000) LOCAL_NAMES.set(name, local);
  }
  return local;
}

const NONE: Readonly<Record<string, string>> = {};

/** Attributes by local name; elements without any share one object, for most have none. */
function localAttributes(attributes: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  let local: Record<string, string> | null = null;
  for (const name in attributes) {
    local ??= {};
    local[localName(name)] = attributes[name] ?? '';
  }
  return local ?? NONE;
}

/** Every element that does something; most elements of a text do nothing. */
const ROLES: ReadonlySet<string> = new Set([
  ...'article ref ref-list xref sup title label tr row break list-item tex-math'.split(' '),
  ...[CELLS, FLOATS, FORMULAS, FRONT, PARAGRAPHS, SECTIONS, SKIPPED].flatMap((names) => [...names]),
]);

/** What to do when an element closes. */
type Close = (() => void) | null;

/** Reads an article element by element. Every method is called in document order. */
export class ArticleReader {
  root: string | null = null;
  articleType: string | null = null;
  refs: ReadEntry[] = [];
  front: XmlNode[] = [];
  text = new ArticleText();
  line = (): number => 1;
  private names: string[] = [];
  private closers: Close[] = [];
  private skipped = 0;
  private lists = 0;
  private articles = 0;
  private collected: XmlNode[] = [];
  private tex: { words: string; inside: boolean }[] = [];

  open(tag: string, attributes: Record<string, string>): void {
    const name = localName(tag);
    this.root ??= name;
    const outer = this.collected.at(-1);
    if (outer !== undefined) {
      const node = { name, attributes: localAttributes(attributes), children: [] };
      outer.children.push(node);
      this.collected.push(node);
    } else if (this.skipped > 0) this.skipped++;
    else {
      this.closers.push(this.begin(name, attributes, this.names.at(-1) ?? ''));
      this.names.push(name);
    }
  }

  close(): void {
    if (this.collected.length > 1) this.collected.pop();
    else if (this.skipped > 1) this.skipped--;
    else {
      this.names.pop();
      this.closers.pop()?.();
    }
  }

  add(words: string): void {
    const node = this.collected.at(-1);
    if (node !== undefined) node.children.push(words);
    else if (this.skipped > 0 || this.lists > 0) return;
    else if (this.tex.at(-1)?.inside === true)
      this.tex[this.tex.length - 1] = { words: (this.tex.at(-1)?.words ?? '') + words, inside: true };
    else this.text.add(words);
  }

  private begin(name: string, attributes: Record<string, string>, parent: string): Close {
    if (!ROLES.has(name)) return null;
    if (name === 'article') return this.beginArticle(attributes);
    if (SKIPPED.has(name)) return this.skip();
    if (name === 'ref') return this.collect(name, attributes, (node) => this.endRef(node));
    if (name === 'ref-list') {
      this.lists++;
      return () => void this.lists--;
    }
    if (this.lists > 0) return null;
    if (FRONT.has(name) && (parent === 'article-meta' || parent === 'front'))
      return this.collect(name, attributes, (node) => this.endFront(node));
    return this.beginText(name, attributes, parent);
  }

  private beginArticle(attributes: Record<string, string>): Close {
    this.articles++;
    // One file, one paper: a second article of a bundle is not read into the first.
    if (this.articles > 1) return this.skip();
    this.articleType = attributes['article-type'] ?? null;
    return null;
  }

  private beginText(name: string, attributes: Record<string, string>, parent: string): Close {
    const { text } = this;
    if (PARAGRAPHS.has(name)) return this.paragraph(parent);
    if (name === 'xref') return this.xref(attributes);
    if (name === 'sup') return this.raised();
    if (name === 'title') return this.heading(parent);
    if (name === 'label')
      return text.isOpen && parent !== 'list-item'
        ? null
        : this.collect(name, attributes, (node) => text.addLabel(nodeText(node)));
    if (CELLS.has(name)) return this.space();
    if (name === 'tr' || name === 'row') return this.block('row');
    if (name === 'break' || name === 'list-item') return this.space();
    if (FORMULAS.has(name)) return this.formula();
    if (name === 'tex-math') return this.texMath();
    const ends: Close[] = [];
    if (SECTIONS.has(name)) ends.push(this.section(name));
    if (FLOATS.has(name)) {
      text.openFloat();
      ends.push(() => text.closeFloat());
    }
    return ends.length === 0 ? null : () => ends.toReversed().forEach((end) => end?.());
  }

  private skip(): Close {
    this.skipped = 1;
    return () => void (this.skipped = 0);
  }

  private collect(name: string, attributes: Record<string, string>, use: (node: XmlNode) => void): Close {
    const node: XmlNode = { name, attributes: localAttributes(attributes), children: [] };
    this.collected.push(node);
    return () => {
      this.collected.pop();
      use(node);
    };
  }

  /** Read at once, so that the tree of one entry is gone before the next begins. */
  private endRef(node: XmlNode): void {
    const id = (node.attributes['id'] ?? '').trim();
    this.refs.push({ entry: readRef(node, id === '' ? `ref-${this.refs.length + 1}` : id), line: this.line() });
  }

  private endFront(node: XmlNode): void {
    this.front.push(node);
    if (node.name !== 'title-group') return;
    const title = node.children.find((child) => typeof child === 'object' && child.name === 'article-title');
    if (typeof title !== 'object') return;
    this.text.openBlock('title');
    this.text.add(nodeText(title, '', ['fn', 'xref']));
    this.text.closeBlock();
  }

  private block(kind: TextBlock['kind']): Close {
    this.text.openBlock(kind);
    return () => this.text.closeBlock();
  }

  /** Cells of a table may hold paragraphs; a row stays one block. */
  private paragraph(parent: string): Close {
    return CELLS.has(parent) || this.text.block?.kind === 'row' ? this.space() : this.block('paragraph');
  }

  private space(): Close {
    this.text.add(' ');
    return () => this.text.add(' ');
  }

  private heading(parent: string): Close {
    const { text } = this;
    const names = SECTIONS.has(parent);
    text.openBlock(names ? 'title' : 'paragraph');
    return () => {
      const { block } = text;
      if (names && block !== null) {
        text.section = block.text;
        block.section = block.text;
      }
      text.closeBlock();
    };
  }

  private section(name: string): Close {
    const { text } = this;
    const outer = text.section;
    if (name === 'abstract') text.section = 'Abstract';
    return () => void (text.section = outer);
  }

  private xref(attributes: Record<string, string>): Close {
    const { text } = this;
    const { block } = text;
    const rids = (attributes['rid'] ?? '').split(/\s+/).filter((rid) => rid !== '');
    if (block === null || rids.length === 0) return null;
    const xref: XrefPlace = { start: text.position(), end: 0, rids, type: attributes['ref-type'] ?? null, line: this.line() };
    return () => {
      xref.end = text.end();
      while (xref.start < xref.end && block.text.charAt(xref.start) === ' ') xref.start++;
      if (text.block === block && xref.end > xref.start) block.xrefs.push(xref);
    };
  }

  private raised(): Close {
    const { text } = this;
    const { block } = text;
    const start = text.position();
    return () => {
      if (block !== null && text.block === block && text.end() > start) block.raised.push({ start, end: text.end() });
    };
  }

  private formula(): Close {
    const { text } = this;
    const { block } = text;
    const before = text.end();
    this.tex.push({ words: '', inside: false });
    return () => {
      const words = this.tex.pop()?.words ?? '';
      if (block !== null && text.block === block && text.end() === before) text.add(words);
    };
  }

  /** TeX is kept aside with its preamble cut off. */
  private texMath(): Close {
    const formula = this.tex.at(-1);
    if (formula === undefined) return null;
    this.tex[this.tex.length - 1] = { words: '', inside: true };
    return () => {
      const { words } = this.tex.at(-1) ?? { words: '' };
      const body = words
        .slice(words.lastIndexOf('\\begin{document}') + 1)
        .replace(/^begin\{document\}/, '')
        .replace(/\\end\{document\}\s*$/, '');
      this.tex[this.tex.length - 1] = { words: body.replace(/\$/g, ' '), inside: false };
    };
  }
}
