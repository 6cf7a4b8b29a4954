// DOI, PMID and PMCID of a citation in any of the ways in which publishers tag them: `pub-id`, `object-id`, a link, or words.
import { findDoi, findPmcid, findPmid, isDoi, stripDoi } from '../references/find-identifiers.ts';
import { HOLDERS } from './citation-parts.ts';
import { findAttribute } from '../xml/xml-events.ts';
import { nodeText, type XmlNode } from '../xml/xml-node.ts';

export interface Identifiers {
  DOI: string | null;
  PMID: string | null;
  PMCID: string | null;
}

/** What one element says; nothing where it says something else. */
function readHolder(node: XmlNode): Partial<Identifiers> {
  const { attributes } = node;
  const type = (
    findAttribute(attributes, 'pub-id-type') ??
    findAttribute(attributes, 'ext-link-type') ??
    findAttribute(attributes, 'assigning-authority') ??
    ''
  ).toLowerCase();
  const text = nodeText(node);
  const address = findAttribute(attributes, 'href') ?? '';
  if (type === 'doi') return { DOI: orNull(stripDoi(text === '' ? address : text)) };
  if (type === 'pmid') return { PMID: orNull(text.replace(/^PMID:?\s*/i, '')) };
  if (type === 'pmc' || type === 'pmcid') return { PMCID: orNull(text.replace(/^(?:(?:PMCID:?\s*)?(?:PMC)?)(?=.)/i, 'PMC')) };
  if (/\bdoi\.org\//i.test(address)) return { DOI: findDoi(address.replace(/%2f/gi, '/'))?.doi ?? null };
  return { PMID: findPmid(address) };
}

const orNull = (words: string): string | null => (words === '' ? null : words);

/**
 * The identifiers that are tagged; where one is not, the one that stands in the printed words.
 * @param holders the elements of a citation in which identifiers may stand, of all its forms
 */
export function readIdentifiers(holders: readonly XmlNode[], printed: string): Identifiers {
  const tagged: Identifiers = { DOI: null, PMID: null, PMCID: null };
  for (const kind of holders.length === 0 ? [] : HOLDERS)
    for (const node of holders) {
      if (node.name !== kind) continue;
      const held = readHolder(node);
      tagged.DOI ??= held.DOI ?? null;
      tagged.PMID ??= held.PMID ?? null;
      tagged.PMCID ??= held.PMCID ?? null;
    }
  // What is tagged goes first, unless it is no DOI and the words hold one.
  const inWords = tagged.DOI === null || !isDoi(tagged.DOI) ? findDoi(printed)?.doi : undefined;
  return {
    DOI: inWords ?? tagged.DOI,
    PMID: tagged.PMID ?? findPmid(printed),
    PMCID: tagged.PMCID ?? findPmcid(printed),
  };
}
