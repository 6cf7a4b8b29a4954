// The contract of importing a paper over HTTP.
import * as z from 'zod';
import { Id } from '../model/id.ts';

export const ImportAnswer = z
  .object({
    dossier: Id.meta({ description: 'The draft that was made' }),
    title: z.string().nullable(),
    references: z.number().int().nonnegative(),
    mentions: z.number().int().nonnegative(),
    claims: z.number().int().nonnegative(),
    problems: z.array(
      z.object({
        severity: z.enum(['error', 'warning']),
        reference: z.string().nullable(),
        message: z.string(),
        tip: z.string(),
      }),
    ),
  })
  .meta({ id: 'ImportAnswer' });
export type ImportAnswer = z.infer<typeof ImportAnswer>;
