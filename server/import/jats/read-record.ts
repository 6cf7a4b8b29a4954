// What a JATS article says of itself in its front matter: `journal-meta` and `article-meta`.
import type { Reference } from '../paper.ts';
import { stripDoi } from '../references/find-identifiers.ts';
import { readNames } from './read-names.ts';
import { findAttribute } from '../xml/xml-events.ts';
import { findNode, findNodes, nodeText, type XmlNode } from '../xml/xml-node.ts';

/** The date that volume and issue go by comes first; of the others the first printed. */
const DATES = ['ppub', 'collection', 'pub', 'epub-ppub', 'epub', 'epreprint'];

const WORDED: ReadonlySet<string> = new Set(
  'fpage lpage elocation-id article-title journal-title journal-id volume issue'.split(' '),
);

function readYear(front: readonly XmlNode[]): number | null {
  const dates = front.flatMap((node) => (node.name === 'pub-date' ? [node] : findNodes(node, 'pub-date')));
  const rank = (node: XmlNode): number => {
    const at = DATES.indexOf(findAttribute(node.attributes, 'pub-type') ?? findAttribute(node.attributes, 'date-type') ?? '');
    return at === -1 ? DATES.length : at;
  };
  for (const date of dates.toSorted((a, b) => rank(a) - rank(b))) {
    const year = findNode(date, 'year');
    const digits = year === null ? undefined : /\b\d{4}\b/.exec(nodeText(year))?.[0];
    if (digits !== undefined) return Number(digits);
  }
  return null;
}

function readId(front: readonly XmlNode[], ...types: string[]): string | null {
  const node = front.find(
    (one) => one.name === 'article-id' && types.includes(findAttribute(one.attributes, 'pub-id-type') ?? ''),
  );
  const text = node === undefined ? '' : nodeText(node);
  return text === '' ? null : text;
}

/** The first words of each element, all front matter in one walk. */
function indexWords(front: readonly XmlNode[]): (name: string) => string | null {
  const first = new Map<string, string>();
  const waiting = front.toReversed();
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { name, children } = next;
    if (WORDED.has(name)) {
      const text = first.has(name) ? '' : nodeText(next, '', ['fn', 'xref']);
      if (text !== '') first.set(name, text);
    }
    for (let at = children.length - 1; at >= 0; at--) {
      const child = children[at];
      if (typeof child === 'object') waiting.push(child);
    }
  }
  return (name) => first.get(name) ?? null;
}

/**
 * The record of the paper itself.
 * @param front the children of `article-meta` (without abstracts) and `journal-meta`
 * @param articleType the article's own `article-type`
 */
export function readRecord(front: readonly XmlNode[], articleType: string | null): Reference {
  const words = indexWords(front);
  const doi = readId(front, 'doi');
  const pmcid = readId(front, 'pmc', 'pmcid');
  const first = words('fpage');
  const last = words('lpage');
  const page = first === null ? words('elocation-id') : last === null ? first : `${first}-${last}`;
  const contributors = front.find((node) => node.name === 'contrib-group');
  const record = {
    DOI: doi === null ? null : stripDoi(doi),
    PMID: readId(front, 'pmid'),
    PMCID: pmcid === null ? null : pmcid.replace(/^(?:PMC)?(?=\d)/i, 'PMC').replace(/\.\d+$/, ''),
    title: words('article-title'),
    author: contributors === undefined ? [] : readNames(contributors),
    issued: readYear(front),
    containerTitle: words('journal-title') ?? words('journal-id'),
    volume: words('volume'),
    issue: words('issue'),
    page,
  };
  const printed = [record.title, record.containerTitle, record.issued, record.volume, record.page].filter(
    (part) => part !== null,
  );
  const type = articleType === 'preprint' ? 'article' : 'article-journal';
  return { id: 'paper', label: null, type, ...record, printed: printed.join('. '), span: null };
}
