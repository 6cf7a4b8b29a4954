// Links between claims: none to itself, none twice.
import { dossierRule } from '../rule.ts';

export const relationSound = dossierRule({
  name: 'relation-sound',
  description: 'No claim is linked to itself, or twice to the same claim in the same way.',
  inspect({ dossier }, report) {
    for (const claim of dossier.claims) {
      const seen = new Set<string>();
      for (const { to, kind } of claim.relations) {
        if (to === claim.id)
          report('error', `claim:${claim.id}`, `it ${kind} itself`, 'Name the other claim, or take the relation away.');
        if (seen.has(`${kind} ${to}`))
          report('error', `claim:${claim.id}`, `the relation ${kind} to "${to}" stands twice`, 'Keep one and join the reasons.');
        seen.add(`${kind} ${to}`);
      }
    }
  },
});
