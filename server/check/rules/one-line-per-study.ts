// One line of evidence for each pair of claim and study: its id is made of the two.
import { dossierRule } from '../rule.ts';

export const oneLinePerStudy = dossierRule({
  name: 'one-line-per-study',
  description: 'A claim has at most one line of evidence from a study, so that no study counts twice.',
  inspect({ dossier }, report) {
    for (const claim of dossier.claims) {
      const times = new Map<string, number>();
      for (const { study } of claim.evidence) {
        const time = (times.get(study) ?? 0) + 1;
        times.set(study, time);
        if (time > 1)
          report(
            'error',
            `evidence:${claim.id}--${study}#${time}`,
            `the claim has ${time === 2 ? 'a second' : 'another'} line of evidence from ${study}`,
            'Join the lines; what holds under a condition goes into condition or reports, or make two claims of it.',
          );
      }
    }
  },
});
