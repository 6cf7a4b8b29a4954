// The curators' judgement of a citation, in the words that learners choose from.
import type { EvidenceLine } from '../../server/api/contract.ts';
import type { Judgement } from './attempt.ts';

/** `cannot-tell` and `undetermined` where the curators could not judge. */
export const curatorsJudgement = (line: EvidenceLine): Judgement => ({
  direction: line.asChecked?.direction ?? 'cannot-tell',
  fidelity: line.fidelity?.label ?? 'undetermined',
});
