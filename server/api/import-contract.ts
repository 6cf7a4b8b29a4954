// The contract of importing a file over HTTP.
import * as z from 'zod';
import { DossierState } from '../model/dossier.ts';
import { Id } from '../model/id.ts';

export const ImportAnswer = z
  .object({
    dossier: Id.meta({ description: 'The dossier that was made' }),
    kind: z.enum(['paper', 'dossier']).meta({ description: 'What was handed in' }),
    title: z.string().nullable(),
    state: DossierState,
    references: z.number().int().nonnegative().meta({ description: 'Of a dossier: works besides the case' }),
    mentions: z.number().int().nonnegative().meta({ description: 'Of a dossier: lines of evidence' }),
    claims: z.number().int().nonnegative(),
    counts: z.string().meta({ description: 'What became of it, in numbers and words' }),
    told: z.array(z.string()).meta({ description: 'What else is to be known, a sentence each' }),
    problems: z.array(
      z.object({
        severity: z.enum(['error', 'warning']),
        reference: z.string().nullable(),
        place: z.string().nullable().meta({ description: 'Where in the file, in words' }),
        message: z.string(),
        tip: z.string(),
      }),
    ),
  })
  .meta({ id: 'ImportAnswer' });
export type ImportAnswer = z.infer<typeof ImportAnswer>;
