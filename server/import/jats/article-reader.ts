// A JATS article as its elements come by: words go to the running text, entries of the reference list are read at once, parts of the front
// matter are kept. Nothing recurses, however deep a file nests.
import { ArticleText, type TextBlock, type XrefPlace } from './article-text.ts';
import { type ElementRole, hasHeading, isCell, ROLES } from './element-roles.ts';
import { MOST_REFERENCES } from '../paper-bounds.ts';
import { type RefEntry, readRef } from './read-ref.ts';
import { findAttribute, type XmlAttributes, type XmlEvents, type XmlPlace } from '../xml/xml-events.ts';
import { addChild, newNode, nodeText, type XmlNode } from '../xml/xml-node.ts';

/** An entry of the reference list, with the line on which it ends. */
export interface ReadEntry {
  entry: RefEntry;
  line: number;
}

/** Between the tags of a file that is laid out for people there is mostly white space alone. */
const closeUp = (words: string): string => (words.trim() === '' ? ' ' : words.replace(/\s+/g, ' '));

/** What to do when an element closes. */
type Close = (() => void) | null;

/** Reads an article element by element. Every method is called in document order. */
export class ArticleReader implements XmlEvents {
  root: string | null = null;
  articleType: string | null = null;
  refs: ReadEntry[] = [];
  front: XmlNode[] = [];
  text = new ArticleText();
  place: XmlPlace | null = null;
  private names: string[] = [];
  private closers: Close[] = [];
  private skipped = 0;
  private lists = 0;
  private articles = 0;
  private collected: XmlNode[] = [];
  private tex: { words: string; inside: boolean }[] = [];

  open(name: string, attributes: XmlAttributes): void {
    this.root ??= name;
    const outer = this.collected.at(-1);
    if (outer !== undefined) {
      const node = newNode(name, attributes);
      addChild(outer, node);
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

  add(words: string, isPlain: boolean): void {
    const node = this.collected.at(-1);
    if (node !== undefined) addChild(node, isPlain ? words : closeUp(words));
    else if (this.skipped > 0 || this.lists > 0) return;
    else if (this.tex.at(-1)?.inside === true)
      this.tex[this.tex.length - 1] = { words: (this.tex.at(-1)?.words ?? '') + words, inside: true };
    else this.text.add(words, isPlain);
  }

  private begin(name: string, attributes: XmlAttributes, parent: string): Close {
    const role = ROLES.get(name);
    switch (role) {
      case undefined:
        return null;
      case 'article':
        return this.beginArticle(attributes);
      case 'skipped':
        return this.skip();
      case 'ref':
        return this.collect(name, attributes, (node) => this.endRef(node));
      case 'refList':
        this.lists++;
        return () => void this.lists--;
      default:
        return this.lists > 0 ? null : this.beginText(role, name, attributes, parent);
    }
  }

  private beginArticle(attributes: XmlAttributes): Close {
    this.articles++;
    // One file, one paper: a second article of a bundle is not read into the first.
    if (this.articles > 1) return this.skip();
    this.articleType = findAttribute(attributes, 'article-type') ?? null;
    return null;
  }

  private beginText(role: ElementRole, name: string, attributes: XmlAttributes, parent: string): Close {
    const { text } = this;
    switch (role) {
      case 'front':
        return parent === 'article-meta' || parent === 'front'
          ? this.collect(name, attributes, (node) => this.endFront(node))
          : null;
      case 'paragraph':
        return this.paragraph(parent);
      case 'xref':
        return this.xref(attributes);
      case 'raised':
        return this.raised();
      case 'heading':
        return this.heading(parent);
      case 'label':
        return text.isOpen && parent !== 'list-item'
          ? null
          : this.collect(name, attributes, (node) => text.addLabel(nodeText(node)));
      case 'cell':
      case 'space':
        return this.space();
      case 'row':
        return this.block('row');
      case 'formula':
        return this.formula();
      case 'tex':
        return this.texMath();
      case 'section':
        return this.section(name);
      case 'float':
        return this.float();
      case 'floatingSection':
        return this.floatingSection(name);
      default:
        return null;
    }
  }

  private skip(): Close {
    this.skipped = 1;
    return () => void (this.skipped = 0);
  }

  private collect(name: string, attributes: XmlAttributes, use: (node: XmlNode) => void): Close {
    const node = newNode(name, attributes);
    this.collected.push(node);
    return () => {
      this.collected.pop();
      use(node);
    };
  }

  /** Read at once, so that the tree of one entry is gone before the next begins. */
  private endRef(node: XmlNode): void {
    if (this.refs.length > MOST_REFERENCES) return;
    const id = (findAttribute(node.attributes, 'id') ?? '').trim();
    this.refs.push({ entry: readRef(node, id === '' ? `ref-${this.refs.length + 1}` : id), line: this.place?.countLines() ?? 1 });
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
    return isCell(parent) || this.text.block?.kind === 'row' ? this.space() : this.block('paragraph');
  }

  private space(): Close {
    this.text.add(' ');
    return () => this.text.add(' ');
  }

  private heading(parent: string): Close {
    const { text } = this;
    const names = hasHeading(parent);
    text.openBlock(names ? 'title' : 'paragraph');
    return () => {
      if (names) text.nameSection();
      text.closeBlock();
    };
  }

  private section(name: string): Close {
    const { text } = this;
    const outer = text.section;
    if (name === 'abstract') text.section = 'Abstract';
    return () => void (text.section = outer);
  }

  private float(): Close {
    this.text.openFloat();
    return () => this.text.closeFloat();
  }

  private floatingSection(name: string): Close {
    const endSection = this.section(name);
    const endFloat = this.float();
    return () => {
      endFloat?.();
      endSection?.();
    };
  }

  private xref(attributes: XmlAttributes): Close {
    const { text } = this;
    const { block } = text;
    const rids = (findAttribute(attributes, 'rid') ?? '').split(/\s+/).filter((rid) => rid !== '');
    if (block === null || rids.length === 0) return null;
    const xref: XrefPlace = {
      start: text.position(),
      end: 0,
      rids,
      type: findAttribute(attributes, 'ref-type') ?? null,
      line: this.place?.countLines() ?? 1,
    };
    return () => {
      xref.end = text.end();
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
