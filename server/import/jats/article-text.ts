// The running text of a JATS article as it is met: paragraphs one after another, with figures, tables and boxes outside of the paragraph in
// which they float. White space is collapsed; where the text refers to something is kept.
import { MOST_BLOCKS } from '../paper-bounds.ts';

/** A reference to something by id (`xref`), `[start, end)` in its block. */
export interface XrefPlace {
  start: number;
  end: number;
  rids: string[];
  type: string | null;
  /** Line of the file, from 1. */
  line: number;
}

/** A paragraph, heading or row of a table. */
export interface TextBlock {
  kind: 'title' | 'paragraph' | 'row';
  text: string;
  xrefs: readonly XrefPlace[];
  /** Superscripts, `[start, end)` in the block. */
  raised: readonly { start: number; end: number }[];
  /** The heading under which it stands; null for none. */
  section: string | null;
}

/** A block that is still being written. Its pieces are joined once: a string that grows piece by piece is slow to read ever after. */
interface OpenBlock extends Omit<TextBlock, 'text' | 'xrefs' | 'raised'> {
  xrefs: XrefPlace[];
  raised: { start: number; end: number }[];
  pieces: string[];
  /** Of all pieces together. */
  length: number;
}

function finishBlock({ kind, pieces, xrefs, raised, section }: OpenBlock): TextBlock {
  const text = pieces.length === 1 ? (pieces[0] ?? '') : pieces.join('');
  for (const xref of xrefs) while (xref.start < xref.end && text.charCodeAt(xref.start) === 0x20) xref.start++;
  const kept = xrefs.length === 0 ? NONE : xrefs.filter(({ start, end }) => end > start);
  return { kind, text, xrefs: kept, raised: raised.length === 0 ? NONE : raised, section };
}

/** Shared by all blocks that hold nothing of a kind, as most do. */
const NONE: readonly never[] = [];

/** Blocks in order, and piles of blocks that floated: they are laid flat once, since floats may stand in floats, however deep. */
interface Pile extends Array<TextBlock | Pile> {}

function layFlat(pile: Pile): TextBlock[] {
  const blocks: TextBlock[] = [];
  const waiting: { pile: Pile; at: number }[] = [{ pile, at: 0 }];
  for (let open = waiting.at(-1); open !== undefined; open = waiting.at(-1)) {
    const next = open.pile[open.at++];
    if (next === undefined) waiting.pop();
    else if (Array.isArray(next)) waiting.push({ pile: next, at: 0 });
    else blocks.push(next);
  }
  return blocks;
}

/** A stretch of text that floats: its blocks stand behind the paragraph in which it was met. */
interface Frame {
  done: Pile;
  /** What floated in the open block. */
  floated: Pile;
  block: OpenBlock | null;
  /** Open paragraphs, one inside the other (`p` in `list` in `p`). */
  open: TextBlock['kind'][];
  /** White space that is written once words follow. */
  space: boolean;
  /** A label (`Figure 1`) that is printed before the words that follow. */
  label: string;
}

const newFrame = (done: Pile): Frame => ({ done, floated: [], block: null, open: [], space: false, label: '' });

/** Between the tags of a file that is laid out for people. */
const SPACE_ONLY = /^[\t\n\r ]+$/;

function write(block: OpenBlock, piece: string): void {
  block.pieces.push(piece);
  block.length += piece.length;
}

/** Collects the text of an article. Every method is called in document order. */
export class ArticleText {
  /** The heading that blocks are put under. */
  section: string | null = null;
  /** How many blocks there are; those above `MOST_BLOCKS` are not kept. */
  count = 0;
  private frames: Frame[] = [];
  private frame: Frame = newFrame([]);

  private begin(kind: TextBlock['kind']): void {
    const label = this.frame.label;
    const pieces = label === '' ? [] : [label];
    this.frame.block = { kind, pieces, length: label.length, xrefs: [], raised: [], section: this.section };
    this.frame.space = label !== '';
    this.frame.label = '';
  }

  private flush(): void {
    const { frame } = this;
    const { block } = frame;
    if (block !== null && block.length > 0 && this.count++ < MOST_BLOCKS) frame.done.push(finishBlock(block));
    frame.block = null;
    if (frame.floated.length === 0) return;
    frame.done.push(frame.floated);
    frame.floated = [];
  }

  /** Whether a paragraph is open, so that words stand in it. */
  get isOpen(): boolean {
    return this.frame.open.length > 0;
  }

  /** A paragraph begins; one inside another parts it in two. */
  openBlock(kind: TextBlock['kind']): void {
    this.flush();
    this.frame.open.push(kind);
    this.begin(kind);
  }

  closeBlock(): void {
    this.flush();
    this.frame.open.pop();
    const outer = this.frame.open.at(-1);
    if (outer !== undefined) this.begin(outer);
  }

  /** Something begins that floats: what is added now stands behind the open paragraph. */
  openFloat(): void {
    const { block, done, floated } = this.frame;
    const pile: Pile = [];
    (block === null ? done : floated).push(pile);
    this.frames.push(this.frame);
    this.frame = newFrame(pile);
  }

  closeFloat(): void {
    if (this.frame.label !== '') this.begin('paragraph');
    this.flush();
    this.frame = this.frames.pop() ?? this.frame;
  }

  /** A label that is printed before the next paragraph. */
  addLabel(label: string): void {
    const words = label.replace(/\s+/g, ' ').trim();
    if (words !== '') this.frame.label = this.frame.label === '' ? words : `${this.frame.label} ${words}`;
  }

  /** Where the next word will stand in the open block. */
  position(): number {
    const { block, space } = this.frame;
    return block === null ? 0 : block.length + (space && block.length > 0 ? 1 : 0);
  }

  /** Where the last word ended in the open block. */
  end(): number {
    return this.frame.block?.length ?? 0;
  }

  /** The open block; null where none is. */
  get block(): OpenBlock | null {
    return this.frame.block;
  }

  /** The heading that is open gives its name to what follows. */
  nameSection(): void {
    const { block } = this.frame;
    if (block === null) return;
    this.section = block.pieces.join('');
    block.section = this.section;
  }

  /**
   * Adds words to the open paragraph; outside of any they are dropped.
   * @param isPlain known to hold no white space but single spaces
   */
  add(words: string, isPlain = false): void {
    const { frame } = this;
    const { block } = frame;
    if (block === null || words === '') return;
    if (!isPlain && SPACE_ONLY.test(words)) {
      frame.space = true;
      return;
    }
    const plain = isPlain ? words : words.replace(/[\t\n\r ]+/g, ' ');
    const from = plain.charCodeAt(0) === 0x20 ? 1 : 0;
    const to = plain.length > from && plain.charCodeAt(plain.length - 1) === 0x20 ? plain.length - 1 : plain.length;
    if (from === 1) frame.space = true;
    if (to <= from) return;
    if (frame.space && block.length > 0) write(block, ' ');
    write(block, from === 0 && to === plain.length ? plain : plain.slice(from, to));
    frame.space = to < plain.length;
  }

  /** Closes whatever is open. @returns every block, in order */
  finish(): TextBlock[] {
    while (this.frames.length > 0) this.closeFloat();
    this.flush();
    return layFlat(this.frame.done);
  }
}
