// A claim is tied to the words of the case; its evidence to those of the case or of the study itself.
import { dossierRule } from '../rule.ts';

export const passageOfWork = dossierRule({
  name: 'passage-of-work',
  description:
    'Passages of evidence are words of the case or of that study, and at least one is of the case; those of an event are of the case.',
  inspect({ dossier }, report) {
    const workOf = new Map(dossier.passages.map((passage) => [passage.id, passage.work]));
    for (const claim of dossier.claims)
      for (const line of claim.evidence) {
        const at = `evidence:${claim.id}--${line.study}`;
        const works = line.passages.map((id) => workOf.get(id) ?? dossier.case);
        line.passages.forEach((id, index) => {
          const work = works[index];
          if (work !== dossier.case && work !== line.study)
            report(
              'error',
              at,
              `passage "${id}" is from "${work}", not from the case or ${line.study}`,
              'Quote the case or this study.',
            );
        });
        if (works.length > 0 && !works.includes(dossier.case))
          report('error', at, 'none of its passages is from the case', 'Name the words of the case that it bears on.');
      }
    for (const event of dossier.timeline.events)
      for (const id of event.passages)
        if ((workOf.get(id) ?? dossier.case) !== dossier.case)
          report(
            'error',
            `event:${event.id}`,
            `passage "${id}" is not from the case`,
            'An event is read in the case: quote it there.',
          );
  },
});
