// A finding: one result that a study reports. VA-Spec StudyResult.
import * as z from 'zod';
import { Id } from './id.ts';
import { Provenance } from './provenance.ts';

const Value = z.union([z.number(), z.string().min(1)]);

export const Finding = z.strictObject({
  id: Id.meta({ description: 'Unique in the dossier, e.g. george-2009-cbr' }),
  outcome: z.string().min(1),
  group: z.string().optional(),
  value: Value.meta({ description: 'A number in `unit`, or words where the result is not a number' }),
  unit: z.string().optional(),
  comparators: z.array(z.strictObject({ group: z.string().min(1), value: Value })).optional(),
  p: z.string().optional(),
  n: z.number().int().positive().optional().meta({ description: 'Patients the result is about' }),
  count: z.number().int().nonnegative().optional(),
  at: z.string().optional().meta({ description: 'ISO 8601 duration after the start of treatment' }),
  note: z.string().optional(),
  provenance: Provenance,
});
export type Finding = z.infer<typeof Finding>;
