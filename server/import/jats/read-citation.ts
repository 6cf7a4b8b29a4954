// One citation of a reference list as JATS tags it (`mixed-citation`, `element-citation`, `citation`, `nlm-citation`), read into what the
// paper says of it. What is not tagged is read from the printed words. Standard: JATS 1.3, ANSI/NISO Z39.96.
import type { Reference } from '../paper.ts';
import { parsePrintedReference } from '../references/parse-printed-reference.ts';
import { type CitationParts, gatherParts } from './citation-parts.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readNames } from './read-names.ts';
import { findAttribute } from '../xml/xml-events.ts';
import { nodeText, type XmlNode } from '../xml/xml-node.ts';

/** CSL-JSON types with what publishers write into `publication-type` for them; types of CSL-JSON themselves stand for themselves. */
const TYPES: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'article-journal': 'journal article article-journal review letter abstract periodical',
    book: 'book monograph edited-book ebook',
    chapter: 'chapter book-chapter incollection inbook book-part',
    'paper-conference':
      'confproc conf-proc confproceeding confproceedings conf-proceeding conf-proceedings conference conference-proceeding conference-proceedings paper-conference inproceedings conf',
    thesis: 'thesis dissertation phdthesis',
    report: 'report gov government techreport standard working-paper',
    webpage: 'web website webpage web-page online blog wiki database',
    patent: 'patent',
    software: 'software computer-program',
    dataset: 'data dataset',
    article: 'preprint posted-content e-print eprint',
    'article-newspaper': 'newspaper article-newspaper news',
  }).flatMap(([type, names]) => names.split(' ').map((name) => [name, type] as const)),
);

const WITHOUT_CONTAINER = new Set(['book', 'thesis', 'report', 'webpage', 'software', 'dataset']);

/** Elements that title a part of something, and those that name the whole; the first that has words is taken. */
const PARTS = ['article-title', 'chapter-title', 'part-title', 'trans-title', 'trans-article-title'];
const SOURCES = ['source', 'trans-source', 'conf-name', 'series'];

function firstOf(words: CitationParts['words'], names: readonly string[]): string | null {
  for (const name of names) {
    const found = words.get(name);
    if (found !== undefined) return found;
  }
  return null;
}

function readType(node: XmlNode, hasPart: boolean): string | null {
  const said = findAttribute(node.attributes, 'publication-type') ?? findAttribute(node.attributes, 'citation-type') ?? '';
  const type = TYPES.get(said) ?? TYPES.get(said.toLowerCase().trim()) ?? null;
  return type === 'book' && hasPart ? 'chapter' : type;
}

function readYear({ words, years }: CitationParts): number | null {
  for (const year of years) {
    const digits =
      /(?:1[4-9]|20)\d\d/.exec(nodeText(year))?.[0] ??
      /^(?:1[4-9]|20)\d\d/.exec(findAttribute(year.attributes, 'iso-8601-date') ?? '')?.[0];
    if (digits !== undefined) return Number(digits);
  }
  const digits = /\b(?:1[4-9]|20)\d\d\b/.exec(words.get('date') ?? words.get('string-date') ?? '')?.[0];
  return digits === undefined ? null : Number(digits);
}

function readPages({ words }: CitationParts): string | null {
  const first = words.get('fpage');
  const last = words.get('lpage');
  if (first !== undefined) return last === undefined ? first : `${first}-${last}`;
  return words.get('page-range') ?? words.get('elocation-id') ?? last ?? null;
}

/**
 * Reads one citation.
 * @param node its most thoroughly tagged form
 * @param others other forms of it (`citation-alternatives`), which may know identifiers
 * @param printed its printed words
 */
export function readCitation(
  node: XmlNode,
  others: readonly XmlNode[],
  printed: string,
  id: string,
  label: string | null,
): Reference {
  const parts = gatherParts(node);
  const { words } = parts;
  const part = firstOf(words, PARTS);
  const source = firstOf(words, SOURCES);
  const title = part ?? words.get('data-title') ?? null;
  const type = readType(node, part !== null && source !== null);
  const alone = title === null && source !== null && type !== null && WITHOUT_CONTAINER.has(type);
  const holders = others.length === 0 ? parts.holders : [node, ...others].flatMap((form) => gatherParts(form).holders);
  const { DOI, PMID, PMCID } = readIdentifiers(holders, printed);
  const tagged: Reference = {
    id,
    label,
    type,
    DOI,
    PMID,
    PMCID,
    title: alone ? source : title,
    author: readNames(node),
    issued: readYear(parts),
    containerTitle: alone ? null : source,
    volume: words.get('volume') ?? null,
    issue: words.get('issue') ?? null,
    page: readPages(parts),
    printed,
    span: null,
  };
  return tagged.title !== null || tagged.containerTitle !== null ? tagged : readWords(tagged);
}

/** What is tagged, and the rest from the printed words. */
function readWords(tagged: Reference): Reference {
  const read = parsePrintedReference(tagged.printed, tagged.id, tagged.label ?? '');
  return {
    ...read,
    ...tagged,
    type: tagged.type ?? read.type,
    title: read.title,
    author: tagged.author.length > 0 ? tagged.author : read.author,
    issued: tagged.issued ?? read.issued,
    containerTitle: read.containerTitle,
    volume: tagged.volume ?? read.volume,
    issue: tagged.issue ?? read.issue,
    page: tagged.page ?? read.page,
  };
}

const countElements = ({ children }: XmlNode): number => children.filter((child) => typeof child === 'object').length;

/** Whether more is tagged in `a` than in `b`. */
export function isTaggedBetter(a: XmlNode, b: XmlNode): boolean {
  return countElements(a) > countElements(b);
}
