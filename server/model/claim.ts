// A claim: one statement, in the curator's plain words, anchored in one or more passages. VA-Spec Proposition; micropublication Claim.
import * as z from 'zod';
import { Evidence } from './evidence.ts';
import { Id } from './id.ts';

export const Voice = z.enum(['source-authors', 'citing-authors', 'curator']);
export type Voice = z.infer<typeof Voice>;

/** What sort of statement it is: a rule of thumb for readers, never a weight. `unsorted` where nobody has said yet. */
export const ClaimKind = z.enum(['definition', 'finding', 'observation', 'inference', 'opinion', 'recommendation', 'unsorted']);
export type ClaimKind = z.infer<typeof ClaimKind>;

export const RelationKind = z.enum(['contradicts', 'refines', 'restates', 'follows-from']);
export type RelationKind = z.infer<typeof RelationKind>;

export const Relation = z.strictObject({
  to: Id,
  kind: RelationKind,
  because: z.string().min(1),
  discussed: z.boolean().optional().meta({ description: 'For contradicts: does the case itself discuss it?' }),
});
export type Relation = z.infer<typeof Relation>;

/** `proposed` by the import from a citing sentence and read by nobody yet; `accepted` by a curator. */
export const ClaimState = z.enum(['proposed', 'accepted']);
export type ClaimState = z.infer<typeof ClaimState>;

export const Claim = z.strictObject({
  id: Id,
  state: ClaimState.default('accepted'),
  label: z.string().min(1).max(64).meta({ description: 'A few words for the picture' }),
  statement: z.string().min(1).meta({ description: "One sentence in the curator's plain words" }),
  topic: Id,
  kind: ClaimKind,
  voice: Voice,
  passages: z.array(Id).default([]),
  evidence: z.array(Evidence).default([]),
  relations: z.array(Relation).default([]),
  note: z.string().optional(),
});
export type Claim = z.infer<typeof Claim>;
