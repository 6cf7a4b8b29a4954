// A discrepancy: something wrong in the literature (a problem is something wrong in our data).
import * as z from 'zod';
import { Id } from './id.ts';
import { Provenance } from './provenance.ts';

export const DiscrepancyKind = z.enum([
  'value-mismatch',
  'time-mismatch',
  'number-mismatch',
  'modality-mismatch',
  'pathology-mismatch',
  'statement-conflict',
  'interpretation-conflict',
  'conclusion-differs',
  'criterion-misapplied',
  'term-misuse',
  'notation',
  'figure-reference',
  'missing-statement',
  'anatomy',
  'logic',
  'spelling',
  'reference-style',
  'wrong-reference',
  'named-without-reference',
  'consistency-check',
]);
export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>;

export const DiscrepancySeverity = z.enum(['major', 'moderate', 'minor', 'cosmetic', 'none']);
export type DiscrepancySeverity = z.infer<typeof DiscrepancySeverity>;

export const Discrepancy = z.strictObject({
  id: Id,
  kind: DiscrepancyKind,
  severity: DiscrepancySeverity,
  what: z.string().min(1),
  explanation: z.string().min(1),
  sides: z.array(z.strictObject({ label: z.string().min(1), passages: z.array(Id).min(1) })).default([]),
  items: z
    .array(
      z.strictObject({
        printed: z.string().min(1),
        correct: z.string().optional(),
        passages: z.array(Id).min(1),
        note: z.string().optional(),
      }),
    )
    .default([]),
  claims: z.array(Id).default([]),
  studies: z.array(Id).default([]),
  provenance: Provenance,
});
export type Discrepancy = z.infer<typeof Discrepancy>;
