// Every passage of an attached text stands in it, word for word and where the dossier says.
import { dossierRule } from '../rule.ts';

export const passageFound = dossierRule({
  name: 'passage-found',
  description: 'Every passage of a work whose text is attached is found in that text, exactly and at the recorded place.',
  needsText: true,
  inspect({ dossier, anchors }, report) {
    for (const { id, position } of dossier.passages) {
      const anchor = anchors.get(id);
      const at = `passage:${id}`;
      if (anchor?.state === 'missing')
        report(
          'error',
          at,
          'the words are not in the attached text',
          'Copy them from the text, letter for letter; correct nothing.',
        );
      else if (anchor?.state === 'fuzzy')
        report(
          'error',
          at,
          `the words are only nearly in the attached text (score ${(anchor.score ?? 0).toFixed(2)})`,
          'Copy them from the text, letter for letter; correct nothing, not even a typing error of the authors.',
        );
      else if (anchor?.state === 'moved')
        report(
          'warning',
          at,
          'the words are in the attached text, but it is not the text that the dossier records',
          'Check that the attached text is the right one; if it is, record its sha256, its length and the new positions.',
        );
      else if (anchor?.state === 'verified' && position !== undefined && String(anchor.spans) !== String(position))
        report(
          'warning',
          at,
          `the words stand at ${JSON.stringify(anchor.spans)} in the attached text, not at the recorded position`,
          'Record that position, or give prefix and suffix where the same words stand twice.',
        );
    }
  },
});
