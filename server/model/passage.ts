// A passage: verbatim words of a work and where they stand.
// Standard: W3C Web Annotation, TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end).
import * as z from 'zod';
import { Id } from './id.ts';

/** Between two stretches of one sentence that a page, a caption or a running foot interrupts. */
export const ELISION = ' […] ';

export const Section = z.enum([
  'title',
  'abstract',
  'introduction',
  'methods',
  'case-report',
  'results',
  'captions',
  'discussion',
  'conclusion',
  'references',
  'other',
]);
export type Section = z.infer<typeof Section>;

/** [start, end) in UTF-16 code units of the original text, start inclusive, end exclusive. */
export const Span = z.tuple([z.number().int().nonnegative(), z.number().int().positive()]);
export type Span = z.infer<typeof Span>;

export const Passage = z.strictObject({
  id: Id,
  work: Id,
  section: Section,
  page: z.string().optional(),
  exact: z
    .string()
    .min(1)
    .meta({ description: 'The words as printed; line breaks closed up; stretches interrupted by the layout joined by " […] "' }),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  position: z
    .array(Span)
    .min(1)
    .optional()
    .meta({ description: 'One span a stretch, in the text whose sha256 the dossier records' }),
  source: z
    .strictObject({ place: Id, note: z.string().optional() })
    .optional()
    .meta({ description: 'Where the words were read, for a work whose text cannot be attached' }),
});
export type Passage = z.infer<typeof Passage>;

/** What was found when the passage was looked for in an attached text. */
export const PassageState = z.enum(['verified', 'moved', 'fuzzy', 'missing', 'text-not-attached']);
export type PassageState = z.infer<typeof PassageState>;
