// What is kept beside an attached text.
import * as z from 'zod';
import { AttachedText } from '../model/anchoring.ts';

/** `.claimgraph/texts/<dossier>/<work>.json`; the text itself is `<work>.txt`, byte for byte as it was given. */
export const TextFileRecord = AttachedText.omit({ text: true }).extend({
  attached: z.iso.datetime().meta({ description: 'When it was attached' }),
});
export type TextFileRecord = z.infer<typeof TextFileRecord>;
