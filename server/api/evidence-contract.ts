// The contract of evidence: how passages, evidence lines, claims, works and traces look in an answer.
import * as z from 'zod';
import { PassageAnchor } from '../model/anchoring.ts';
import { ClaimKind, ClaimState, RelationKind, Voice } from '../model/claim.ts';
import { Discrepancy } from '../model/discrepancy.ts';
import { Topic } from '../model/dossier.ts';
import { CaseEvent } from '../model/event.ts';
import { CheckBasis, CitationForm, Direction, Fidelity, Report } from '../model/evidence.ts';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import { Passage } from '../model/passage.ts';
import { Place, Provenance } from '../model/provenance.ts';
import { Identifier, Level, PrintedReference, Role, Setting, Study } from '../model/study.ts';
import { Work } from '../model/work.ts';

// ---- passages, evidence, claims

export const PassageView = Passage.extend({
  state: PassageAnchor.shape.state,
  score: PassageAnchor.shape.score,
  spans: PassageAnchor.shape.spans,
}).meta({ id: 'Passage' });
export type PassageView = z.infer<typeof PassageView>;

export const PassageUse = PassageView.extend({
  claims: z.array(Id),
  evidence: z.array(z.object({ claim: Id, study: Id })),
  events: z.array(Id),
  discrepancies: z.array(Id),
  references: z.array(Id).meta({ description: 'Works whose printed reference it is' }),
}).meta({ id: 'PassageUse' });
export type PassageUse = z.infer<typeof PassageUse>;

export const EvidenceLine = z
  .object({
    id: z.string().meta({ description: '<claim>--<study>' }),
    study: Id,
    claim: Id,
    proposed: z.boolean().meta({
      description: 'Of a proposed claim: nobody has judged it; the case cites the study, and what is null is not said yet',
    }),
    form: CitationForm,
    asCited: z
      .object({
        direction: Direction,
        because: z.string().optional().meta({ description: 'Words that made the import propose it' }),
      })
      .nullable(),
    asChecked: z.object({ direction: Direction, basis: CheckBasis, provenance: Provenance }).nullable(),
    basis: CheckBasis.meta({ description: 'What the check read; none where there was nothing to read' }),
    fidelity: Fidelity.nullable(),
    condition: z.string().nullable(),
    directness: z.enum(['direct', 'indirect']),
    indirectIn: z.array(z.string()),
    level: Level.nullable(),
    passages: z.array(Id),
    findings: z.array(Id),
    reports: z.array(Report),
    oneOf: z.array(Id),
    unverified: z.boolean().meta({ description: 'The check, or everything it rests on, is unverified: show it so' }),
  })
  .meta({ id: 'EvidenceLine' });
export type EvidenceLine = z.infer<typeof EvidenceLine>;

export const ClaimView = z
  .object({
    id: Id,
    state: ClaimState.meta({ description: 'A proposed claim was made by the import; nobody has judged it' }),
    label: z.string(),
    statement: z.string(),
    topic: Id,
    kind: ClaimKind,
    voice: Voice,
    passages: z.array(Id),
    evidence: z.array(EvidenceLine),
    relations: z.array(
      z.object({ claim: Id, kind: RelationKind, because: z.string(), incoming: z.boolean(), discussed: z.boolean().nullable() }),
    ),
    events: z.array(z.object({ event: Id, direction: Direction, because: z.string() })),
    note: z.string().nullable(),
  })
  .meta({ id: 'Claim' });
export type ClaimView = z.infer<typeof ClaimView>;

// ---- works

export const WorkSummary = z
  .object({
    id: Id,
    label: z.string().meta({ description: 'Short name, e.g. "George 2009"' }),
    title: z.string().nullable(),
    year: z.number().int().nullable(),
    role: Role,
    citationNumber: z.number().int().nullable(),
    design: z.object({ kind: z.string(), words: z.string(), provenance: Provenance }),
    level: Level.nullable(),
    levelBecause: z.string(),
    n: z.number().int().nullable(),
    standing: Study.shape.standing,
    unverified: z.boolean().meta({ description: 'Design, population or every finding is unverified' }),
  })
  .meta({ id: 'WorkSummary' });
export type WorkSummary = z.infer<typeof WorkSummary>;

export const WorkDetail = WorkSummary.extend({
  record: Work,
  recordProvenance: Study.shape.record,
  identifiers: z.array(Identifier),
  candidates: Study.shape.candidates,
  printedReference: PrintedReference.extend({ exact: z.string() }).nullable(),
  namedIn: z.array(Id),
  population: Study.shape.population.unwrap().nullable(),
  intervention: Study.shape.intervention.unwrap().nullable(),
  comparator: Study.shape.comparator.unwrap().nullable(),
  setting: Setting.nullable().meta({ description: 'An axis that is left out is not stated' }),
  findings: z.array(Finding),
  conclusion: Study.shape.conclusion.unwrap().nullable(),
  independence: z.array(z.object({ study: Id, kind: z.string(), words: z.string() })),
  notes: z.array(z.string()),
  uses: z.array(EvidenceLine).meta({ description: 'Where it is used in this dossier, and how faithfully' }),
  citation: z.object({
    plain: z.string(),
    bibtex: z.string(),
    ris: z.string(),
    leftOut: z.array(z.string()).meta({ description: 'Unverified fields that are left out of the formats' }),
  }),
  places: z.array(Place).meta({ description: 'The places that the provenance of this answer names' }),
}).meta({ id: 'WorkDetail' });
export type WorkDetail = z.infer<typeof WorkDetail>;

// ---- trace

export const TraceLine = EvidenceLine.extend({
  work: WorkSummary,
  results: z.array(Finding).meta({ description: 'The findings, resolved' }),
  conclusion: Study.shape.conclusion.unwrap().nullable(),
  quotations: z
    .object({ citing: z.array(PassageView), source: z.array(PassageView) })
    .meta({ description: "The case's words, and the study's own where they can be quoted" }),
  sentence: z.string().meta({ description: 'The line in plain words' }),
}).meta({ id: 'TraceLine' });
export type TraceLine = z.infer<typeof TraceLine>;

export const Trace = z
  .object({
    claim: ClaimView,
    topic: Topic,
    passages: z.array(PassageView),
    evidence: z.array(TraceLine),
    events: z.array(z.object({ event: CaseEvent, direction: Direction, because: z.string(), passages: z.array(PassageView) })),
    relations: z.array(
      z.object({
        claim: Id,
        statement: z.string(),
        kind: RelationKind,
        incoming: z.boolean(),
        because: z.string(),
        discussed: z.boolean().nullable(),
        passages: z.array(PassageView),
      }),
    ),
    conflicts: z.array(
      z.object({
        kind: z.enum(['evidence-on-both-sides', 'contradicting-claim', 'cited-against-checked']),
        sentence: z.string(),
        studies: z.array(Id),
        claims: z.array(Id),
      }),
    ),
    gaps: z.array(
      z.object({
        kind: z.enum([
          'no-evidence',
          'single-study',
          'same-cohort',
          'secondary-source',
          'unverified-check',
          'opinion',
          'named-without-reference',
          'not-stated',
        ]),
        sentence: z.string(),
        studies: z.array(Id),
      }),
    ),
    discrepancies: z.array(Discrepancy),
    sentences: z.array(z.string()).meta({ description: 'The whole trace in plain words, in order' }),
    places: z.array(Place).meta({ description: 'The places that the provenance of this answer names' }),
  })
  .meta({ id: 'Trace' });
export type Trace = z.infer<typeof Trace>;
