// What was found when the passages of a dossier were looked for in an attached text.
import * as z from 'zod';
import { Id } from './id.ts';
import { PassageState, Span } from './passage.ts';

export const PassageAnchor = z.strictObject({
  passage: Id,
  state: PassageState,
  score: z.number().min(0).max(1).nullable().meta({ description: '1 for an exact find; null where there is no text' }),
  spans: z.array(Span).meta({ description: 'Where each stretch stands in the attached text; empty if missing or not attached' }),
});
export type PassageAnchor = z.infer<typeof PassageAnchor>;

/** A text someone attached: it stays on their disk, outside the dossier. */
export const AttachedText = z.strictObject({
  dossier: Id,
  work: Id,
  form: z.enum(['text', 'pdf', 'jats']),
  sha256: z.string(),
  name: z.string().meta({ description: 'File name it was attached from, without folders' }),
  text: z.string(),
});
export type AttachedText = z.infer<typeof AttachedText>;
