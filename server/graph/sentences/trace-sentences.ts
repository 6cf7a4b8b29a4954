// The whole trace of a claim in plain words, in the order in which the question "why should I believe this?" is answered.
import type { Voice } from '../../model/claim.ts';
import type { DiscrepancySeverity } from '../../model/discrepancy.ts';
import type { Section } from '../../model/passage.ts';
import type { Direction } from '../../model/evidence.ts';
import { quoteStatement, withoutStop } from './quote-statement.ts';
import { relationSentence } from './relation-sentence.ts';
import type { RelationKind } from '../../model/claim.ts';

/** As much of a trace as its words need. */
export interface TraceWords {
  claim: { statement: string; voice: Voice };
  passages: readonly { section: Section; page?: string | undefined }[];
  evidence: readonly { sentence: string }[];
  events: readonly { event: { label: string }; direction: Direction; because: string }[];
  relations: readonly {
    statement: string;
    kind: RelationKind;
    incoming: boolean;
    because: string;
    discussed: boolean | null;
  }[];
  conflicts: readonly { kind: string; sentence: string }[];
  gaps: readonly { sentence: string }[];
  discrepancies: readonly { what: string; severity: DiscrepancySeverity }[];
}

const sectionNames: Readonly<Record<Section, string>> = {
  title: 'the title',
  abstract: 'the abstract',
  introduction: 'the introduction',
  methods: 'the methods',
  'case-report': 'the case report',
  results: 'the results',
  captions: 'a caption',
  discussion: 'the discussion',
  conclusion: 'the conclusion',
  references: 'the reference list',
  other: 'the text',
};

const openings: Readonly<Record<Voice, string>> = {
  'citing-authors': 'The authors of the case state',
  'source-authors': 'The case takes over from its sources',
  curator: 'A curator puts it in these words',
};

const bears: Readonly<Record<Direction, string>> = {
  supports: 'supports it',
  disputes: 'disputes it',
  neutral: 'bears on it',
};

const opening = ({ claim, passages }: TraceWords): string => {
  const [first] = passages;
  const page = first?.page === undefined ? '' : `, page ${first.page}`;
  const place = first === undefined ? '' : ` (${sectionNames[first.section]}${page})`;
  const joint = claim.voice === 'curator' ? ': ' : ', in other words, ';
  return `${openings[claim.voice]}${joint}${quoteStatement(claim.statement)}${place}.`;
};

/** Sentences: the claim, its evidence, what was observed, its links, then what conflicts, what is missing and what is wrong. */
export const traceSentences = (trace: TraceWords): string[] => [
  opening(trace),
  ...trace.evidence.map(({ sentence }) => sentence),
  ...trace.events.map(
    ({ event, direction, because }) => `The event “${withoutStop(event.label)}” ${bears[direction]}: ${withoutStop(because)}.`,
  ),
  ...trace.relations
    .filter(({ kind }) => kind !== 'contradicts') // those are told as conflicts
    .map((relation) =>
      relation.incoming
        ? relationSentence(relation, relation.statement, null)
        : relationSentence(relation, null, relation.statement),
    ),
  ...trace.conflicts
    .filter(({ kind }) => kind !== 'cited-against-checked') // the sentence of the line has told it
    .map(({ sentence }) => sentence),
  ...trace.gaps.map(({ sentence }) => sentence),
  ...trace.discrepancies
    .filter(({ severity }) => severity !== 'cosmetic' && severity !== 'none')
    .map(({ what }) => `Something is wrong in the literature here: ${withoutStop(what)}.`),
];
