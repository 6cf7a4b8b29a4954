// DOI, PMID and PMCID of a citation in any of the ways in which publishers tag them: `pub-id`, `object-id`, a link, or words.
import { findDoi, findPmcid, findPmid, isDoi, stripDoi } from '../references/find-identifiers.ts';
import { type NodeIndex, nodeText, type XmlNode } from './xml-node.ts';

const HOLDERS = ['pub-id', 'article-id', 'object-id', 'ext-link', 'uri', 'self-uri'];

export interface Identifiers {
  DOI: string | null;
  PMID: string | null;
  PMCID: string | null;
}

/** What one element says; nothing where it says something else. */
function readHolder(node: XmlNode): Partial<Identifiers> {
  const { attributes } = node;
  const type = (
    attributes['pub-id-type'] ??
    attributes['ext-link-type'] ??
    attributes['assigning-authority'] ??
    ''
  ).toLowerCase();
  const text = nodeText(node);
  const address = attributes['href'] ?? '';
  if (type === 'doi') return { DOI: stripDoi(text === '' ? address : text) };
  if (type === 'pmid') return { PMID: text.replace(/^PMID:?\s*/i, '') };
  if (/^pmc(?:id)?$/.test(type)) return { PMCID: text === '' ? '' : text.replace(/^(?:PMCID:?\s*)?(?:PMC)?/i, 'PMC') };
  if (/\bdoi\.org\//i.test(address)) return { DOI: findDoi(address.replace(/%2f/gi, '/'))?.doi ?? '' };
  return { PMID: findPmid(address) ?? '' };
}

/**
 * The identifiers that are tagged; where one is not, the one that stands in the printed words.
 * @param index the elements of a citation, all of its forms
 */
export function readIdentifiers(index: NodeIndex, printed: string): Identifiers {
  const held = HOLDERS.flatMap((name) => index.get(name) ?? []).map(readHolder);
  const first = (name: keyof Identifiers): string | null => held.find((one) => (one[name] ?? '') !== '')?.[name] ?? null;
  const tagged = first('DOI');
  // What is tagged goes first, unless it is no DOI and the words hold one.
  const inWords = tagged === null || !isDoi(tagged) ? (findDoi(printed)?.doi ?? null) : null;
  return {
    DOI: inWords ?? tagged,
    PMID: first('PMID') ?? findPmid(printed),
    PMCID: first('PMCID') ?? findPmcid(printed),
  };
}
