// The kinds that conflicts and gaps are filtered by. They stand apart from the answers, which a server needs only to describe itself.
import * as z from 'zod';

export const ConflictKind = z.enum(['evidence-on-both-sides', 'contradicting-claim', 'cited-against-checked']);
export type ConflictKind = z.infer<typeof ConflictKind>;

export const GapKind = z.enum([
  'no-evidence',
  'single-study',
  'same-cohort',
  'secondary-source',
  'unverified-check',
  'opinion',
  'named-without-reference',
  'not-stated',
]);
export type GapKind = z.infer<typeof GapKind>;
