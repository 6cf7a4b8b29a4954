// Unverified: recalled, or looked for and not found. What is unverified is never shown as fact, so this one question is
// asked in one place. Where a fact rests on several things the weakest stands first (model/provenance.ts): its word decides.
import type { Provenance } from '../model/provenance.ts';

/** True where the first word of the provenance is `unverified` or `not-found`. */
export const isUnverified = (provenance: Provenance): boolean =>
  provenance.status === 'unverified' || provenance.status === 'not-found';
