// Where the evidence of a dossier does not agree: each conflict once, in reading order, with who stands on which side.
import { describeClaim } from './describe-claim.ts';
import type { ClaimRelation, ClaimView } from './describe-claim.ts';
import type { DossierRecords } from './dossier-records.ts';
import { findRecords } from './evidence-graph.ts';
import type { EvidenceGraph } from './evidence-graph.ts';
import type { EvidenceLine } from './evidence-line.ts';
import { findConflicts } from './find-conflicts.ts';
import type { Conflict } from './find-conflicts.ts';
import { claimsInReadingOrder } from './reading-order.ts';
import { relationSentence } from './sentences/relation-sentence.ts';

/** One who stands in a conflict: a study by its evidence line, or a claim of the case for itself. */
export interface Party {
  side: 0 | 1 | null;
  claim: ClaimView;
  line: EvidenceLine | null;
}

/** A conflict before it is aligned, which is only worth the work for those that are shown. */
export interface ConflictHead {
  id: string;
  kind: Conflict['kind'];
  topic: string;
  claims: string[];
  sentence: string;
  /** The reason a curator wrote; null for evidence on both sides, which is explained by aligning it. */
  because: string | null;
  discussed: boolean | null;
  parties: () => Party[];
}

/** What a line says for (0) or against (1) a claim; null where it takes no side or was not judged. */
const campOf = (line: EvidenceLine): 0 | 1 | null => {
  const direction = (line.asChecked ?? line.asCited)?.direction;
  return direction === 'supports' ? 0 : direction === 'disputes' ? 1 : null;
};

const onBothSides = (claim: ClaimView, { sentence }: Conflict): ConflictHead => ({
  id: `${claim.id}--both-sides`,
  kind: 'evidence-on-both-sides',
  topic: claim.topic,
  claims: [claim.id],
  sentence,
  because: null,
  discussed: null,
  parties: () => claim.evidence.map((line) => ({ side: line.asChecked ? campOf(line) : null, claim, line })),
});

const turned = (claim: ClaimView, { sentence, studies: [study = ''] }: Conflict): ConflictHead => {
  const line = claim.evidence.find((one) => one.study === study) ?? null;
  return {
    id: `${claim.id}--${study}--turned`,
    kind: 'cited-against-checked',
    topic: claim.topic,
    claims: [claim.id],
    sentence,
    because: line?.fidelity?.because ?? null,
    discussed: null,
    parties: () => [
      { side: 0, claim, line: null },
      { side: 1, claim, line },
    ],
  };
};

/** Who speaks for the first claim and who for the second: what supports one disputes the other. A claim without a study stands for itself. */
const opposed = (first: ClaimView, second: ClaimView): Party[] => {
  const lines = [first, second].flatMap((claim, i) =>
    claim.evidence.map((line): Party => {
      const camp = campOf(line);
      return { side: camp === null ? null : camp === i ? 0 : 1, claim, line };
    }),
  );
  const alone = ([first, second] as const).map((claim, i): Party => ({ side: i === 0 ? 0 : 1, claim, line: null }));
  return [0, 1]
    .flatMap((side) => {
      const found = lines.filter((party) => party.side === side);
      return found.length > 0 ? found : alone.slice(side, side + 1);
    })
    .concat(lines.filter((party) => party.side === null));
};

const contradicting = (
  records: DossierRecords,
  claim: ClaimView,
  other: ClaimView,
  relations: readonly ClaimRelation[],
): ConflictHead => {
  // Told by both claims, it is one conflict: the first reason is given, and what either says of the discussion holds.
  const [relation] = relations;
  const said = relations.map(({ discussed }) => discussed).filter((discussed) => discussed !== null);
  const discussed = said.length === 0 ? null : said.includes(true);
  const because = relation?.because ?? '';
  const statement = records.claims.get(other.id)?.statement ?? other.id;
  return {
    id: `${claim.id}--contradicts--${other.id}`,
    kind: 'contradicting-claim',
    topic: claim.topic,
    claims: [claim.id, other.id],
    sentence: relationSentence({ kind: 'contradicts', because, discussed }, claim.statement, statement),
    because,
    discussed,
    parties: () => opposed(claim, other),
  };
};

/**
 * The conflicts of a dossier; null where the library has no such dossier. Claims in reading order, the kinds of each in the
 * order of findConflicts. A pair of claims that contradict each other is one conflict, told of the claim that comes first.
 */
export const listConflicts = (graph: EvidenceGraph, dossier: string): ConflictHead[] | null => {
  const records = findRecords(graph, dossier);
  if (!records) return null;
  const claims = new Map(
    claimsInReadingOrder(records).flatMap((id) => {
      const claim = describeClaim(graph, dossier, id);
      return claim ? [[id, claim] as const] : [];
    }),
  );
  const told = new Set<string>();
  return [...claims.values()].flatMap((claim) =>
    findConflicts(records, claim).flatMap((conflict): ConflictHead[] => {
      if (conflict.kind === 'evidence-on-both-sides') return [onBothSides(claim, conflict)];
      if (conflict.kind === 'cited-against-checked') return [turned(claim, conflict)];
      const other = claims.get(conflict.claims[0] ?? '');
      const pair = other ? [claim.id, other.id].toSorted().join('--') : '';
      if (!other || told.has(pair)) return [];
      told.add(pair);
      const relations = [
        ...claim.relations.filter((one) => one.claim === other.id),
        ...other.relations.filter((one) => one.claim === claim.id),
      ];
      return [
        contradicting(
          records,
          claim,
          other,
          relations.filter(({ kind }) => kind === 'contradicts'),
        ),
      ];
    }),
  );
};
