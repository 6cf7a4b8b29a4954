// The contract of the questions: conflicts, gaps, what-if and citation fidelity of a dossier, as answers.
import * as z from 'zod';
import { DiscrepancyKind, DiscrepancySeverity } from '../model/discrepancy.ts';
import { CheckBasis, CitationForm, Direction, Fidelity, FidelityLabel, Report, Severity } from '../model/evidence.ts';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import { Place, Provenance } from '../model/provenance.ts';
import { Study } from '../model/study.ts';
import { EvidenceLine, PassageView, WorkSummary } from './evidence-contract.ts';
import { ConflictKind, GapKind } from './question-kinds.ts';

const count = z.number().int().nonnegative();

// ---- conflicts

export const ConflictAxis = z.enum([
  'population',
  'stage',
  'genotype',
  'line-of-treatment',
  'design',
  'n',
  'endpoint',
  'follow-up',
]);
export type ConflictAxis = z.infer<typeof ConflictAxis>;

const party = Id.nullable().meta({
  description: 'Null where the claim itself stands here; the case where the claim is what was observed in it',
});

export const ConflictSide = z
  .object({
    side: z
      .union([z.literal(0), z.literal(1)])
      .nullable()
      .meta({
        description:
          'Null for a study that takes no side and is listed for completeness. evidence-on-both-sides: 0 supports, 1 disputes. contradicting-claim: 0 speaks for the first claim, 1 for the second. cited-against-checked: 0 is the use that the case makes of the study, 1 the study',
      }),
    claim: Id.meta({ description: 'The claim that `direction` is about' }),
    study: party,
    direction: Direction.nullable(),
    label: z.string().meta({ description: 'Heading for the table: the study, or the claim' }),
    condition: z.string().nullable(),
    unverified: z.boolean(),
  })
  .meta({ id: 'ConflictSide' });
export type ConflictSide = z.infer<typeof ConflictSide>;

export const AlignedAxis = z
  .object({
    axis: ConflictAxis,
    differs: z.boolean().nullable().meta({
      description:
        'True: nothing that one side states here is stated on the other, or the curator noted that the study is about another one. False: something is stated alike on both. Null: one side states nothing. Words are compared, not meanings',
    }),
    sides: z
      .array(
        z.object({
          study: party,
          words: z.string().nullable().meta({ description: 'Null: not stated, and not filled in' }),
          provenance: Provenance.nullable(),
          unverified: z.boolean(),
        }),
      )
      .meta({ description: 'One for each of the `sides` of the conflict, in the same order' }),
  })
  .meta({ id: 'AlignedAxis' });
export type AlignedAxis = z.infer<typeof AlignedAxis>;

export const ConflictView = z
  .object({
    id: z.string(),
    kind: ConflictKind,
    topic: Id.meta({ description: 'Topic of the first claim' }),
    claims: z.array(Id).min(1).max(2),
    sentence: z.string(),
    because: z.string().meta({ description: 'Why, in the words of the curator, or as `alignment` says' }),
    alignment: z.string().meta({ description: 'What comes of laying the sides side by side, in plain words' }),
    discussed: z.boolean().nullable().meta({ description: 'Whether the case discusses it; null where nobody has noted that' }),
    condition: z.string().nullable().meta({ description: 'The conditions of the evidence lines, as one text' }),
    sides: z.array(ConflictSide),
    aligned: z.array(AlignedAxis),
  })
  .meta({ id: 'Conflict' });
export type ConflictView = z.infer<typeof ConflictView>;

// ---- gaps

export const GapView = z
  .object({
    id: z.string(),
    kind: GapKind,
    claim: Id.nullable().meta({ description: 'Null for a gap of the whole dossier' }),
    label: z.string().nullable().meta({ description: 'Label of the claim' }),
    topic: Id.nullable(),
    event: Id.nullable().meta({ description: 'Event of the patient’s course whose time or content is not stated' }),
    sentence: z.string(),
    studies: z.array(Id),
    cohorts: count.nullable().meta({
      description:
        'Number of independent cohorts that support the claim, as checked or, unchecked, as cited; null without a claim',
    }),
  })
  .meta({ id: 'Gap' });
export type GapView = z.infer<typeof GapView>;

// ---- what-if

const support = z.object({
  studies: z.array(Id).meta({ description: 'Studies that support the claim on the chosen basis' }),
  cohorts: count.meta({
    description: 'Independent cohorts among them: studies that share patients, or of which the case means one, count once',
  }),
});

export const WhatIfItem = z
  .object({
    claim: Id,
    label: z.string(),
    topic: Id,
    before: support,
    after: support,
    state: z.enum(['kept', 'weakened', 'lost', 'none']).meta({
      description:
        'kept: as many cohorts as before. weakened: fewer. lost: none any more. none: there was no support to begin with',
    }),
  })
  .meta({ id: 'WhatIfItem' });
export type WhatIfItem = z.infer<typeof WhatIfItem>;

export const WhatIfAnswer = z
  .object({
    off: z
      .array(
        z.object({
          study: Id,
          claim: Id.nullable().meta({
            description: 'Set where only the line between study and claim is off; null for the study',
          }),
          because: z.array(z.string()).min(1),
        }),
      )
      .meta({ description: 'What is switched off: studies first, then single lines of studies that are still on' }),
    items: z.array(WhatIfItem).meta({ description: 'Every claim, in reading order' }),
    totals: z.object({
      claims: count,
      supported: count.meta({ description: 'Claims with support before' }),
      kept: count,
      weakened: count,
      lost: count,
      none: count,
      studiesOff: count,
      linesOff: count.meta({ description: 'Single lines, those of switched-off studies not counted' }),
    }),
    authors: z
      .array(z.object({ family: z.string(), studies: z.array(Id) }))
      .meta({ description: 'Family names among the authors of at least two studies, most studies first: a name, not a person' }),
  })
  .meta({ id: 'WhatIf' });
export type WhatIfAnswer = z.infer<typeof WhatIfAnswer>;

// ---- fidelity

export const CitationCheck = z
  .object({
    id: z.string().meta({ description: 'Id of the evidence line' }),
    claim: Id,
    label: z.string(),
    statement: z.string(),
    topic: Id,
    study: WorkSummary,
    form: CitationForm,
    citing: z.array(PassageView).meta({ description: 'The words of the case' }),
    source: z
      .object({
        reports: z.array(Report),
        findings: z.array(Finding),
        conclusion: Study.shape.conclusion.unwrap().nullable(),
        quotations: z.array(PassageView),
      })
      .meta({ description: 'What the study says: in the curator’s words, as results, in its own words' }),
    proposed: EvidenceLine.shape.proposed,
    asCited: EvidenceLine.shape.asCited.meta({
      description: 'Null where it is proposed and nobody has said what it is cited for',
    }),
    asChecked: EvidenceLine.shape.asChecked,
    verdict: Fidelity.nullable(),
    basis: CheckBasis,
    condition: z.string().nullable(),
    oneOf: z.array(Id).meta({ description: 'The case means one of these and this study: one citation' }),
    unverified: z.boolean(),
  })
  .meta({ id: 'CitationCheck' });
export type CitationCheck = z.infer<typeof CitationCheck>;

const percent = z.number().nullable().meta({ description: 'Of the judged citations; null where none was judged' });

export const FidelityTotals = z
  .object({
    lines: count.meta({ description: 'Evidence lines of the case; more than citations where the case means one of several' }),
    citations: count,
    checked: count.meta({ description: 'Citations for which a direction was found on checking' }),
    judged: count.meta({ description: 'Citations with a verdict other than undetermined' }),
    undetermined: count,
    wrong: count.meta({ description: 'Judged citations of severity minor or major' }),
    minor: count,
    major: count,
    unverified: count.meta({ description: 'Judged citations whose check is itself unverified' }),
    wrongPercent: percent,
    minorPercent: percent,
    majorPercent: percent,
    byLabel: z.record(FidelityLabel, count),
    bySeverity: z.record(Severity, count).meta({ description: 'Of the judged citations' }),
    byBasis: z.record(CheckBasis, count),
  })
  .meta({ id: 'FidelityTotals' });
export type FidelityTotals = z.infer<typeof FidelityTotals>;

export const PublishedRate = z
  .object({
    source: z.string(),
    title: z.string(),
    doi: z.string().nullable(),
    year: z.number().int(),
    studies: count,
    wrongPercent: z.number(),
    majorPercent: z.number(),
    wrongInterval: z.tuple([z.number(), z.number()]).meta({ description: '95 % confidence interval, per cent' }),
    majorInterval: z.tuple([z.number(), z.number()]),
  })
  .meta({ id: 'PublishedRate' });
export type PublishedRate = z.infer<typeof PublishedRate>;

export const FidelityAnswer = z
  .object({
    items: z.array(CitationCheck).meta({ description: 'Every citation of the case, in reading order' }),
    total: count,
    next: z.string().nullable(),
    totals: FidelityTotals.meta({ description: 'Of all citations, whatever the page' }),
    definition: z.string().meta({ description: 'What counts as wrong and as major here' }),
    published: z.array(PublishedRate),
    caveat: z.string().meta({ description: 'To be shown wherever totals and published rates stand side by side' }),
    discrepancies: z
      .array(z.object({ id: Id, kind: DiscrepancyKind, severity: DiscrepancySeverity, title: z.string() }))
      .meta({ description: 'What is wrong in the case itself; consistency checks that held are left out' }),
    places: z.array(Place).meta({ description: 'The places that the provenance of this page names' }),
  })
  .meta({ id: 'FidelityReport' });
export type FidelityAnswer = z.infer<typeof FidelityAnswer>;
