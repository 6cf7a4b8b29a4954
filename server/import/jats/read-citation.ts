// One citation of a reference list as JATS tags it (`mixed-citation`, `element-citation`, `citation`, `nlm-citation`), read into what the
// paper says of it. What is not tagged is read from the printed words. Standard: JATS 1.3, ANSI/NISO Z39.96.
import type { Reference } from '../paper.ts';
import { parsePrintedReference } from '../references/parse-printed-reference.ts';
import { readIdentifiers } from './read-identifiers.ts';
import { readNames } from './read-names.ts';
import { childNodes, indexNodes, type NodeIndex, nodeText, type XmlNode } from './xml-node.ts';

/** CSL-JSON types by what publishers write into `publication-type`; types of CSL-JSON themselves stand for themselves. */
const TYPES: readonly [RegExp, string][] = [
  [/^(?:journal|article|article-journal|review|letter|abstract|periodical)$/, 'article-journal'],
  [/^(?:book|monograph|edited-book|ebook)$/, 'book'],
  [/^(?:chapter|book-chapter|incollection|inbook|book-part)$/, 'chapter'],
  [/^(?:conf-?proc(?:eedings?)?|conference(?:-proceedings?)?|paper-conference|inproceedings|conf)$/, 'paper-conference'],
  [/^(?:thesis|dissertation|phdthesis)$/, 'thesis'],
  [/^(?:report|gov(?:ernment)?|techreport|standard|working-paper)$/, 'report'],
  [/^(?:web|website|webpage|web-page|online|blog|wiki|database)$/, 'webpage'],
  [/^patent$/, 'patent'],
  [/^(?:software|computer-program)$/, 'software'],
  [/^(?:data|dataset)$/, 'dataset'],
  [/^(?:preprint|posted-content|e-?print)$/, 'article'],
  [/^(?:newspaper|article-newspaper|news)$/, 'article-newspaper'],
];

const WITHOUT_CONTAINER = new Set(['book', 'thesis', 'report', 'webpage', 'software', 'dataset']);

/** The words of the first element with one of these names that has any; null if there is none. */
function words(index: NodeIndex, ...names: string[]): string | null {
  for (const name of names) {
    const found = index.get(name)?.[0];
    const text = found === undefined ? '' : nodeText(found);
    if (text !== '') return text;
  }
  return null;
}

function readType(node: XmlNode, hasPart: boolean): string | null {
  const said = (node.attributes['publication-type'] ?? node.attributes['citation-type'] ?? '').toLowerCase().trim();
  const type = TYPES.find(([pattern]) => pattern.test(said))?.[1] ?? null;
  return type === 'book' && hasPart ? 'chapter' : type;
}

function readYear(index: NodeIndex): number | null {
  for (const year of index.get('year') ?? []) {
    const digits =
      /(?:1[4-9]|20)\d\d/.exec(nodeText(year))?.[0] ?? /^(?:1[4-9]|20)\d\d/.exec(year.attributes['iso-8601-date'] ?? '')?.[0];
    if (digits !== undefined) return Number(digits);
  }
  const date = index.get('date')?.[0] ?? index.get('string-date')?.[0];
  const digits = date === undefined ? undefined : /\b(?:1[4-9]|20)\d\d\b/.exec(nodeText(date))?.[0];
  return digits === undefined ? null : Number(digits);
}

function readPages(index: NodeIndex): string | null {
  const first = words(index, 'fpage');
  const last = words(index, 'lpage');
  if (first !== null) return last === null ? first : `${first}-${last}`;
  return words(index, 'page-range', 'elocation-id') ?? last;
}

/** Words of a citation as they are printed; of one that is only tagged, its parts in order with a space between them. */
export function printCitation(node: XmlNode): string {
  return nodeText(node, node.children.some((child) => typeof child === 'string' && /[\p{L}\p{N},.;:]/u.test(child)) ? '' : ' ');
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
  const index = indexNodes(node);
  const part = words(index, 'article-title', 'chapter-title', 'part-title', 'trans-title', 'trans-article-title');
  const source = words(index, 'source', 'trans-source', 'conf-name', 'series');
  const title = part ?? words(index, 'data-title');
  const type = readType(node, part !== null && source !== null);
  const alone = title === null && source !== null && type !== null && WITHOUT_CONTAINER.has(type);
  const tagged: Reference = {
    id,
    label,
    type,
    ...readIdentifiers(others.length === 0 ? index : indexNodes(node, ...others), printed),
    title: alone ? source : title,
    author: readNames(node),
    issued: readYear(index),
    containerTitle: alone ? null : source,
    volume: words(index, 'volume'),
    issue: words(index, 'issue'),
    page: readPages(index),
    printed,
    span: null,
  };
  if (tagged.title !== null || tagged.containerTitle !== null) return tagged;
  const read = parsePrintedReference(printed, id, label ?? '');
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

/** Whether more is tagged in `a` than in `b`. */
export function isTaggedBetter(a: XmlNode, b: XmlNode): boolean {
  return childNodes(a).length > childNodes(b).length;
}
