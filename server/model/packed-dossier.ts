// A dossier as one value, the way the one-page explorer carries it: whole, with what was found in the texts that somebody attached
// and in the data, but without those texts, which stay with whoever attached them.
import * as z from 'zod';
import { PassageAnchor } from './anchoring.ts';
import { Dossier } from './dossier.ts';
import { Problem } from './problem.ts';

export const PackedDossier = z.strictObject({
  format: z.literal('claimgraph-dossier'),
  /** Changes when a reader of the version before could not read it. */
  version: z.literal(1),
  program: z.string().meta({ description: 'Version of the program that wrote it' }),
  revision: z
    .string()
    .meta({ description: 'Revision of the dossier, which in the page is that of the library; empty where it is not known' }),
  origin: z.enum(['bundled', 'workspace']),
  dossier: Dossier,
  anchors: z.array(PassageAnchor).meta({ description: 'What was found in the attached texts; empty where there were none' }),
  problems: z.array(Problem).meta({ description: 'What was wrong in its data' }),
});
export type PackedDossier = z.infer<typeof PackedDossier>;
