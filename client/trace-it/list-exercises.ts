// What there is to judge: every citation of the case, claim by claim in reading order.
import type { ClaimView, EvidenceLine } from '../../server/api/contract.ts';

export interface Exercise {
  /** Id of the evidence line. */
  id: string;
  claim: string;
  study: string;
}

/** Lines that the case does not cite are left out: there is no citation to judge. */
export const listExercises = (claims: readonly ClaimView[]): Exercise[] =>
  claims.flatMap(({ id: claim, evidence }) =>
    evidence
      .filter((line: EvidenceLine) => line.asCited !== null)
      .map(({ id, study }: EvidenceLine): Exercise => ({ id, claim, study })),
  );
