// One sentence can make two claims, seldom three: a quotation behind many claims is probably read for more than it says.
import { dossierRule } from '../rule.ts';

/** Claims behind one quotation from which on it is asked about. */
const MANY = 3;

export const quotationReused = dossierRule({
  name: 'quotation-reused',
  description: `No quotation stands behind ${MANY} or more claims of the authors: it is then probably read for more than it says.`,
  inspect({ dossier }, report) {
    const claimsOf = new Map<string, Set<string>>();
    const wordsOf = new Map(dossier.passages.map((passage) => [passage.id, passage.exact]));
    const firstWith = new Map<string, string>();
    for (const { id, exact } of dossier.passages) if (!firstWith.has(exact)) firstWith.set(exact, id);
    // A curator's own claim is only pinned to the words that it is about.
    for (const claim of dossier.claims.filter(({ voice }) => voice !== 'curator'))
      for (const passage of claim.passages) {
        const first = firstWith.get(wordsOf.get(passage) ?? '');
        if (first !== undefined) claimsOf.set(first, (claimsOf.get(first) ?? new Set()).add(claim.id));
      }
    for (const [passage, claims] of claimsOf)
      if (claims.size >= MANY)
        report(
          'warning',
          `passage:${passage}`,
          `the quotation stands behind ${claims.size} claims: ${[...claims].join(', ')}`,
          'Check that the words really make each of them; if they do, accept it in known-problems.yaml and say why.',
        );
  },
});
