// A hedge in the passage that the claim lost: "may shorten" became "shortens".
import { findHedges, isHedged, listClauses } from '../prose/hedges.ts';
import { plainProse } from '../prose/plain-prose.ts';
import { countSharedWords, listStems } from '../prose/shared-words.ts';
import { dossierRule } from '../rule.ts';

export const hedgeKept = dossierRule({
  name: 'hedge-kept',
  description: 'Where the words behind a claim hold back ("may", "tends to", "is suspected"), the claim holds back too.',
  inspect({ dossier }, report) {
    const wordsOf = new Map(dossier.passages.map((passage) => [passage.id, plainProse(passage.exact)]));
    for (const claim of dossier.claims) {
      // What a curator says on his own account he hedges, or not, on his own account.
      if (claim.voice === 'curator') continue;
      const lost = findLostHedge(
        claim.statement,
        claim.passages.map((id) => wordsOf.get(id) ?? ''),
      );
      if (lost !== null)
        report(
          'warning',
          `claim:${claim.id}`,
          `the passage says "${lost}", the statement does not hold back`,
          'Keep the hedge in the statement ("may", "is thought to" …), or accept it in known-problems.yaml and say why.',
        );
    }
  },
});

/** Share of a clause's words that a statement must have to be made from that clause too, besides the one it is nearest to. */
const COVERED = 0.6;

/**
 * The hedge that a statement lost, or null. Only a hedge counts in a clause that the statement is made from: a passage may
 * hold back in one half of a sentence and not in the other.
 * @param passages the words behind it, in plain form (plainProse)
 */
export function findLostHedge(statement: string, passages: readonly string[]): string | null {
  if (isHedged(statement, passages.join('\n'))) return null;
  const said = listStems(plainProse(statement));
  const clauses = passages.flatMap(listClauses).map((clause) => {
    const hedges = findHedges(clause);
    const stems = listStems(hedges.reduce((rest, hedge) => rest.replace(hedge, ' '), clause));
    const shared = countSharedWords(stems, said);
    return { hedge: hedges[0], shared, covered: shared / Math.max(1, stems.size) };
  });
  const most = Math.max(1, ...clauses.map(({ shared }) => shared));
  return (
    clauses.find(({ hedge, shared, covered }) => hedge !== undefined && (shared === most || covered >= COVERED))?.hedge ?? null
  );
}
