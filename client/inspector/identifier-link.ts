// Where a verified identifier leads. DOI Handbook and PubMed addresses; anything unverified leads nowhere.
import type { WorkDetail } from '../../server/api/contract.ts';
import { unverifiedPart } from '../words/provenance-words.ts';

type Identifier = WorkDetail['identifiers'][number];

/** `path` escapes what a path may not hold (DOIs hold parentheses, angle brackets, hashes) but keeps the slashes. */
const path = (value: string): string =>
  value
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/');

/** An https address, or null where the identifier is unverified, has no public page, or does not look like its type. */
export function identifierLink({ type, value, provenance }: Identifier): string | null {
  const known = provenance.status === 'verified' || provenance.status === 'case';
  if (!known || unverifiedPart(provenance) !== 'none') return null;
  if (type === 'DOI' && /^10\.\d{4,9}\/\S+$/.test(value)) return `https://doi.org/${path(value)}`;
  if (type === 'PMID' && /^\d{1,9}$/.test(value)) return `https://pubmed.ncbi.nlm.nih.gov/${value}/`;
  if (type === 'PMCID' && /^PMC\d+$/.test(value)) return `https://pmc.ncbi.nlm.nih.gov/articles/${value}/`;
  if (type === 'NCT' && /^NCT\d{8}$/.test(value)) return `https://clinicaltrials.gov/study/${value}`;
  return null;
}
