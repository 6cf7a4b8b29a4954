// A problem: something wrong in our data. Problems are collected, never thrown.
import * as z from 'zod';

export const Problem = z.strictObject({
  rule: z.string().min(1),
  severity: z.enum(['error', 'warning']),
  dossier: z.string(),
  file: z.string().meta({ description: 'Path relative to the folder of dossiers, with forward slashes' }),
  line: z.number().int().positive().nullable(),
  record: z.string().nullable().meta({ description: 'Id of the record it is about' }),
  message: z.string().min(1).meta({ description: 'What is wrong' }),
  tip: z.string().min(1).meta({ description: 'What to do' }),
});
export type Problem = z.infer<typeof Problem>;
