// A dossier as one JSON document of its own (RFC 8259): what `dossier` exports and the import reads back. The format names itself,
// so that a reader need not guess, and says its version, so that an older reader can say that it is one.
import * as z from 'zod';
import { Dossier } from './dossier.ts';

/** What the document calls itself. */
export const ENVELOPE_FORMAT = 'claimgraph-dossier';
/** Grows only when an older reader could no longer read it. */
export const ENVELOPE_VERSION = 1;

export const DossierEnvelope = z.strictObject({
  format: z.literal(ENVELOPE_FORMAT),
  version: z.literal(ENVELOPE_VERSION),
  dossier: Dossier,
});
export type DossierEnvelope = z.infer<typeof DossierEnvelope>;
