// Nothing without words: every claim, every line of evidence and every event rests on a quotation.
import { dossierRule } from '../rule.ts';

export const wordsBehind = dossierRule({
  name: 'words-behind',
  description: 'A claim, a line of evidence or an event names at least one passage: nothing stands without words.',
  inspect({ dossier }, report) {
    const demand = (at: string, what: string, passages: readonly string[]): void => {
      if (passages.length === 0)
        report(
          'error',
          at,
          `this ${what} has no passage`,
          'Name the passages whose words say it; quote them in passages.yaml first.',
        );
    };
    for (const claim of dossier.claims) {
      demand(`claim:${claim.id}`, 'claim', claim.passages);
      for (const line of claim.evidence) demand(`evidence:${claim.id}--${line.study}`, 'line of evidence', line.passages);
    }
    for (const event of dossier.timeline.events) demand(`event:${event.id}`, 'event', event.passages);
  },
});
