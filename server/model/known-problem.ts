// An accepted exception: a problem that stays, with the reason. One that no longer occurs is itself an error, so that the
// list never grows stale.
import * as z from 'zod';
import { Id } from './id.ts';

export const KnownProblem = z.strictObject({
  rule: Id.meta({ description: 'Name of the rule' }),
  dossier: Id,
  record: z.string().min(1).meta({ description: 'Id of the record; of evidence <claim>--<study>' }),
  says: z
    .string()
    .min(1)
    .optional()
    .meta({ description: 'Words that the message must hold, where a rule may find several things in one record' }),
  because: z.string().min(1),
});
export type KnownProblem = z.infer<typeof KnownProblem>;

/** An exception as loaded: with its place, for the message when it no longer occurs. */
export interface LoadedKnownProblem extends KnownProblem {
  file: string;
  line: number;
}
