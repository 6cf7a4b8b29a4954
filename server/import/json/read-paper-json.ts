// A paper as `claimgraph import --json` prints it, back into a paper and the claims that it proposes. Programs may have added or changed
// claims; what does not fit the text is refused, because a quotation must be found where it is said to stand.
import * as z from 'zod';
import { Direction } from '../../model/evidence.ts';
import { emptyReference } from '../empty-paper.ts';
import type { Mention, Paper, PaperProblem, ProposedClaim, Quote, Reference, Section } from '../paper.ts';
import type { NotRead } from '../reading.ts';

const Offset = z.number().int().nonnegative();
const Words = z.string().nullable().default(null);
const Span = z.object({ start: Offset, end: Offset });
const Name = z.object({
  family: z.string().exactOptional(),
  given: z.string().exactOptional(),
  literal: z.string().exactOptional(),
});

const ReferenceJson: z.ZodType<Reference> = z.object({
  id: z.string().min(1),
  label: Words,
  type: Words,
  DOI: Words,
  PMID: Words,
  PMCID: Words,
  title: Words,
  author: z.array(Name).default([]),
  issued: z.number().int().nullable().default(null),
  containerTitle: Words,
  volume: Words,
  issue: Words,
  page: Words,
  printed: z.string().default(''),
  span: Span.nullable().default(null),
});

const QuoteJson: z.ZodType<Quote> = Span.extend({
  exact: z.string(),
  prefix: z.string().default(''),
  suffix: z.string().default(''),
});
const MentionJson: z.ZodType<Mention> = Span.extend({ references: z.array(z.string()), text: z.string(), sentence: QuoteJson });
const SectionJson: z.ZodType<Section> = Span.extend({ title: z.string() });

const ClaimJson: z.ZodType<ProposedClaim> = z.object({
  id: z.string().min(1),
  sentence: QuoteJson,
  section: Words,
  evidence: z
    .array(
      z.object({
        reference: z.string(),
        asCited: z
          .object({ direction: Direction, because: z.string().default('') })
          .nullable()
          .default(null),
      }),
    )
    .default([]),
});

const ProblemJson: z.ZodType<PaperProblem> = z.object({
  rule: z.string(),
  severity: z.enum(['error', 'warning']),
  reference: Words,
  line: z.number().int().nullable().default(null),
  message: z.string(),
  tip: z.string(),
});

const PaperJson = z.object({
  text: z.string(),
  references: z.array(ReferenceJson),
  mentions: z.array(MentionJson),
  claims: z.array(ClaimJson),
  problems: z.array(ProblemJson).default([]),
  form: z.enum(['text', 'pdf', 'jats', 'references']).default('text'),
  record: ReferenceJson.default(emptyReference('paper')),
  sections: z.array(SectionJson).default([]),
});

const refuse = (path: readonly PropertyKey[], message: string): NotRead => ({
  message: `the JSON of a paper does not fit at /${path.map(String).join('/')}: ${message}`,
  tip: 'Print it again with claimgraph import --json, or correct the program that changed it.',
  line: null,
});

/** What stands in the text is where it is said to stand; every reference that is named is there. */
function findMisfit({ text, references, mentions, claims, sections }: z.infer<typeof PaperJson>): NotRead | null {
  const known = new Set(references.map(({ id }) => id));
  const stands = ({ start, end }: { start: number; end: number }, words: string | null): boolean =>
    start <= end && end <= text.length && (words === null || text.slice(start, end) === words);
  const lost = 'there is no such place in the text, or other words stand there';
  if (known.size < references.length) return refuse(['references'], 'an id stands twice');
  for (const [at, { span }] of references.entries())
    if (span !== null && !stands(span, null)) return refuse(['references', at, 'span'], lost);
  for (const [at, mention] of mentions.entries()) {
    if (!stands(mention, mention.text)) return refuse(['mentions', at], lost);
    if (!stands(mention.sentence, mention.sentence.exact)) return refuse(['mentions', at, 'sentence'], lost);
    if (!mention.references.every((id) => known.has(id)))
      return refuse(['mentions', at, 'references'], 'a reference is not there');
  }
  for (const [at, { sentence, evidence }] of claims.entries()) {
    if (!stands(sentence, sentence.exact)) return refuse(['claims', at, 'sentence'], lost);
    if (!evidence.every(({ reference }) => known.has(reference)))
      return refuse(['claims', at, 'evidence'], 'a reference is not there');
  }
  const wrong = sections.findIndex((section) => !stands(section, null));
  return wrong === -1 ? null : refuse(['sections', wrong], lost);
}

/** The paper and its claims, or why there are none. */
export function readPaperJson(value: unknown): { paper: Paper; claims: ProposedClaim[] } | NotRead {
  const parsed = PaperJson.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return refuse(issue?.path ?? [], issue?.message ?? 'it is something else');
  }
  const misfit = findMisfit(parsed.data);
  if (misfit !== null) return misfit;
  const { claims, ...paper } = parsed.data;
  return { paper, claims };
}
