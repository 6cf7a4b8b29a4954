// An edit: one thing that a curator does to a draft. Each is recorded and can be taken back.
import * as z from 'zod';
import { ClaimKind, Voice } from './claim.ts';
import { Topic } from './dossier.ts';
import { CheckBasis, Direction, Fidelity } from './evidence.ts';
import { Id } from './id.ts';

const Label = z.string().trim().min(1).max(64);
const Statement = z.string().trim().min(1).max(2000);

/** What a curator says of one citation of a claim. What is left out stays as it is. */
export const LineChange = z.strictObject({
  study: Id,
  asCited: Direction.nullable().optional(),
  asChecked: z
    .strictObject({ direction: Direction, basis: CheckBasis })
    .nullable()
    .optional()
    .meta({ description: 'Recorded as read by the curator and not verified by anybody else' }),
  fidelity: Fidelity.optional(),
  directness: z.enum(['direct', 'indirect']).optional(),
  condition: z.string().trim().max(500).nullable().optional(),
});
export type LineChange = z.infer<typeof LineChange>;

/** What is left out stays as it is. */
export const ClaimChange = z.strictObject({
  label: Label.optional(),
  statement: Statement.optional(),
  topic: Id.optional(),
  kind: ClaimKind.optional(),
  voice: Voice.optional(),
  evidence: z.array(LineChange).max(200).optional(),
});
export type ClaimChange = z.infer<typeof ClaimChange>;

/** One part of a claim that is two: its words and the studies that are cited for it. */
export const ClaimPart = z.strictObject({ label: Label, statement: Statement, studies: z.array(Id).max(200) });
export type ClaimPart = z.infer<typeof ClaimPart>;

export const Edit = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('change'), claim: Id, change: ClaimChange }),
  z.strictObject({ kind: z.literal('accept'), claim: Id, change: ClaimChange.default({}) }),
  z.strictObject({ kind: z.literal('reject'), claim: Id, because: z.string().trim().max(500).optional() }),
  z.strictObject({ kind: z.literal('split'), claim: Id, parts: z.array(ClaimPart).min(2).max(10) }),
  z.strictObject({ kind: z.literal('merge'), claims: z.array(Id).min(2).max(10), label: Label, statement: Statement }),
  z.strictObject({ kind: z.literal('add-topic'), topic: Topic }),
  z.strictObject({ kind: z.literal('finish') }).meta({ description: 'The draft becomes a curated dossier' }),
]);
export type Edit = z.infer<typeof Edit>;
