// A line of evidence rests on findings of its own study.
import { dossierRule } from '../rule.ts';

export const findingOfStudy = dossierRule({
  name: 'finding-of-study',
  description: 'The findings of a line of evidence are results of the study that the line is from.',
  inspect({ dossier }, report) {
    const owner = new Map(dossier.studies.flatMap((study) => study.findings.map((finding) => [finding.id, study.id] as const)));
    for (const claim of dossier.claims)
      for (const line of claim.evidence)
        for (const id of line.findings) {
          const study = owner.get(id);
          if (study !== undefined && study !== line.study)
            report(
              'error',
              `evidence:${claim.id}--${line.study}`,
              `finding "${id}" is a result of ${study}, not of ${line.study}`,
              `Move it to a line of evidence from ${study}, or name a finding of ${line.study}.`,
            );
        }
  },
});
