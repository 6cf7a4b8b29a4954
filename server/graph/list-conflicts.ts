// Where the evidence of a dossier does not agree: each conflict once, in reading order, with who stands on which side.
import { describeClaim } from './describe-claim.ts';
import type { ClaimView } from './describe-claim.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { findConflictFacts } from './find-conflicts.ts';
import type { Conflict, ConflictFact } from './find-conflicts.ts';
import { claimsInReadingOrder } from './reading-order.ts';
import { bothSidesSentence, contradictionSentence, turnedSentence } from './sentences/conflict-sentence.ts';

/** One who stands in a conflict: a study by its evidence line, or a claim of the case for itself. */
export interface Party {
  side: 0 | 1 | null;
  claim: ClaimView;
  line: EvidenceLine | null;
}

export interface ConflictStory {
  sentence: string;
  /** The reason that a curator wrote; null for evidence on both sides, which is explained by aligning it. */
  because: string | null;
  discussed: boolean | null;
  parties: Party[];
}

/** What a conflict is found and filtered by; its story is told only of those that are shown. */
export interface ConflictHead {
  id: string;
  kind: Conflict['kind'];
  /** Of the first claim. */
  topic: string;
  claims: string[];
  tell: () => ConflictStory;
}

type NameOf = (study: string) => string;

/** What a line says for (0) or against (1) a claim; null where it takes no side. Unchecked, it is read as cited. */
const campOf = (line: EvidenceLine): 0 | 1 | null => {
  const direction = (line.asChecked ?? line.asCited)?.direction;
  return direction === 'supports' ? 0 : direction === 'disputes' ? 1 : null;
};

const tellBothSides = (
  claim: ClaimView,
  { pro, contra, isRelayed }: ConflictFact & { kind: 'evidence-on-both-sides' },
  nameOf: NameOf,
): ConflictStory => ({
  sentence: bothSidesSentence(pro.map(nameOf), contra.map(nameOf), claim.statement, isRelayed),
  because: null,
  discussed: null,
  parties: claim.evidence.map((line) => ({ side: line.asChecked ? campOf(line) : null, claim, line })),
});

/** Who speaks for the first claim (0) and who for the second (1): what disputes one speaks for the other. */
const opposed = (claims: readonly [ClaimView, ClaimView]): Party[] => {
  const lines = claims.flatMap((claim, i) =>
    claim.evidence.map((line): Party => {
      const camp = campOf(line);
      return { side: camp === null ? null : camp === i ? 0 : 1, claim, line };
    }),
  );
  // A claim for which no study speaks stands for itself.
  const alone = claims.map((claim, i): Party => ({ side: i === 0 ? 0 : 1, claim, line: null }));
  return [...lines, ...alone.filter((own) => !lines.some(({ side }) => side === own.side))];
};

const tellContradiction = (first: ClaimView, second: ClaimView): ConflictStory => {
  const told = [first, second].flatMap((claim) => {
    const other = claim === first ? second : first;
    return claim.relations.filter((one) => one.kind === 'contradicts' && one.claim === other.id);
  });
  const said = told.map(({ discussed }) => discussed).filter((discussed) => discussed !== null);
  const discussed = said.length === 0 ? null : said.includes(true);
  return {
    sentence: contradictionSentence(first.statement, second.statement, discussed),
    because: told[0]?.because ?? null,
    discussed,
    parties: opposed([first, second]),
  };
};

const tellTurn = (claim: ClaimView, fact: ConflictFact & { kind: 'cited-against-checked' }, nameOf: NameOf): ConflictStory => {
  const { line, cited, checked } = fact;
  return {
    sentence: turnedSentence(nameOf(line.study), cited, checked, claim.statement),
    because: line.fidelity?.because ?? null,
    discussed: null,
    parties: [
      { side: 0, claim, line: null },
      { side: 1, claim, line },
    ],
  };
};

/**
 * The conflicts of a dossier; null where the library has no such dossier. Claims in reading order, the kinds of each in the
 * order of findConflicts. A pair of claims that contradict each other is one conflict, told of the claim that comes first.
 */
export const listConflicts = (graph: EvidenceGraph, dossier: string): ConflictHead[] | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const nameOf: NameOf = (study) => records.works.get(study)?.label ?? study;
  const views = claimsInReadingOrder(records).map((id) => describeClaim(graph, dossier, id));
  const claims = new Map(views.filter((claim) => claim !== null).map((claim) => [claim.id, claim]));
  const heads: ConflictHead[] = [];
  const done = new Set<string>();
  for (const claim of claims.values()) {
    const { id, topic } = claim;
    for (const fact of findConflictFacts(claim)) {
      const { kind } = fact;
      if (kind === 'evidence-on-both-sides') {
        const tell = () => tellBothSides(claim, fact, nameOf);
        heads.push({ id: `${id}--both-sides`, kind, topic, claims: [id], tell });
      } else if (kind === 'cited-against-checked') {
        const tell = () => tellTurn(claim, fact, nameOf);
        heads.push({ id: `${id}--${fact.line.study}--turned`, kind, topic, claims: [id], tell });
      } else {
        const other = claims.get(fact.relation.claim);
        if (!other || done.has(`${other.id}--${id}`) || done.has(`${id}--${other.id}`)) continue;
        done.add(`${id}--${other.id}`);
        const tell = () => tellContradiction(claim, other);
        heads.push({ id: `${id}--contradicts--${other.id}`, kind, topic, claims: [id, other.id], tell });
      }
    }
  }
  return heads;
};
