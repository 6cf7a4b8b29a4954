// A passage that the page interrupts is joined from its stretches: each holds words and has its own recorded span.
import { ELISION } from '../../model/passage.ts';
import { dossierRule } from '../rule.ts';

export const stretchesFit = dossierRule({
  name: 'stretches-fit',
  description:
    'Each stretch of an interrupted passage holds words, and positions give one span a stretch, in order, inside the text.',
  inspect({ dossier }, report) {
    for (const { id, work, exact, position } of dossier.passages) {
      const at = `passage:${id}`;
      const stretches = exact.split(ELISION);
      // A mark at the very edge, or beside another, has lost one of its spaces or the words it should join.
      const empty = stretches.some((stretch) => !/[\p{L}\p{N}]/u.test(stretch) || /^\[…\]|\[…\]$/.test(stretch.trim()));
      if (empty)
        report(
          'error',
          at,
          'one of the stretches around "[…]" holds no words',
          'Take the mark away, or quote what stands there.',
        );
      if (position === undefined) continue;
      if (position.length !== stretches.length)
        report(
          'error',
          at,
          `the passage has ${stretches.length} ${stretches.length === 1 ? 'stretch' : 'stretches'} but ${position.length} recorded`,
          'Give one [start, end) for each stretch between "[…]".',
        );
      const flat = position.flat();
      const length = dossier.text?.work === work ? dossier.text.length : Number.POSITIVE_INFINITY;
      if (flat.some((offset, index) => offset < (flat[index - 1] ?? 0) || offset > length))
        report('error', at, 'the recorded position runs backwards or past the end of the text', 'Take it from npm run attach.');
    }
  },
});
