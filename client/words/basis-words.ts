// The basis of a check in words: what a curator read before judging a citation.
import type { EvidenceLine } from '../../server/api/contract.ts';

export type CheckBasis = EvidenceLine['basis'];

/** As it follows "Checked against"; `none` is a sentence of its own. */
export const basisWords: Readonly<Record<CheckBasis, string>> = {
  'full-text': 'Checked against the full text',
  abstract: 'Checked against the abstract only',
  registry: 'Checked against the trial’s registry record',
  'secondary-source': 'Checked against another work that reports it',
  none: 'Not checked against any record',
};
