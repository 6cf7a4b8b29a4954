// A condition names a population, a stage, a dose: words that say nothing qualify nothing.
import { dossierRule } from '../rule.ts';

const EMPTY =
  /^(n\/?a|none|null|no|nil|unknown|unclear|not (known|stated|applicable)|yes|true|tbd|todo|\?+|(in|under) (some|certain|many|most|particular) (cases|conditions|circumstances|patients|situations)|sometimes|it depends|partly|conditional(ly)?)$/i;

export const conditionSaysSomething = dossierRule({
  name: 'condition-says-something',
  description: 'The condition of a line of evidence names what it depends on: a population, a stage, a dose.',
  softInDraft: true,
  inspect({ dossier }, report) {
    for (const claim of dossier.claims)
      for (const { study, condition } of claim.evidence) {
        if (condition === null) continue;
        const words = condition.trim().replace(/[.\s]+$/, '');
        if (EMPTY.test(words) || !/\p{L}{2}/u.test(words))
          report(
            'error',
            `evidence:${claim.id}--${study}`,
            `the condition ${JSON.stringify(condition)} says nothing`,
            'Say under what it holds (a population, a stage, a dose), or leave the condition out.',
          );
      }
  },
});
