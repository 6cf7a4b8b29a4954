// A link goes out only for an identifier that was verified, and never anywhere but where its type says.
import { describe, expect, it } from 'vitest';
import { identifierLink } from '../../../client/inspector/identifier-link.ts';
import type { Identifier } from '../../../server/model/study.ts';

const verified: Identifier['provenance'] = { status: 'verified', where: ['place-a'] };
const unverified = { status: 'unverified', confidence: 'high' } as const;

describe('a verified identifier', () => {
  it.each([
    ['DOI', '10.1200/JCO.2007.13.4403', 'https://doi.org/10.1200/JCO.2007.13.4403'],
    ['DOI', '10.11482/KMJ-E43(1)5', 'https://doi.org/10.11482/KMJ-E43%281%295'],
    ['DOI', '10.1016/S0959-8049(03)00073-X', 'https://doi.org/10.1016/S0959-8049%2803%2900073-X'],
    ['DOI', '10.1000/a#b?c<d>', 'https://doi.org/10.1000/a%23b%3Fc%3Cd%3E'],
    ['PMID', '18235122', 'https://pubmed.ncbi.nlm.nih.gov/18235122/'],
    ['PMCID', 'PMC4911128', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4911128/'],
    ['NCT', 'NCT00137449', 'https://clinicaltrials.gov/study/NCT00137449'],
  ] as const)('%s %s leads to its record', (type, value, link) => {
    expect(identifierLink({ type, value, provenance: verified })).toBe(link);
  });
});

describe('leads nowhere:', () => {
  it.each([
    ['an unverified one', { type: 'DOI', value: '10.1200/JCO.2007.13.4403', provenance: unverified }],
    ['one that was not found', { type: 'PMID', value: '18235122', provenance: { status: 'not-found' } }],
    ['a derived one', { type: 'PMID', value: '18235122', provenance: { status: 'derived', from: 'a guess' } }],
    [
      'one of which a part is unverified',
      { type: 'DOI', value: '10.1200/JCO.1', provenance: { status: 'verified', also: [unverified] } },
    ],
    ['a script in place of a DOI', { type: 'DOI', value: 'javascript:alert(1)', provenance: verified }],
    ['an address in place of a PMID', { type: 'PMID', value: '//evil.example/1', provenance: verified }],
    ['a type without a public page', { type: 'other', value: 'TEA-0003', provenance: verified }],
  ] satisfies [string, Identifier][])('%s', (_name, identifier) => {
    expect(identifierLink(identifier)).toBeNull();
  });
});
