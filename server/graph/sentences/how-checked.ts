// How a direction was found, as a sentence says it: a check is no stronger than what was read for it.
import type { CheckBasis } from '../../model/evidence.ts';

const LEADS: Readonly<Record<CheckBasis, string>> = {
  'full-text': ' on checking',
  abstract: ' on checking',
  registry: ' on checking',
  'secondary-source': ' on checking at second hand',
  none: ', not checked against any record,',
};

/** The joining word ("but") and how it was found, ready for what the study says: "but on checking at second hand". */
export const joinCheck = (joining: 'and' | 'but', basis: CheckBasis): string => `${joining}${LEADS[basis]}`;
