// Provenance in words: how far a fact may be trusted. An unverified part makes the whole fact look unverified.
import type { Provenance } from '../../server/api/contract.ts';

export type ProvenanceStatus = Provenance['status'];

export const provenanceWords: Readonly<Record<ProvenanceStatus, { readonly label: string; readonly meaning: string }>> = {
  verified: { label: 'verified', meaning: 'Read in the record named here.' },
  derived: { label: 'derived', meaning: 'Worked out from other facts.' },
  case: { label: 'printed in the case', meaning: 'Printed in the case report, which does not make it right.' },
  unverified: { label: 'unverified', meaning: 'Recalled, and not checked against any record.' },
  'not-found': { label: 'not found', meaning: 'Looked for and not found; nothing is claimed.' },
};

/** How much of a fact is unverified: all that it rests on first, a part of it, or nothing. */
export function unverifiedPart(provenance: Provenance): 'all' | 'part' | 'none' {
  if (provenance.status === 'unverified') return 'all';
  return provenance.also?.some((one) => one.status === 'unverified') ? 'part' : 'none';
}
