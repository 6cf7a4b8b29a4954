// What a page carries besides its words: running heads and feet, page numbers, download notices.
// After Déjean and Meunier, "A system for converting PDF documents into structured XML format" (DAS 2006): they stand at the
// edges of pages and come back, alike but for their numbers.
import type { TextLine } from './text-line.ts';

/** Lines at the top and at the bottom of a page among which furniture is looked for. */
const EDGE = 4;
const WIDEST = 200;
const NUMBER = /^[-–—\s|]*(?:page\s*)?[0-9]{1,5}(?:\s*(?:of|\/|\|)\s*[0-9]{1,4})?[-–—\s|]*$/i;
/** A head that stands on a single page: its number beside a name in capitals or title case, or the place in a journal. */
const NUMBERED_NAME =
  /^(?:[0-9]{1,5}\s+(?:\p{Lu}[\p{L}&.’'-]*[\s,]*|(?:of|and|the|in|for|et|al\.|und|de|y)\s+){1,9}|(?:\p{Lu}[\p{L}&.’'-]*[\s,]*|(?:of|and|the|in|for|et|al\.|und|de|y)\s+){1,9}\s[0-9]{1,5})$/u;
const IMPRINT =
  /^(?:https?:\/\/|www\.)\S+$|^©|\bAll rights reserved\b|\bCreative Commons\b|^(?:Downloaded|Published|Copyright)\b.{0,160}$|^Vol(?:ume|\.)?\s?[0-9]+.{0,60}$|^ISSN\b/i;

/** Digits aside, so that page 12 and page 13 carry the same head. */
const mask = (words: string): string =>
  words
    .replace(/[0-9]+/g, '#')
    .replace(/\s+/g, ' ')
    .toLowerCase();

/**
 * The places in `lines` of what is page furniture. A line is taken for it if, at the edge of its page, it comes back on another
 * page, is a page's number or an imprint; where a text tells no pages, if it stands apart and comes back three times, or looks
 * like a head with its page number.
 */
export function findFurniture(lines: readonly TextLine[]): Set<number> {
  const pages = groupByPage(lines);
  const counts = countLines(lines, pages);
  const furniture = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (line.words.length > WIDEST) continue;
    const key = mask(line.words);
    const count = counts.get(key) ?? { times: 0, pages: new Set(), edges: new Set() };
    // Extractors may put the foot of a column before its end.
    const everywhere = count.pages.size > 2 && key.length > 12 && /[\p{L}]{3}/u.test(key);
    const atEdge = pages.size > 1 && isAtEdge(pages, index, line);
    const apart = pages.size === 1 && line.gap > 0 && (lines[index + 1]?.gap ?? 1) > 0;
    if (
      everywhere ||
      (atEdge && isPageFurniture(line, key, count.edges.size)) ||
      (apart && isLooseFurniture(line, key, count.times))
    )
      furniture.add(index);
  }
  return furniture;
}

interface Count {
  times: number;
  /** Pages on which such a line stands, and those at whose edge it does. */
  pages: Set<number>;
  edges: Set<number>;
}

function countLines(lines: readonly TextLine[], pages: Map<number, PageLines>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [index, line] of lines.entries()) {
    if (line.words.length > WIDEST) continue;
    const key = mask(line.words);
    const count = counts.get(key) ?? { times: 0, pages: new Set(), edges: new Set() };
    counts.set(key, count);
    count.times++;
    count.pages.add(line.page);
    if (isAtEdge(pages, index, line)) count.edges.add(line.page);
  }
  return counts;
}

interface PageLines {
  first: number;
  last: number;
}

function groupByPage(lines: readonly TextLine[]): Map<number, PageLines> {
  const pages = new Map<number, PageLines>();
  for (const [index, line] of lines.entries()) {
    const page = pages.get(line.page);
    if (page === undefined) pages.set(line.page, { first: index, last: index });
    else page.last = index;
  }
  return pages;
}

function isAtEdge(pages: Map<number, PageLines>, index: number, line: TextLine): boolean {
  const page = pages.get(line.page);
  return page !== undefined && (index - page.first < EDGE || page.last - index < EDGE);
}

function isPageFurniture(line: TextLine, key: string, pages: number): boolean {
  if (NUMBER.test(line.words) || IMPRINT.test(line.words)) return true;
  return pages > 1 && key.length > 3 && !/^\[?#[\].)]/.test(key);
}

function isLooseFurniture(line: TextLine, key: string, times: number): boolean {
  if (NUMBER.test(line.words)) return true;
  if (line.gap > 1 && line.words.length < 80 && NUMBERED_NAME.test(line.words)) return true;
  return times > 2 && key.length > 8 && !/[.:;,]$/.test(key);
}
