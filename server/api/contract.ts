// The contract: the shape of everything that the HTTP API says, version 1. One schema for the answers, the OpenAPI
// document and the client's types. The client may import types of this file and no other file of the server; what concerns
// evidence and the graph stands in files of its own, whose types are handed on here.
import * as z from 'zod';
import { Discrepancy } from '../model/discrepancy.ts';
import { DossierState, Question, TextRecord, Topic } from '../model/dossier.ts';
import { Anchor, CaseEvent, Quantity, Variant } from '../model/event.ts';
import { Id } from '../model/id.ts';
import { Problem } from '../model/problem.ts';
import { PassageView } from './evidence-contract.ts';

export type { AppraisalAnswer } from './appraisal-contract.ts';
export type {
  CourseAnswer,
  CourseBar,
  CourseGap,
  CourseMark,
  CoursePoint,
  CourseSeries,
  CourseTime,
} from './course-contract.ts';
export type { FidelityLabel } from '../model/evidence.ts';
export type { ClaimChange, ClaimPart, Edit, LineChange } from '../model/edit.ts';
export type { ImportAnswer } from './import-contract.ts';
export type { EditAnswer, ReviewState } from './review-contract.ts';
export type { Finding } from '../model/finding.ts';
export type { Place, Provenance } from '../model/provenance.ts';
export type {
  ClaimView,
  EvidenceLine,
  PassageUse,
  PassageView,
  Trace,
  TraceLine,
  WorkDetail,
  WorkSummary,
} from './evidence-contract.ts';
export type { EdgeData, GraphAnswer, GraphEdge, GraphNode, NodeData, PathsAnswer } from './graph-contract.ts';
export type { View } from './graph-view.ts';
export type { MatrixAnswer, MatrixCell, MatrixColumn, MatrixRow } from './matrix-contract.ts';
export type { ConflictKind, GapKind } from './question-kinds.ts';
export type {
  AlignedAxis,
  CitationCheck,
  ConflictAxis,
  ConflictSide,
  ConflictView,
  FidelityAnswer,
  FidelityTotals,
  GapView,
  PublishedRate,
  WhatIfAnswer,
  WhatIfItem,
} from './questions-contract.ts';

/** Lists answer in an envelope; `next` is the cursor of the following page, or null at the end. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int().nonnegative(), next: z.string().nullable() });
export interface List<T> {
  items: T[];
  total: number;
  next: string | null;
}

/** RFC 9457 problem details; `application/problem+json`. */
export const ProblemDetails = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.number().int(),
    detail: z.string(),
    errors: z.array(z.object({ parameter: z.string().optional(), message: z.string() })),
  })
  .meta({ id: 'ProblemDetails' });
export type ProblemDetails = z.infer<typeof ProblemDetails>;

// ---- dossiers

export const DossierSummary = z
  .object({
    id: Id,
    state: DossierState.meta({ description: 'A draft was made by the import and is still being judged' }),
    origin: z
      .enum(['bundled', 'workspace'])
      .meta({ description: 'Dossiers of the workspace can be edited; bundled ones are read-only' }),
    title: z.string(),
    case: Id,
    summary: z.string(),
    counts: z.object({
      works: z.number(),
      cited: z.number(),
      named: z.number(),
      outside: z.number(),
      claims: z.number(),
      proposed: z.number().meta({ description: 'Claims that the import proposes and nobody has judged' }),
      evidence: z.number(),
      findings: z.number(),
      passages: z.number(),
      events: z.number(),
      discrepancies: z.number(),
    }),
    problems: z.object({ errors: z.number(), warnings: z.number() }),
  })
  .meta({ id: 'DossierSummary' });
export type DossierSummary = z.infer<typeof DossierSummary>;

export const DossierDetail = DossierSummary.omit({ problems: true })
  .extend({
    topics: z.array(Topic.extend({ claims: z.number() })),
    curators: z.array(z.object({ name: z.string(), role: z.string().optional() })),
    interest: z.string(),
    licence: z.string(),
    questions: z.array(Question),
    text: TextRecord.nullable(),
    textState: z.object({
      attached: z.boolean(),
      sameText: z.boolean().nullable(),
      verified: z.number(),
      moved: z.number(),
      fuzzy: z.number(),
      missing: z.number(),
      notAttached: z.number(),
    }),
    problems: z.array(Problem),
    /** Set while a changed file on disk could not be loaded: what is served is the last good graph. */
    broken: z.object({ since: z.string(), problems: z.array(Problem) }).nullable(),
    revision: z.string(),
  })
  .meta({ id: 'DossierDetail' });
export type DossierDetail = z.infer<typeof DossierDetail>;

// ---- timeline, discrepancies, paths, neighbourhood, search, events of the server

export const TimelineAnswer = z
  .object({
    anchors: z.array(Anchor),
    items: z.array(CaseEvent),
    total: z.number(),
    next: z.string().nullable(),
    quantities: z.array(Quantity),
    variants: z.array(Variant),
  })
  .meta({ id: 'Timeline' });
export type TimelineAnswer = z.infer<typeof TimelineAnswer>;

export const DiscrepancyView = Discrepancy.extend({
  passages: z.array(PassageView).meta({ description: 'All passages that its sides and items name' }),
}).meta({ id: 'Discrepancy' });
export type DiscrepancyView = z.infer<typeof DiscrepancyView>;

export const SearchKind = z.enum(['claim', 'passage', 'work', 'finding']);
export type SearchKind = z.infer<typeof SearchKind>;

export const SearchHit = z
  .object({
    dossier: Id,
    kind: SearchKind,
    id: Id,
    title: z.string(),
    excerpt: z
      .array(z.object({ text: z.string(), match: z.boolean() }))
      .meta({ description: 'The words around the first match, in pieces; matched pieces are marked' }),
    score: z.number(),
    node: z.string().nullable().meta({ description: 'Node to select in the graph for this hit' }),
  })
  .meta({ id: 'SearchHit' });
export type SearchHit = z.infer<typeof SearchHit>;

/** One message of `GET /api/v1/events` (text/event-stream): the library changed, or a changed file could not be loaded. */
export const ServerEvent = z.object({ revision: z.string(), broken: z.array(Problem) }).meta({ id: 'ServerEvent' });
export type ServerEvent = z.infer<typeof ServerEvent>;

export const Health = z
  .object({ status: z.literal('ok'), version: z.string(), revision: z.string(), dossiers: z.number() })
  .meta({ id: 'Health' });
export type Health = z.infer<typeof Health>;

export type { CaseEvent, Discrepancy, Problem, Question, Topic };

/** `GET /dossiers/{d}/text`: the attached text of the case, for the reader. 404 where none is attached. */
export const TextAnswer = z
  .object({
    work: Id,
    form: z.string(),
    sha256: z.string(),
    sameText: z.boolean(),
    text: z.string(),
    sections: z.array(z.object({ title: z.string(), start: z.number(), end: z.number() })).meta({
      description: 'Where its sections stand, as far as known; none where it is another text than the passages were taken from',
    }),
  })
  .meta({ id: 'Text' });
export type TextAnswer = z.infer<typeof TextAnswer>;

export const FormatList = listOf(
  z
    .object({
      id: z.string().meta({ description: 'Put it behind …/export/', example: 'graphml' }),
      name: z.string(),
      description: z.string(),
      mediaType: z.string(),
      extension: z.string(),
    })
    .meta({ id: 'ExportFormat' }),
).meta({ id: 'FormatList' });
export type FormatList = z.infer<typeof FormatList>;
