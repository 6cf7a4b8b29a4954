// A title or a reference list asserts nothing: no claim, evidence or event may rest on one alone.
import { dossierRule } from '../rule.ts';

export const quotableSection = dossierRule({
  name: 'quotable-section',
  description: 'No claim, line of evidence or event rests on words of a title or of a reference list.',
  softInDraft: true,
  inspect({ dossier }, report) {
    const sections = new Map(dossier.passages.map((passage) => [passage.id, passage.section]));
    const judge = (at: string, passages: readonly string[]): void => {
      for (const id of passages) {
        const section = sections.get(id);
        if (section === 'title' || section === 'references')
          report(
            'error',
            at,
            `it rests on passage "${id}", which is from the ${section === 'title' ? 'title' : 'reference list'}`,
            'Quote the sentence of the text that says it; a title or a reference asserts nothing.',
          );
      }
    };
    for (const claim of dossier.claims) {
      judge(`claim:${claim.id}`, claim.passages);
      for (const line of claim.evidence) judge(`evidence:${claim.id}--${line.study}`, line.passages);
    }
    for (const event of dossier.timeline.events) judge(`event:${event.id}`, event.passages);
  },
});
