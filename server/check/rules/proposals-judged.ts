// What a program proposed is told apart from what a person judged: a curated dossier holds no proposals.
import { dossierRule } from '../rule.ts';

export const proposalsJudged = dossierRule({
  name: 'proposals-judged',
  description: 'No claim of a curated dossier is still a proposal of the import; in a draft they are counted.',
  inspect({ dossier }, report) {
    const proposed = dossier.claims.filter(({ state }) => state === 'proposed');
    if (dossier.state === 'curated')
      for (const { id } of proposed)
        report(
          'error',
          `claim:${id}`,
          'the claim is a proposal that nobody has judged, in a dossier that is called curated',
          'Judge it and take away "state: proposed", or call the dossier a draft.',
        );
    else if (proposed.length > 0)
      report(
        'warning',
        `dossier:${dossier.id}`,
        `the draft has ${proposed.length} proposed ${proposed.length === 1 ? 'claim that nobody has' : 'claims that nobody has'} judged`,
        'Accept, change or reject each of them; then take away "state: draft".',
      );
  },
});
