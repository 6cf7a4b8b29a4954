// How the paper points at a study, in words.
import type { EvidenceLine } from '../../server/api/contract.ts';

export type CitationForm = EvidenceLine['form'];

export const formWords: Readonly<Record<CitationForm, string>> = {
  number: 'cited by its number',
  named: 'named without a reference',
  'by-position': 'its number stands close by, not on this statement',
  none: 'not cited here; brought by a curator',
};
