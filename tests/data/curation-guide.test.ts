// The guide for curators is right: its examples are valid, and every word that a curator may use is explained in it.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { deriveLevel } from '../../server/graph/derive-level.ts';
import { Appraisal, AppraisalAnswerWord, AppraisalItemId } from '../../server/model/appraisal.ts';
import { Claim, ClaimKind, RelationKind, Voice } from '../../server/model/claim.ts';
import { Discrepancy, DiscrepancySeverity } from '../../server/model/discrepancy.ts';
import { Anchor, CaseEvent, DrugCourse } from '../../server/model/event.ts';
import { CheckBasis, CitationForm, Direction, Evidence, FidelityLabel, Severity } from '../../server/model/evidence.ts';
import { KnownProblem } from '../../server/model/known-problem.ts';
import { Passage, PassageState, Section } from '../../server/model/passage.ts';
import { Confidence, Place, ProvenanceStatus } from '../../server/model/provenance.ts';
import { DesignKind, Role, Study } from '../../server/model/study.ts';
import { Work } from '../../server/model/work.ts';

const guide = readFileSync(new URL('../../graph-data/README.md', import.meta.url), 'utf8');

const files = {
  'passages.yaml': z.strictObject({ passages: z.array(Passage).min(1) }),
  'claims.yaml': z.strictObject({ claims: z.array(Claim).min(1) }),
  'places.yaml': z.strictObject({ places: z.array(Place).min(1) }),
  'studies.yaml': z.strictObject({ studies: z.array(Study).min(1) }),
  'timeline.yaml': z.strictObject({ anchors: z.array(Anchor).min(1), events: z.array(CaseEvent).min(1) }),
  'discrepancies.yaml': z.strictObject({ discrepancies: z.array(Discrepancy).min(1) }),
  'appraisal.yaml': Appraisal,
  'known-problems.yaml': z.strictObject({ known: z.array(KnownProblem).min(1) }),
} as const;

const examples = [...guide.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => ({ file, text }));

/** The words of an enumeration that the guide does not set in code type. */
const unexplained = (words: readonly string[]): string[] => words.filter((word) => !guide.includes(`\`${word}\``));

describe('the examples of the guide', () => {
  it('cover every file that a curator writes in YAML by hand', () => {
    expect(Object.keys(files).filter((file) => !examples.some((example) => example.file === file))).toEqual([]);
    expect(guide.match(/```yaml/g)).toHaveLength(examples.length);
  });

  it.each(examples)('are valid: $file', ({ file, text }) => {
    const result = files[file as keyof typeof files].safeParse(parse(text));
    expect(result.error?.issues ?? []).toEqual([]);
  });

  it('are valid in CSL-JSON', () => {
    const [, text = ''] = /```json\n([\s\S]*?)```/.exec(guide) ?? [];
    expect(z.array(Work).min(1).safeParse(JSON.parse(text)).error?.issues ?? []).toEqual([]);
  });
});

describe('the words of the guide', () => {
  it.each([
    ['directions', Direction.options],
    ['ways of citing', CitationForm.options],
    ['what was read', CheckBasis.options],
    ['verdicts', FidelityLabel.options],
    ['severities of a verdict', Severity.options],
    ['directness', Evidence.shape.directness.options],
    ['voices', Voice.options],
    ['kinds of claim', ClaimKind.options],
    ['relations', RelationKind.options],
    ['provenance', ProvenanceStatus.options],
    ['confidence', Confidence.options],
    ['sections', Section.options],
    ['states of a passage', PassageState.options.filter((state) => state !== 'text-not-attached')],
    ['roles', Role.options],
    ['standing', Study.shape.standing.shape.status.options],
    ['items of an appraisal', AppraisalItemId.options],
    ['answers of an appraisal', AppraisalAnswerWord.options],
    ['courses of a drug', DrugCourse.options],
    ['severities of a discrepancy', DiscrepancySeverity.options],
  ])('explain all %s', (_, words) => {
    expect(unexplained(words)).toEqual([]);
  });

  it('give every design the level that the program gives it', () => {
    const rows = [...guide.matchAll(/^\| (`[^|]+`) \| (\d|none) \|$/gm)];
    const told = Object.fromEntries(
      rows.flatMap(([, kinds = '', level = '']) => [...kinds.matchAll(/`([a-z-]+)`/g)].map(([, kind = '']) => [kind, level])),
    );
    const design = (kind: DesignKind): Study['design'] => ({ kind, words: kind, provenance: { status: 'case' } });
    const given = DesignKind.options.map((kind) => [kind, String(deriveLevel({ design: design(kind) }).level ?? 'none')]);
    expect(told).toEqual(Object.fromEntries(given));
  });
});
