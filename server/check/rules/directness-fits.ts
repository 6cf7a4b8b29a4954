// Indirect evidence says in what it is indirect (GRADE: population, intervention, comparator, outcome); direct evidence is in nothing.
import { dossierRule } from '../rule.ts';

export const directnessFits = dossierRule({
  name: 'directness-fits',
  description: 'Indirect evidence says in what it is indirect, and direct evidence names nothing of the sort.',
  softInDraft: true,
  inspect({ dossier }, report) {
    for (const claim of dossier.claims)
      for (const { study, directness, indirectIn } of claim.evidence) {
        const at = `evidence:${claim.id}--${study}`;
        if (directness === 'direct' && indirectIn.length > 0)
          report(
            'error',
            at,
            `it is direct, yet indirect in ${indirectIn.join(' and ')}`,
            'Call it indirect, or empty indirectIn.',
          );
        if (directness === 'indirect' && indirectIn.length === 0)
          report(
            'warning',
            at,
            'it is indirect, but does not say in what',
            'Fill indirectIn: population, intervention, comparator, outcome.',
          );
      }
  },
});
