// Provenance: how far a fact may be trusted, and why. Follows W3C PROV-O in spirit: each fact names what it was derived from.
import * as z from 'zod';
import { Id } from './id.ts';

/** The five words, from strongest to weakest claim about a fact. */
export const ProvenanceStatus = z.enum(['verified', 'derived', 'case', 'unverified', 'not-found']);
export type ProvenanceStatus = z.infer<typeof ProvenanceStatus>;

export const Confidence = z.enum(['high', 'medium', 'low']);
export type Confidence = z.infer<typeof Confidence>;

const note = z.string().min(1).optional();

/** One statement of provenance, without the further ones that may stand beside it. */
export const SingleProvenance = z.discriminatedUnion('status', [
  // `where` may be missing here so that a file with the omission loads and a rule can say so with its line.
  z.strictObject({ status: z.literal('verified'), where: z.array(Id).optional(), note }),
  z.strictObject({
    status: z.literal('derived'),
    from: z.string().min(1),
    where: z.array(Id).optional(),
    passages: z.array(Id).optional(),
    note,
  }),
  z.strictObject({ status: z.literal('case'), passages: z.array(Id).optional(), note }),
  z.strictObject({ status: z.literal('unverified'), confidence: Confidence, note }),
  z.strictObject({ status: z.literal('not-found'), note }),
]);
export type SingleProvenance = z.infer<typeof SingleProvenance>;

const also = z.array(SingleProvenance).optional();

/**
 * The provenance of one fact. `where` holds ids of the dossier's places (pages, records, files that were read).
 * Where one fact rests on several, the others stand under `also`; if they cover different parts, the weakest
 * stands first, so that showing the first word never claims too much.
 */
export const Provenance = z.discriminatedUnion('status', [
  z.strictObject({ status: z.literal('verified'), where: z.array(Id).optional(), note, also }),
  z.strictObject({
    status: z.literal('derived'),
    from: z.string().min(1),
    where: z.array(Id).optional(),
    passages: z.array(Id).optional(),
    note,
    also,
  }),
  z.strictObject({ status: z.literal('case'), passages: z.array(Id).optional(), note, also }),
  z.strictObject({ status: z.literal('unverified'), confidence: Confidence, note, also }),
  z.strictObject({ status: z.literal('not-found'), note, also }),
]);
export type Provenance = z.infer<typeof Provenance>;

/** A place where facts were read: a public page, a registry record, a file. `address` is shown, never fetched. */
export const Place = z.strictObject({
  id: Id,
  address: z.string().min(1),
  read: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'What was read there, and how (an archived copy, an abstract, a table)' }),
});
export type Place = z.infer<typeof Place>;
