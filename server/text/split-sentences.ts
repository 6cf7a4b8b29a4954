// Sentences of scholarly English, as spans of the text: abbreviations, initials, species, figures, citations after the stop,
// brackets, quotations, ellipses, headings and list items.
// Refines Unicode UAX #29; unlike Intl.Segmenter, which copies its whole input into every segment, it takes time linear in the text.
import { endOfRun, endOfSentence } from './sentence-end.ts';

/** [start, end) in UTF-16 code units. */
export interface TextSpan {
  start: number;
  end: number;
}

/** A pair of brackets wider than this is taken for a mistake, or for a whole paragraph: it holds no sentence together. */
const WIDEST_BRACKETS = 800;
/** What stands in brackets and can close a sentence, rather than "(Sigma Inc.)". */
const SENTENCE_IN_BRACKETS = /^[A-Z][^.]{20,}[a-z]{3,}$/;
/** Lines longer than this are whole paragraphs: every line break then ends one. */
const WIDEST_LINE = 160;

/**
 * The sentences of `text`, in order, without the white space between them; headings, list items and captions are sentences of
 * their own where the line breaks show them. Paragraphs end at empty lines, at form feeds, and where a line ends well before the
 * others of its block. Line breaks within a paragraph are white space.
 * @param until place in `text` behind which nothing is asked for: what begins there is one span, however many sentences it has
 */
export function splitSentences(text: string, until = text.length): TextSpan[] {
  const sentences: TextSpan[] = [];
  for (const paragraph of findParagraphs(text)) {
    for (const item of splitItems(text, paragraph))
      splitParagraph(text.slice(item.start, item.end), item.start, { sentences, until });
  }
  return sentences;
}

/** The sentences of one paragraph or item, whose words begin at `offset` of the text. */
function splitParagraph(words: string, offset: number, { sentences, until }: { sentences: TextSpan[]; until: number }): void {
  let start = skipSpace(words, 0);
  let opens = -1; // where the outermost bracket of this sentence opens, and where it closes
  let closes = -1;
  for (let at = findMark(words, 0); at < words.length && offset + start < until; at = findMark(words, at)) {
    if (isOpeningBracket(words.charCodeAt(at))) {
      const partner = at > start && at > closes ? findPartner(words, at) : -1;
      if (partner !== -1) {
        opens = at;
        closes = partner;
      }
      at++;
      continue;
    }
    const run = endOfRun(words, at);
    const isInside = at < closes && !(run === closes && SENTENCE_IN_BRACKETS.test(words.slice(opens + 1, at)));
    const end = isInside ? null : endOfSentence(words, start, at, run);
    if (end !== null) {
      sentences.push({ start: offset + start, end: offset + trimEnd(words, start, end) });
      start = skipSpace(words, end);
    }
    at = end === null ? run : Math.max(start, run);
  }
  if (start < words.length) sentences.push({ start: offset + start, end: offset + trimEnd(words, start, words.length) });
}

/** Where the next mark stands that may end a sentence or opens a bracket; the end of the text where there is none. Prose is mostly neither. */
function findMark(words: string, from: number): number {
  let at = from;
  while (at < words.length && !isMark(words.charCodeAt(at))) at++;
  return at;
}

/** `.`, `?`, `!`, `(`, `[`, and their forms beyond ASCII. */
const isMark = (code: number): boolean =>
  code === 0x2e || code === 0x3f || code === 0x21 || code === 0x28 || code === 0x5b || (code >= 0x2026 && WIDE_MARKS.has(code));
const WIDE_MARKS: ReadonlySet<number> = new Set(Array.from('…。！？．｡（', (mark) => mark.charCodeAt(0)));

const isOpeningBracket = (code: number): boolean => code === 0x28 || code === 0x5b || code === 0xff08;
const isClosingBracket = (code: number): boolean => code === 0x29 || code === 0x5d || code === 0xff09;

/** Where the bracket closes that opens at `open`; -1 where that is nowhere near. */
function findPartner(words: string, open: number): number {
  const most = Math.min(words.length - 1, open + WIDEST_BRACKETS);
  let depth = 0;
  for (let at = open; at <= most; at++) {
    const code = words.charCodeAt(at);
    if (isOpeningBracket(code)) depth++;
    else if (isClosingBracket(code) && --depth === 0) return at;
  }
  return -1;
}

const LINE_BREAK = /[\n\r\f\u2028\u2029]/;

/** Stretches between empty lines, cut where a line ends a paragraph. */
function findParagraphs(text: string): TextSpan[] {
  if (!LINE_BREAK.test(text)) return /\S/.test(text) ? [{ start: 0, end: text.length }] : [];
  const paragraphs: TextSpan[] = [];
  const block = /[^\n\r\f\u2028\u2029]+(?:(?:\r\n|[\n\r\u2028])[^\S\n\r\f\u2028\u2029]*[^\s][^\n\r\f\u2028\u2029]*)*/g;
  for (const found of text.matchAll(block)) {
    if (/\S/.test(found[0])) cutBlock(text, found.index, found.index + found[0].length, paragraphs);
  }
  return paragraphs;
}

/** Lines that begin a list item or a paragraph of their own. */
const ITEM_LINE = /^\s*(?:[•⁃▪●◦]|\(?[0-9]{1,2}\.?\)\s)/;

function cutBlock(text: string, start: number, end: number, paragraphs: TextSpan[]): void {
  const lines = [...text.slice(start, end).matchAll(/[^\n\r\u2028]+/g)];
  const widest = lines.reduce((width, line) => Math.max(width, line[0].length), 0);
  let from = start;
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    if (next === undefined) break;
    const short = line[0].trimEnd().length < widest * 0.7 && /^\s*[\p{Lu}\p{N}"“(]/u.test(next[0]);
    if (widest > WIDEST_LINE || short || ITEM_LINE.test(next[0])) {
      paragraphs.push({ start: from, end: start + line.index + line[0].length });
      from = start + next.index;
    }
  }
  paragraphs.push({ start: from, end });
}

/** The first label of a list set in one line, and what its labels look like. */
const FIRST_LABEL = /^\s*([•⁃]?\s?)(1|a)(\.\)|\)|\.)\s/;
const FIRST_BULLET = /^\s*([•⁃])/;

/** A paragraph that is a list in one line ("1) … 2) …", "• … • …") as its items; any other as it is. */
function splitItems(text: string, paragraph: TextSpan): TextSpan[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const head = words.slice(0, 24);
  const bullet = FIRST_BULLET.exec(head)?.[1];
  const label = FIRST_LABEL.exec(head);
  if (bullet === undefined && label === null) return [paragraph];
  const items: TextSpan[] = [];
  let from = 0;
  for (let item = 2; ; item++) {
    const next = bullet ?? `${label?.[2] === 'a' ? String.fromCharCode(96 + item) : item}${label?.[3]} `;
    const at = words.indexOf(` ${next}`, from + 1);
    if (at === -1) break;
    items.push({ start: paragraph.start + from, end: paragraph.start + trimEnd(words, from, at) });
    from = at + 1;
  }
  items.push({ start: paragraph.start + from, end: paragraph.end });
  return items;
}

/** Mostly it is plainly one or plainly none. */
const isSpace = (code: number): boolean =>
  code === 0x20 || ((code < 0x20 || code > 0x7f) && /\s/.test(String.fromCharCode(code)));

function skipSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function trimEnd(text: string, from: number, to: number): number {
  let at = to;
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
