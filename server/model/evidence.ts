// Evidence: the line from a study to a claim. VA-Spec EvidenceLine; GRADE indirectness; Citation-Integrity fidelity labels.
import * as z from 'zod';
import { Id } from './id.ts';
import { Provenance } from './provenance.ts';

export const Direction = z.enum(['supports', 'disputes', 'neutral']);
export type Direction = z.infer<typeof Direction>;

/** What was read when the citation was checked. */
export const CheckBasis = z.enum(['full-text', 'abstract', 'registry', 'secondary-source', 'none']);
export type CheckBasis = z.infer<typeof CheckBasis>;

export const FidelityLabel = z.enum([
  'accurate',
  'overstated',
  'understated',
  'not-substantiated',
  'contradicted',
  'misquoted',
  'indirect-source',
  'irrelevant',
  'undetermined',
]);
export type FidelityLabel = z.infer<typeof FidelityLabel>;

export const Severity = z.enum(['none', 'minor', 'major']);
export type Severity = z.infer<typeof Severity>;

/** How the paper points at the study: a printed number, a name, a number that stands close by, or not at all (the curator brings it). */
export const CitationForm = z.enum(['number', 'named', 'by-position', 'none']);
export type CitationForm = z.infer<typeof CitationForm>;

export const Fidelity = z.strictObject({ label: FidelityLabel, severity: Severity, because: z.string().min(1) });
export type Fidelity = z.infer<typeof Fidelity>;

/** One thing that the study says, in the curator's words. */
export const Report = z.strictObject({ words: z.string().min(1), provenance: Provenance });
export type Report = z.infer<typeof Report>;

export const Evidence = z.strictObject({
  study: Id,
  form: CitationForm,
  asCited: z
    .strictObject({
      direction: Direction,
      because: z.string().min(1).optional().meta({ description: 'The words that made a program propose this direction' }),
    })
    .nullable()
    .meta({
      description:
        'What the citing authors use the study for; null where they do not cite it for this claim, and in a proposed claim where no rule tells',
    }),
  asChecked: z
    .strictObject({ direction: Direction, basis: CheckBasis, provenance: Provenance })
    .nullable()
    .meta({ description: 'What a curator found on checking; null where the source could not be judged' }),
  fidelity: Fidelity.nullable().meta({
    description: 'Null where the study is not cited for this claim: there is no citation to judge',
  }),
  condition: z.string().nullable().default(null).meta({
    description: 'The words under which alone it holds; evidence with a condition qualifies the claim (cito:qualifies)',
  }),
  directness: z.enum(['direct', 'indirect']),
  indirectIn: z.array(z.enum(['population', 'intervention', 'comparator', 'outcome'])).default([]),
  passages: z.array(Id).default([]).meta({
    description:
      "The citing words (or the words of the case that it bears on), and the study's own words where they can be quoted",
  }),
  reports: z.array(Report).default([]),
  findings: z.array(Id).default([]),
  oneOf: z.array(Id).optional().meta({ description: 'The paper means one of these studies: count the citation once' }),
});
export type Evidence = z.infer<typeof Evidence>;
