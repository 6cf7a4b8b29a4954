// Several claims that are one: it rests on the words of all, and cites what any of them cites. Pure.
import type { Claim } from '../model/claim.ts';

/**
 * The merged claim, under the id and with the topic of the first. Where two of them cite the same study, the line of the
 * earlier stands: a claim has one line to a study.
 */
export function mergeClaims(claims: readonly [Claim, ...Claim[]], words: { label: string; statement: string }): Claim {
  const [first] = claims;
  const ids = new Set(claims.map(({ id }) => id));
  const evidence = claims.flatMap((claim) => claim.evidence);
  const relations = claims.flatMap((claim) => claim.relations).filter(({ to }) => !ids.has(to));
  return {
    ...first,
    ...words,
    passages: [...new Set(claims.flatMap(({ passages }) => passages))],
    evidence: evidence.filter(({ study }, at) => evidence.findIndex((line) => line.study === study) === at),
    relations: relations.filter(
      ({ to, kind }, at) => relations.findIndex((other) => other.to === to && other.kind === kind) === at,
    ),
  };
}
