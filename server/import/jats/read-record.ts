// What a JATS article says of itself in its front matter: `journal-meta` and `article-meta`.
import type { Reference } from '../paper.ts';
import { stripDoi } from '../references/find-identifiers.ts';
import { readNames } from './read-names.ts';
import { findNode, findNodes, nodeText, type XmlNode } from './xml-node.ts';

/** The date that volume and issue go by comes first; of the others the first printed. */
const DATES = ['ppub', 'collection', 'pub', 'epub-ppub', 'epub', 'epreprint'];

function readYear(front: readonly XmlNode[]): number | null {
  const dates = front.flatMap((node) => (node.name === 'pub-date' ? [node] : findNodes(node, 'pub-date')));
  const rank = (node: XmlNode): number => {
    const at = DATES.indexOf(node.attributes['pub-type'] ?? node.attributes['date-type'] ?? '');
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
  const node = front.find((one) => one.name === 'article-id' && types.includes(one.attributes['pub-id-type'] ?? ''));
  const text = node === undefined ? '' : nodeText(node);
  return text === '' ? null : text;
}

function words(front: readonly XmlNode[], name: string): string | null {
  for (const node of front) {
    const found = node.name === name ? node : findNode(node, name);
    const text = found === null ? '' : nodeText(found, '', ['fn', 'xref']);
    if (text !== '') return text;
  }
  return null;
}

/**
 * The record of the paper itself.
 * @param front the children of `article-meta` (without abstracts) and `journal-meta`
 * @param articleType the article's own `article-type`
 */
export function readRecord(front: readonly XmlNode[], articleType: string | null): Reference {
  const doi = readId(front, 'doi');
  const pmcid = readId(front, 'pmc', 'pmcid');
  const first = words(front, 'fpage');
  const last = words(front, 'lpage');
  const page = first === null ? words(front, 'elocation-id') : last === null ? first : `${first}-${last}`;
  const contributors = front.find((node) => node.name === 'contrib-group');
  const record = {
    DOI: doi === null ? null : stripDoi(doi),
    PMID: readId(front, 'pmid'),
    PMCID: pmcid === null ? null : pmcid.replace(/^(?:PMC)?(?=\d)/i, 'PMC').replace(/\.\d+$/, ''),
    title: words(front, 'article-title'),
    author: contributors === undefined ? [] : readNames(contributors),
    issued: readYear(front),
    containerTitle: words(front, 'journal-title') ?? words(front, 'journal-id'),
    volume: words(front, 'volume'),
    issue: words(front, 'issue'),
    page,
  };
  const printed = [record.title, record.containerTitle, record.issued, record.volume, record.page].filter(
    (part) => part !== null,
  );
  const type = articleType === 'preprint' ? 'article' : 'article-journal';
  return { id: 'paper', label: null, type, ...record, printed: printed.join('. '), span: null };
}
