// Whose statement it is must fit who is cited for it.
import { dossierRule } from '../rule.ts';

export const voiceFits = dossierRule({
  name: 'voice-fits',
  description:
    'A claim of the curator is not cited by the case, a claim of source authors has a source, and observations of the case are its own.',
  softInDraft: true,
  inspect({ dossier }, report) {
    for (const { id, voice, kind, evidence } of dossier.claims) {
      const cited = evidence.filter((line) => line.asCited !== null);
      if (voice === 'curator' && cited.length > 0)
        report(
          'error',
          `claim:${id}`,
          `the voice is the curator's, yet the case cites ${cited.map((line) => line.study).join(', ')} for it`,
          'If the case says it, the voice is citing-authors or source-authors; else asCited is null.',
        );
      if (voice === 'source-authors' && cited.length === 0)
        report(
          'warning',
          `claim:${id}`,
          'the voice is that of source authors, but no source is cited for it',
          'Name the source that the case cites, or give the statement to the citing authors.',
        );
      if (voice === 'source-authors' && kind === 'observation')
        report(
          'warning',
          `claim:${id}`,
          'an observation of the case is given to source authors',
          'The voice of an observation is citing-authors.',
        );
    }
  },
});
