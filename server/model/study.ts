// A study: what is known of one work of the dossier as evidence. The record itself is the work of the same id.
import * as z from 'zod';
import { Finding } from './finding.ts';
import { Id } from './id.ts';
import { Provenance } from './provenance.ts';

/** How a work came into the dossier: the case itself, in its reference list, named without a reference, brought by a curator. */
export const Role = z.enum(['case', 'cited', 'named', 'outside']);
export type Role = z.infer<typeof Role>;

/** Study designs, as coarse as a level of evidence needs them. */
export const DesignKind = z.enum([
  'systematic-review',
  'randomised-trial',
  'non-randomised-trial',
  'cohort',
  'diagnostic-accuracy',
  'case-control',
  'case-series',
  'case-report',
  'guideline',
  'consensus',
  'narrative-review',
  'criteria',
  'registry-record',
  'database-record',
  'laboratory',
  'unknown',
]);
export type DesignKind = z.infer<typeof DesignKind>;

/** OCEBM 2011 level of evidence, 1 (strongest) to 5. */
export const Level = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);
export type Level = z.infer<typeof Level>;

export const IdentifierType = z.enum(['DOI', 'PMID', 'PMCID', 'NCT', 'ISRCTN', 'EudraCT', 'CIViC', 'other']);
export type IdentifierType = z.infer<typeof IdentifierType>;

export const Identifier = z.strictObject({ type: IdentifierType, value: z.string().min(1), provenance: Provenance });
export type Identifier = z.infer<typeof Identifier>;

/** A described fact with the number of patients it is about (null: no patients of its own). */
const Described = z.strictObject({
  words: z.string().min(1),
  n: z.number().int().positive().nullable().optional(),
  provenance: Provenance,
});

const Stated = Described.omit({ n: true });

/** What decides whether two studies speak of the same thing: a conflict between them may be a condition. PICO, with the axes oncology adds. */
export const Setting = z.strictObject({
  stage: Stated.optional(),
  genotype: Stated.optional(),
  lineOfTreatment: Stated.optional(),
  endpoint: Stated.optional(),
  followUp: Stated.optional(),
});
export type Setting = z.infer<typeof Setting>;

export const ReferenceErrorSeverity = z.enum([
  'none',
  'house-style',
  'cosmetic',
  'character-form',
  'typing-error-in-title',
  'author-name-cut',
  'wrong-identifier',
  'record-error-elsewhere',
]);

/** The reference as the case prints it, and what is wrong with it. `correct` null: the right form is not verified. */
export const PrintedReference = z.strictObject({
  passage: Id,
  errors: z
    .array(
      z.strictObject({
        kind: z.string().min(1),
        printed: z.string().nullable(),
        correct: z.string().nullable(),
        candidate: z.string().optional(),
        severity: ReferenceErrorSeverity,
        note: z.string().optional(),
        provenance: Provenance,
      }),
    )
    .optional(),
});
export type PrintedReference = z.infer<typeof PrintedReference>;

export const Study = z.strictObject({
  id: Id.meta({ description: 'Id of the work' }),
  role: Role,
  citationNumber: z.number().int().positive().optional(),
  printedReference: PrintedReference.optional(),
  namedIn: z.array(Id).optional().meta({ description: 'Passages that name it without a reference' }),
  design: z.strictObject({ kind: DesignKind, words: z.string().min(1), provenance: Provenance }),
  level: z
    .strictObject({ value: Level, because: z.string().min(1) })
    .optional()
    .meta({ description: 'Overrides the level derived from the design' }),
  population: Described.optional(),
  intervention: Described.optional(),
  comparator: Described.optional(),
  setting: Setting.optional().meta({ description: 'Left out where it is not known: an absent axis is shown as not stated' }),
  findings: z.array(Finding).default([]),
  conclusion: z
    .strictObject({ words: z.string().min(1), provenance: Provenance })
    .optional()
    .meta({ description: "The study's own conclusion, in our words" }),
  identifiers: z.array(Identifier).default([]),
  candidates: z
    .array(z.strictObject({ field: z.string().min(1), value: z.string().min(1), provenance: Provenance }))
    .default([])
    .meta({ description: 'Record fields that are recalled, not verified: shown as unverified, never as fact' }),
  record: z
    .array(z.strictObject({ fields: z.array(z.string().min(1)).min(1), provenance: Provenance }))
    .default([])
    .meta({ description: 'What each field of the CSL-JSON record rests on' }),
  standing: z.strictObject({
    status: z.enum(['current', 'superseded', 'retracted', 'abandoned', 'not-checked']),
    words: z.string().optional(),
    by: Id.optional(),
    provenance: Provenance.optional(),
  }),
  independence: z
    .array(
      z.strictObject({
        study: Id,
        kind: z.enum(['same-cohort', 'overlapping-cohort', 'shared-authors', 'possibly-same-patient']),
        words: z.string().min(1),
        provenance: Provenance.optional(),
      }),
    )
    .default([]),
  notes: z.array(z.string().min(1)).default([]),
});
export type Study = z.infer<typeof Study>;
