// The contract: the shape of everything that the HTTP API says, version 1. One schema for the answers, the OpenAPI
// document and the client's types. The client may import types of this file and no other file of the server.
import * as z from 'zod';
import { PassageAnchor } from '../model/anchoring.ts';
import { ClaimKind, RelationKind, Voice } from '../model/claim.ts';
import { Discrepancy } from '../model/discrepancy.ts';
import { Topic, Question, TextRecord } from '../model/dossier.ts';
import { CaseEvent, Anchor, Quantity, Variant } from '../model/event.ts';
import { CheckBasis, CitationForm, Direction, Fidelity, FidelityLabel, Report } from '../model/evidence.ts';
import { Finding } from '../model/finding.ts';
import { Id } from '../model/id.ts';
import { Passage } from '../model/passage.ts';
import { Problem } from '../model/problem.ts';
import { Place, Provenance } from '../model/provenance.ts';
import { Identifier, Level, PrintedReference, Role, Study } from '../model/study.ts';
import { Work } from '../model/work.ts';

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
    title: z.string(),
    case: Id,
    summary: z.string(),
    counts: z.object({
      works: z.number(),
      cited: z.number(),
      named: z.number(),
      outside: z.number(),
      claims: z.number(),
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
    form: CitationForm,
    asCited: z.object({ direction: Direction }).nullable(),
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

// ---- graph

export const View = z.enum(['studies', 'claims', 'full']);
export type View = z.infer<typeof View>;

const Position = z.object({ x: z.number(), y: z.number() });
const nodeBase = {
  id: z.string(),
  label: z.string(),
  unverified: z.boolean(),
  width: z.number().meta({ description: 'Width of the drawn node with its label, model units' }),
  height: z.number(),
};

export const NodeData = z.discriminatedUnion('kind', [
  z.object({ ...nodeBase, kind: z.literal('case'), title: z.string(), year: z.number().nullable() }),
  z.object({
    ...nodeBase,
    kind: z.literal('study'),
    role: Role,
    title: z.string().nullable(),
    year: z.number().nullable(),
    citationNumber: z.number().nullable(),
    level: Level.nullable(),
    design: z.string(),
    n: z.number().nullable(),
    topic: Id.nullable(),
  }),
  z.object({ ...nodeBase, kind: z.literal('claim'), statement: z.string(), topic: Id, claimKind: ClaimKind, voice: Voice }),
  z.object({ ...nodeBase, kind: z.literal('finding'), study: Id, words: z.string() }),
  z.object({ ...nodeBase, kind: z.literal('event'), eventKind: z.string(), when: z.string(), summary: z.string() }),
  z.object({ ...nodeBase, kind: z.literal('topic'), description: z.string() }),
]);
export type NodeData = z.infer<typeof NodeData>;

const edgeBase = {
  id: z.string(),
  source: z.string(),
  target: z.string(),
  sentence: z.string().meta({ description: 'Why this edge is here, in one sentence' }),
};

export const EdgeData = z.discriminatedUnion('kind', [
  EvidenceLine.omit({ id: true }).extend({ ...edgeBase, kind: z.literal('evidence'), topic: Id }),
  z.object({ ...edgeBase, kind: z.literal('asserts'), passages: z.array(Id), voice: Voice }),
  z.object({ ...edgeBase, kind: z.literal('reports') }),
  z.object({ ...edgeBase, kind: z.literal('bears-on'), direction: Direction }),
  z.object({ ...edgeBase, kind: z.literal('about') }),
  z.object({ ...edgeBase, kind: z.literal('relates'), relation: RelationKind, because: z.string() }),
  z.object({
    ...edgeBase,
    kind: z.literal('cites'),
    citationNumber: z.number().nullable(),
    intent: z.string().meta({ description: 'CiTO property, e.g. cito:citesAsEvidence' }),
  }),
  z.object({ ...edgeBase, kind: z.literal('same-cohort'), words: z.string() }),
]);
export type EdgeData = z.infer<typeof EdgeData>;

export const GraphNode = z.object({ data: NodeData, position: Position }).meta({ id: 'GraphNode' });
export type GraphNode = z.infer<typeof GraphNode>;
export const GraphEdge = z.object({ data: EdgeData }).meta({ id: 'GraphEdge' });
export type GraphEdge = z.infer<typeof GraphEdge>;

export const GraphAnswer = z
  .object({
    dossier: Id,
    view: View,
    revision: z.string(),
    elements: z.object({ nodes: z.array(GraphNode), edges: z.array(GraphEdge) }),
  })
  .meta({ id: 'Graph' });
export type GraphAnswer = z.infer<typeof GraphAnswer>;

/** Filters of the graph route. Lists are comma-separated; absent means everything. */
export const GraphQuery = z.strictObject({
  view: View.default('studies'),
  topic: z.string().optional().meta({ description: 'Topic ids, comma-separated' }),
  direction: z.string().optional().meta({ description: 'supports, disputes, neutral; comma-separated; read by `basis`' }),
  basis: z.enum(['cited', 'checked']).optional().meta({
    description:
      'cited: only what the case itself cites, as it cites it. checked: only what was checked. Absent: all evidence; `direction` then matches either.',
  }),
  level: z.string().optional().meta({ description: 'Levels 1 to 5, comma-separated' }),
  fidelity: z.string().optional().meta({ description: 'Fidelity labels, comma-separated' }),
  role: z.string().optional().meta({ description: 'cited, named, outside; comma-separated' }),
});
export type GraphQuery = z.infer<typeof GraphQuery>;

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

export const PathsAnswer = z
  .object({
    from: z.string(),
    to: z.string(),
    shortest: z.object({ nodes: z.array(z.string()), edges: z.array(z.string()), sentences: z.array(z.string()) }).nullable(),
    all: z.array(z.object({ nodes: z.array(z.string()), edges: z.array(z.string()) })),
    truncated: z.boolean().meta({ description: 'More simple paths exist than are listed' }),
  })
  .meta({ id: 'Paths' });
export type PathsAnswer = z.infer<typeof PathsAnswer>;

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

export type { CaseEvent, Discrepancy, Finding, FidelityLabel, Place, Problem, Provenance, Question, Topic };

/** `GET /dossiers/{d}/text`: the attached text of the case, for the reader. 404 where none is attached. */
export const TextAnswer = z
  .object({ work: Id, form: z.string(), sha256: z.string(), sameText: z.boolean(), text: z.string() })
  .meta({ id: 'Text' });
export type TextAnswer = z.infer<typeof TextAnswer>;
