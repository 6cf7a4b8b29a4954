// What became of an edit, as an answer of HTTP: RFC 9110 (412), RFC 6585 (428), RFC 9457.
import type { Desk, EditOutcome } from './desk.ts';
import { HttpProblem } from './http-problem.ts';
import type { EditAnswer } from './review-contract.ts';

/** Does it and answers; throws HttpProblem. @param ifMatch the revision that was seen */
export async function answerOutcome(
  dossier: string,
  ifMatch: string | null,
  desk: Desk | null,
  act: (desk: Desk, revision: string) => Promise<EditOutcome | null>,
): Promise<EditAnswer> {
  if (ifMatch === null)
    throw new HttpProblem(428, 'Say which state you saw: If-Match with the revision of the review, in quotes.');
  if (desk === null) throw new HttpProblem(403, 'This server was started for reading only.');
  const outcome = await act(desk, ifMatch);
  if (outcome === null) throw new HttpProblem(404, `There is no dossier ${dossier} here, or its files are broken just now.`);
  switch (outcome.kind) {
    case 'done':
      return { review: outcome.review, claims: outcome.claims };
    case 'stale':
      throw new HttpProblem(412, 'Somebody else has edited this draft since you read it. Nothing was changed; read it again.');
    case 'read-only':
      throw new HttpProblem(
        403,
        `${dossier} came with the program and is not edited here. Import it into a workspace to edit it.`,
      );
    case 'refused':
      throw new HttpProblem(
        422,
        outcome.because,
        outcome.problems.length > 0
          ? outcome.problems
              .slice(0, 20)
              .map(({ record, message, tip }) => ({ message: [record, message, tip].filter(Boolean).join(': ') }))
          : [{ ...(outcome.at === null ? {} : { parameter: `edits.${outcome.at}` }), message: outcome.because }],
      );
  }
}
